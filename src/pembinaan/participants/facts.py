"""What the paths of missing facts are called by people."""

from __future__ import annotations

import re
from typing import Final

from pembinaan.core.text import Text
from pembinaan.law.readings import READINGS

__all__ = ["FACTS", "READING_PATH", "fact_name", "named_facts", "question_of_law"]

FACTS: Final[dict[str, Text]] = {
    "sentence.remissions": Text(id="daftar remisi yang sudah diberikan", en="the remissions granted so far"),
    "sentence.remissions[].granted_on": Text(id="hari pemberian setiap remisi", en="the grant day of each remission"),
    "sentence.remissions[].kind": Text(id="jenis remisi yang sudah diberikan", en="the kind of a remission granted"),
    "sentence.interruptions": Text(
        id="masa yang tidak dihitung, seperti melarikan diri", en="the time that is not counted, such as an escape"
    ),
    "sentence.interruptions[].end": Text(id="hari kembali ke tahanan", en="the day of return to custody"),
    "sentence.subsidiaries": Text(
        id="pidana pengganti denda atau uang pengganti (subsider)", en="imprisonment in default of payment"
    ),
    "sentence.subsidiaries[].status": Text(
        id="apakah denda atau uang pengganti dibayar", en="whether the fine or uang pengganti is paid"
    ),
    "sentence.subsidiaries[].form": Text(
        id="bentuk pengganti denda: kurungan atau penjara", en="the form of the default: kurungan or prison"
    ),
    "sentence.judgment_final_on": Text(id="hari putusan berkekuatan tetap", en="the day the judgment became final"),
    "former_sentence": Text(id="pidana semula, sebelum diubah", en="the sentence as it was before the change"),
    "sentence.changed.term_starts": Text(
        id="hari mulai pidana yang diubah menurut Keppres", en="the first day of the changed sentence by the Keppres"
    ),
    "sentence.grasi": Text(id="apakah grasi diajukan, dan hasilnya", en="whether grasi was asked for, and its outcome"),
    "sentence.grasi_refused_on": Text(id="hari grasi ditolak", en="the day grasi was refused"),
    "sentence.escaped": Text(
        id="apakah pidana mati belum dilaksanakan karena melarikan diri",
        en="whether an escape is why it was not carried out",
    ),
    "sentence.penalty": Text(id="jenis pidana pokok", en="the kind of main penalty"),
    "citizenship": Text(id="kewarganegaraan: WNI atau WNA", en="citizenship: citizen or foreigner"),
    "offences": Text(id="jenis tindak pidana", en="the class of offence"),
    "narkotika_term": Text(
        id="lamanya pidana untuk narkotika saja", en="the term imposed for the narcotics offence alone"
    ),
    "narkotika_producer_or_dealer": Text(
        id="apakah produsen atau bandar narkotika", en="whether a producer or dealer of narcotics"
    ),
    "korupsi_of_2006": Text(
        id="apakah korupsinya memenuhi kriteria PP 28/2006",
        en="whether the corruption meets the criteria of PP 28/2006",
    ),
    "transferred_on": Text(id="apakah dan kapan pindah dari LPKA ke Lapas", en="whether and when moved to a Lapas"),
    "statements[justice_collaborator]": Text(
        id="surat instansi tentang kesediaan bekerja sama (JC)", en="the agency's letter on cooperation (JC)"
    ),
    "statements[deradikalisasi]": Text(
        id="keterangan selesai program deradikalisasi", en="a statement that deradikalisasi is finished"
    ),
    "statements[ikrar]": Text(id="ikrar tertulis", en="the written pledge"),
    "statements[remorse]": Text(
        id="keterangan tentang kesadaran dan penyesalan", en="a statement on awareness and remorse"
    ),
    "statements[asimilasi_of_remainder]": Text(
        id="keterangan Lapas atau LPKA tentang asimilasi setengah dari sisa pidana",
        en="the unit's statement on asimilasi for half of the remainder",
    ),
    "statements[good_conduct]": Text(
        id="keterangan Lapas tentang berkelakuan baik", en="the statement of the Lapas on good conduct"
    ),
    "statements[offence_not_excluded]": Text(
        id="keterangan Lapas atau LPKA bahwa tindak pidananya tidak dikecualikan",
        en="the unit's statement that the offence is not excluded",
    ),
    "release.other_detention": Text(
        id="penahanan dalam perkara lain sesudah pembebasan", en="detention in another case since the release"
    ),
    "release.prosecutions": Text(id="penuntutan sesudah pembebasan", en="prosecutions since the release"),
    "release.prosecutions[].penalty": Text(
        id="pidana dalam putusan yang baru, atau kategori dendanya",
        en="the penalty newly imposed, or its category",
    ),
    "statements[not_threatened]": Text(
        id="keterangan bahwa jiwanya tidak terancam", en="a statement that the life is not under threat"
    ),
    "statements[no_reoffence_expected]": Text(
        id="keterangan bahwa ia tidak diperkirakan mengulangi tindak pidana",
        en="a statement that no new offence is expected",
    ),
    "statements[no_other_case]": Text(
        id="surat Kejaksaan Negeri bahwa tidak ada perkara lain",
        en="the prosecutor's letter that no other case is open",
    ),
    "statements[family_request]": Text(id="permohonan keluarga", en="the request of the family"),
    "statements[family_guarantee]": Text(id="jaminan keluarga", en="the guarantee of the family"),
    "statements[fit_for_leave]": Text(
        id="penetapan Tim Pengamat Pemasyarakatan (TPP) bahwa ia layak diberi cuti",
        en="the finding of the TPP that the person is fit for the leave",
    ),
    "family_leaves": Text(id="riwayat cuti mengunjungi keluarga", en="the history of cuti mengunjungi keluarga"),
    "payments": Text(
        id="pembayaran denda dan uang pengganti menurut putusan", en="payment of the fine and uang pengganti imposed"
    ),
    "asimilasi_periods": Text(id="masa asimilasi yang sudah dijalani", en="the time spent in asimilasi"),
    "sanctions": Text(id="catatan hukuman disiplin", en="the record of disciplinary sanctions"),
    "sanctions[].ends_on": Text(id="hari terakhir hukuman disiplin", en="the last day of a disciplinary sanction"),
    "sanctions[].postponements": Text(
        id="apakah hukuman disiplin menunda hak", en="whether a sanction postpones rights"
    ),
    "participation": Text(id="laporan keikutsertaan pembinaan", en="a report on taking part in pembinaan"),
    "participation[].active": Text(id="keaktifan dalam laporan pembinaan", en="activity in the report on pembinaan"),
    "participation[].predicate": Text(id="predikat dalam laporan pembinaan", en="the grade in the report on pembinaan"),
    "litmas": Text(id="laporan penelitian kemasyarakatan (litmas)", en="a litmas (social inquiry report)"),
    "litmas[].community_accepts": Text(
        id="penerimaan masyarakat dalam litmas", en="the community's view in the litmas"
    ),
    "risk_findings": Text(
        id="penetapan Tim Pengamat Pemasyarakatan (TPP) tentang tingkat risiko",
        en="a finding of the TPP on the level of risk",
    ),
    "assessments": Text(id="asesmen ISPN kedua", en="a second ISPN assessment"),
    "revocations": Text(
        id="riwayat pencabutan asimilasi, pembebasan bersyarat atau cuti",
        en="the history of revoked asimilasi, releases and leaves",
    ),
    "cmb_leaves": Text(id="riwayat cuti menjelang bebas", en="the history of cuti menjelang bebas"),
    "pb_right_revoked": Text(
        id="apakah putusan mencabut hak pembebasan bersyarat",
        en="whether the judgment revoked the right to conditional release",
    ),
    "birth_date": Text(id="tanggal lahir", en="the day of birth"),
    "merits": Text(id="dasar remisi tambahan yang diakui", en="the recognised grounds of additional remission"),
    "identity.doctor_letters": Text(id="surat dokter", en="letters of a doctor"),
    "identity.religion": Text(id="agama menurut pencatatan pertama", en="the religion first recorded"),
    "religious_days": Text(id="keputusan hari besar tahun itu", en="the decree on the holidays of that year"),
    "security_level": Text(id="tingkat pengamanan penempatan", en="the security level of the placement"),
    "in_lapas_since": Text(id="hari masuk Lapas", en="the day of arrival in the Lapas"),
}
"""Names of facts by their path; list positions are written ``[]``."""

