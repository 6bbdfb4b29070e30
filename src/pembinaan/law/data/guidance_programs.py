"""Sources beside the law on programs: instruments of the directorate, policies of units, practice, our defaults."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.data.rows import CHECKED_ON, INF, S, V
from pembinaan.law.entries import Confidence, Guidance

__all__ = ["PROGRAM_GUIDANCE"]


def _row(key: str, confidence: Confidence, indonesian: str, english: str, url: str | None = None) -> Guidance:
    return Guidance(key, Text(id=indonesian, en=english), confidence, CHECKED_ON, url=url)


PROGRAM_GUIDANCE: Final[tuple[Guidance, ...]] = (
    _row(
        "SE10",
        V,
        "Surat Edaran Dirjen Pemasyarakatan PAS1.PK.01.04-87, 11 Juni 2010, tentang upah dan PNBP",
        "circular PAS1.PK.01.04-87 of the director general, 11 June 2010, on wages and state revenue",
        "https://id.scribd.com/document/649601377/SE-Dirjen-Tahun-2010-tentang-Upah-dan-PNBP",
    ),
    _row(
        "KEP1990",
        S,
        "Keputusan Menteri Kehakiman M.01-PP.02.01/1990 tentang premi, menurut pemberitaan",
        "decree M.01-PP.02.01/1990 of the minister of justice on premi, as the press reports it",
    ),
    _row(
        "SPPN10",
        S,
        "butir SPPN menurut Kepdirjen PAS-10.OT.02.02/2021, dari aplikasi yang terbuka",
        "items of the SPPN by decree PAS-10.OT.02.02/2021, from public application code",
        "https://pdfcoffee.com/kepdirjen-sppn-pdf-free.html",
    ),
    _row(
        "ISPN58",
        S,
        "ISPN menurut Kepdirjen PAS-58.OT.02.02/2019",
        "the ISPN by decree PAS-58.OT.02.02/2019",
        "https://kompasiana.com/rana30489/638f4c2a8c39af05937e64e2/mengenal-instrumen-ispn-instrumen-screening-penempatan-narapidana",
    ),
    _row(
        "ISPN_KOTABARU",
        S,
        "ISPN paling lama setiap enam bulan: Lapas Kotabaru, Februari 2026, menurut pemberitaan",
        "an ISPN at most every six months: the Lapas of Kotabaru, February 2026, as the press reports it",
        "https://www.mediajawa.com/2026/02/berbasis-risiko-lapas-kotabaru-gunakan.html",
    ),
    _row(
        "ISPN_SIBOLGA",
        S,
        "ISPN paling lama setiap enam bulan: Lapas Sibolga, April 2023, menurut pemberitaan",
        "an ISPN at most every six months: the Lapas of Sibolga, April 2023, as the press reports it",
        "https://medan.tribunnews.com/amp/2023/04/04/bapas-sibolga-kanwil-kemenkumham-sumut-lakukan-asesmen-terhadap-404-narapidana-di-lapas-sibolga",
    ),
    _row(
        "RRI31",
        S,
        "RRI dan Kriminogenik menurut Kepdirjen PAS-31.OT.02.02/2021, dari aplikasi yang terbuka",
        "RRI and Kriminogenik by decree PAS-31.OT.02.02/2021, from public application code",
        "https://id.scribd.com/document/611194444/5-kepdirjenpas-ttg-instrumen-asesmen-rri-20211215202952-fix-Pertemuan-5-6-RRI-8-9-Kriminogenik",
    ),
    _row(
        "BABEL",
        S,
        "standar layanan pendidikan Kanwil Bangka Belitung",
        "the service standard on education of the regional office of Bangka Belitung",
        "https://babel.kemenkumham.go.id/layanan/layanan-kekayaan-intelektual?catid=83&id=1937%3Alayanan-pendidikan&view=article",
    ),
    _row("PATI", S, "syarat peserta di Lapas Pati", "what the Lapas of Pati asks of participants"),
    _row(
        "BANJARMASIN",
        S,
        "penelitian tentang peserta kerja di Lapas Banjarmasin",
        "a study of participants in work at the Lapas of Banjarmasin",
        "https://repo-mhs.ulm.ac.id//handle/123456789/36616",
    ),
    _row("KUPANG", S, "syarat peserta di Lapas Kupang", "what the Lapas of Kupang asks of participants"),
    _row(
        "SINTANG",
        S,
        "pelatihan konstruksi di Lapas Sintang, 2020; sertifikatnya berlaku 3 tahun",
        "construction training at the Lapas of Sintang, 2020; its certificate holds for 3 years",
        "https://pontianak.tribunnews.com/2020/09/11/gandeng-balai-jasa-konstruksi-wilayah-v-banjarmasin-lapas-kelas-ii-b-sintang-latih-65-warga-binaan",
    ),
    _row(
        "KONSTRUKSI18",
        S,
        "pelatihan konstruksi di sepuluh Lapas, 2018",
        "construction training in ten Lapas, 2018",
        "https://banten.antaranews.com/nasional/berita/742017/",
    ),
    _row(
        "KLIEN_LAPOR",
        S,
        "wajib lapor Klien paling sedikit sebulan sekali, menurut pemberitaan",
        "the duty of a Klien to report at least monthly, as the press reports it",
        "https://journalist.co.id/laksanakan-kewajiban-klien-lakukan-wajib-lapor-di-baladewa-bapas-nusakambangan",
    ),
    _row(
        "KLIEN_TIGA",
        S,
        "kunjungan rumah sesudah tiga kali berturut-turut tidak melapor, Purwokerto, Desember 2025",
        "a home visit after three reports in a row were missed, Purwokerto, December 2025",
    ),
    _row(
        "LPKA_18",
        S,
        "pemindahan dari LPKA Batam sesudah umur 18, 3 Januari 2025",
        "transfer from the LPKA of Batam after the age of 18, 3 January 2025",
        "https://kompasiana.com/lpkabatam/677bafbded641547e7183f42/",
    ),
    _row(
        "PRG_DEFAULT",
        INF,
        "usulan pustaka ini; tidak ada sumber yang memintanya",
        "a proposal of this library; no source asks it",
    ),
)
