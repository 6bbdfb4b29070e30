"""The reports that the catalogue rests on; news and pages of offices, never the text of a rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pembinaan.agreements.sources import Source
from pembinaan.law.entries import Confidence

__all__ = ["PRESS", "press"]


def press(name: str, url: str | None = None, confidence: Confidence = Confidence.SECONDARY) -> Source:
    """Name a report: the press, an agency's page or public application code."""
    return Source(name=name, confidence=confidence, url=url)


PRESS: Final[Mapping[str, Source]] = {
    "KALTIM_KEJAR": press(
        "kaltimkita",
        "https://kaltimkita.com/detailpost/lapas-kelas-iia-balikpapan-gelar-wisuda-program-kesetaraan-pkbm-pengayoman",
    ),
    "REHAB_PLUS": press(
        "idntimes",
        "https://kaltim.idntimes.com/news/kaltim/sri-wibisono/lapas-narkotika-kelas-ii-a-samarinda-buat-program-rehab-sosial?page=all",
    ),
    "PRAMUKA": press(
        "pantau",
        "https://www.pantau.com/nasional/275994/perkemahan-pemasyarakatan-2025-resmi-dibuka-menkum-imipas-dorong-pembinaan-dan-atasi-kepadatan-lapas",
    ),
    "NIAGA": press("niaga.asia"),
    "REHAB_SAMARINDA": press(
        "kaltimtoday",
        "https://kaltimtoday.co/180-wbp-lapas-narkotika-kelas-iia-samarinda-akhiri-rehabilitasi-hidayat-bisa-hidup-normal-kembali",
    ),
    "REHAB_BANJARBARU": press(
        "koranbanjar", "https://koranbanjar.net/hilangkan-kecanduan-narkoba-180-warga-binaan-ikuti-rehabilitasi-sosial"
    ),
    "BANGLI": press(
        "antaranews Bali",
        "https://bali.antaranews.com/berita/324384/kemenkumham-pulihkan-fungsi-sosial-warga-binaan-lapas-narkotika-bangli",
    ),
    "SULBAR": press(
        "suarasulbar",
        "https://suarasulbar.id/blk-sulbar-siapkan-sertifikasi-kompetensi-bagi-warga-binaan-agar-mandiri",
    ),
    "MEULABOH": press(
        "tribun Aceh",
        "https://aceh.tribunnews.com/2022/10/11/narapidana-lapas-meulaboh-ikuti-pelatihan-berbasis-kompetensi",
    ),
    "PEKALONGAN": press(
        "delikjateng",
        "https://delikjateng.com/jateng/pantura-barat/gandeng-blk-60-warga-binaan-lapas-pekalongan-dilatih-jadi-calon-ahli-bersertifikat/",
    ),
    "TENGGARONG": press(
        "mediaetam",
        "https://mediaetam.com/dari-barista-sampai-sablon-untuk-bekal-warga-binaan-lapas-tenggarong/",
    ),
    "TARAKAN_BATIK": press("fokusborneo batik", "https://fokusborneo.com/?p=74343"),
    "TARAKAN_LLK": press(
        "fokusborneo LLK",
        "https://fokusborneo.com/daerah/2021/10/08/berkompeten-llk-tarakan-berikan-20-warga-binaan-lapas-sertifikat-pengolahan-hasil-laut",
    ),
    "BANJAR": press(
        "dara",
        "https://dara.co.id/warga-binaan-lapas-banjar-ikuti-pelatihan-teknik-semprot-mebelair-kalapas-modal-penghidupan-saat-bebas",
    ),
    "KONSTRUKSI_SINTANG": press(
        "tribun Sintang",
        "https://pontianak.tribunnews.com/2020/09/11/gandeng-balai-jasa-konstruksi-wilayah-v-banjarmasin-lapas-kelas-ii-b-sintang-latih-65-warga-binaan",
    ),
    "PATI": press("samin-news", "https://samin-news.com/?p=17892"),
    "BONTANG_KEJAR": press("newsborneo", "https://newsborneo.id/warga-binaan-lapas-bontang-antusias-ikuti-kejar-paket"),
    "BONTANG_SAE": press(
        "kaltimtoday SAE", "https://kaltimtoday.co/produk-warga-binaan-lapas-bontang-dijual-di-marketplace/"
    ),
    "BONTANG_NOW": press(
        "aksarakaltim residivis",
        "https://aksarakaltim.id/tekan-angka-residivis-kembali-lapas-kelas-ii-a-bontang-perkuat-ketahanan-pangan-dan-pembinaan-kemandirian",
    ),
    "BONTANG_PKT": press(
        "pktvkaltim", "https://pktvkaltim.com/20-tahanan-wanita-di-lapas-dapat-pelatihan-menjahit-dari-pkt/"
    ),
    "BONTANG_MURAL": press("bontangpost", "https://bontangpost.id/jembatan-selangan-dicat-warna-warni"),
    "GARUT": press("laporan tentang Lapas Garut, 2024"),
}
"""The reports by place or paper."""