_POSITION: Final = re.compile(r"\[\d+\]")
READING_PATH: Final = "reading "
"""How the path of a gap in the law begins; the name of the reading follows."""
_DAY_OF_A_RULE: Final = Text(
    id="Pada hari apa peraturan itu mulai berlaku?", en="On which day did that rule take effect?"
)
"""The one question of law that no reading of ours settles: ``instrument_day``."""
_UNSETTLED: Final = Text(id="hukum yang belum jelas: ", en="unsettled law: ")
_QUESTION: Final = Text(id="{question} ({reading})", en="{question} ({reading})")


def fact_name(path: str) -> Text:
    """Return what people call a missing fact; a path ``reading NAME`` is a gap in the law, not in the file."""
    if path.startswith(READING_PATH):
        return _UNSETTLED + question_of_law(path)
    return FACTS.get(_POSITION.sub("[]", path)) or Text(id=path, en=path)


def question_of_law(path: str) -> Text:
    """Ask what a path ``reading NAME`` leaves open; a record of another version may name one that is not known here."""
    name = path.removeprefix(READING_PATH)
    known = READINGS.get(name)
    if known is None and name != "instrument_day":
        return Text(id=name, en=name)
    return _QUESTION.format(reading=name, question=_DAY_OF_A_RULE if known is None else known.question)


def named_facts(paths: tuple[str, ...]) -> Text:
    """Name missing facts for people, each with its path for those who fill it in."""
    return Text.joined("; ", map(_named, paths))


def _named(path: str) -> Text:
    name = fact_name(path)
    return name if path.startswith(READING_PATH) else Text(id=f"{name.id} ({path})", en=f"{name.en} ({path})")
