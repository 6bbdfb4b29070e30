"""Sources beside the law: guidance of offices, revoked patterns of drafting, practice."""

from __future__ import annotations

from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.citation import Citation
from pembinaan.law.data.rows import CHECKED_ON, S, V
from pembinaan.law.entries import Guidance

__all__ = ["GUIDANCE_ROWS"]

GUIDANCE_ROWS: Final[tuple[Guidance, ...]] = (
    Guidance(
        "YOG",
        Text(
            id="pedoman kerja sama Pemerintah Kota Yogyakarta, 2020",
            en="cooperation guidance of the city of Yogyakarta, 2020",
        ),
        S,
        CHECKED_ON,
        url="https://github.com/kukuhnugrh/pemkot-app",
    ),
    Guidance(
        "SMD",
        Text(
            id="aplikasi SIKERJA Pemerintah Kota Samarinda, 2022-2026",
            en="the SIKERJA application of the city of Samarinda, 2022-2026",
        ),
        S,
        CHECKED_ON,
        url="https://github.com/arifdwis/sikerja-new",
    ),
    Guidance(
        "KMP",
        Text(
            id="tulisan tentang tata cara kerja sama daerah (Kompasiana)",
            en="an article on the procedure of regional cooperation (Kompasiana)",
        ),
        S,
        CHECKED_ON,
        url="https://www.kompasiana.com/sumarlinjendelahukum/62956f69bb44864a754558b3/tata-cara-kerja-sama-daerah",
    ),
    Guidance(
        "KDN21",
        Text(
            id="penjelasan Kementerian Dalam Negeri kepada LIPI, 5 Mei 2021",
            en="the Ministry of Home Affairs to LIPI, 5 May 2021",
        ),
        S,
        CHECKED_ON,
        url="https://ditjenbinaadwil.kemendagri.go.id/berita/detail/sosialisasi-peraturan-menteri-dalam-negeri-no-22-tahun-2020-dengan-lipi",
    ),
    Guidance(
        "DSM21",
        Text(
            id="pejabat Kementerian Dalam Negeri, dikutip 18 November 2021",
            en="an official of the Ministry of Home Affairs, quoted on 18 November 2021",
        ),
        S,
        CHECKED_ON,
        url="https://diskominfo.samarindakota.go.id",
    ),
    Guidance(
        "SL18",
        Text(
            id="Standar Layanan Kerja Sama Dalam Negeri Ditjenpas 2018 (daftar isi)",
            en="service standard of Ditjenpas on domestic cooperation, 2018 (table of contents)",
        ),
        S,
        CHECKED_ON,
        url="https://id.scribd.com/document/707493324/2018-Standar-Layanan-Kerjasama-Dalam-Negeri",
    ),
    Guidance(
        "PD22",
        Text(
            id="Permendagri 22/2020 (naskah pasalnya tidak terbaca)",
            en="Permendagri 22/2020 (the text of its articles was not read)",
        ),
        S,
        CHECKED_ON,
        citation=Citation.parse("Permendagri 22/2020"),
    ),
    Guidance(
        "PK65",
        Text(
            id="Permenkumham 65/2016 menurut penjelasan biro kementerian; berlakunya belum dapat dipastikan",
            en="Permenkumham 65/2016 as the ministry's bureau explains it; whether it still binds is open",
        ),
        S,
        CHECKED_ON,
        citation=Citation.parse("Permenkumham 65/2016"),
        url="https://ksinews.id/2022/03/30/kunjungan-ke-aceh-tim-biro-hukerma-lakukan-sosialisasi-penataan-kerja-sama-dalam-negeri-di-tiga-satker",
    ),
    Guidance(
        "PP50_7B",
        Text(
            id="delapan isi perjanjian menurut PP 50/2007 (pola, dicabut)",
            en="eight contents of an agreement by PP 50/2007 (pattern, revoked)",
        ),
        V,
        CHECKED_ON,
        citation=Citation.parse("Pasal 7 huruf b PP 50/2007"),
    ),
    Guidance(
        "PP50_17",
        Text(
            id="perubahan dengan bentuk yang setingkat menurut PP 50/2007 (pola, dicabut)",
            en="amendment in the same form by PP 50/2007 (pattern, revoked)",
        ),
        V,
        CHECKED_ON,
        citation=Citation.parse("Pasal 17 PP 50/2007"),
    ),
    Guidance(
        "PP50_19",
        Text(
            id="objek yang berjalan diselesaikan menurut PP 50/2007 (pola, dicabut)",
            en="work under way is completed by PP 50/2007 (pattern, revoked)",
        ),
        V,
        CHECKED_ON,
        citation=Citation.parse("Pasal 19 ayat (2) PP 50/2007"),
    ),
    Guidance(
        "PP50_21",
        Text(
            id="penyimpanan dan pengumuman menurut PP 50/2007 (pola, dicabut)",
            en="keeping and publishing by PP 50/2007 (pattern, revoked)",
        ),
        V,
        CHECKED_ON,
        citation=Citation.parse("Pasal 21 PP 50/2007"),
    ),
    Guidance(
        "KONAWE",
        Text(
            id="perjanjian kerja sama Konawe Utara 2019: judul dan dua baris nomor",
            en="a cooperation agreement of Konawe Utara, 2019: title and two lines of numbers",
        ),
        V,
        CHECKED_ON,
        url="https://id.scribd.com/document/440122896/PERJANJIAN-KERJA-SAMA-docx",
    ),
    Guidance(
        "PRESS",
        Text(
            id="pemberitaan tentang perjanjian yang dibandingkan",
            en="press reports on the agreements that were compared",
        ),
        S,
        CHECKED_ON,
    ),
)
