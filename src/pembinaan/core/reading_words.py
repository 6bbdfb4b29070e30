"""What pydantic finds wrong with a record when it is read, in the words of this library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pembinaan.core.choices import choices_of
from pembinaan.core.patterns import EXAMPLES
from pembinaan.core.text import Text

__all__ = ["said"]

_WHOLE: Final = Text(
    id="Isinya bukan bilangan bulat. Tulis angkanya saja, tanpa tanda kutip, titik dan koma.",
    en="This is not a whole number. Write the figures alone, without quotes, points and commas.",
)
_TRUTH: Final = Text(
    id="Isinya bukan true atau false. Tulis true (ya) atau false (tidak), tanpa tanda kutip.",
    en="This is neither true nor false. Write true (yes) or false (no), without quotes.",
)
_LIST: Final = Text(
    id="Isinya bukan daftar. Tulis daftar di antara kurung siku: [ ... ].",
    en="This is not a list. Write a list between square brackets: [ ... ].",
)
_RECORD: Final = Text(
    id="Isinya bukan kelompok isian. Tulis isiannya di antara kurung kurawal: {{ ... }}.",
    en="This is not a group of fields. Write its fields between braces: {{ ... }}.",
)
_DAY: Final = Text(
    id='Isinya bukan tanggal. Tulis seperti "2026-11-24".', en='This is not a day. Write it like "2026-11-24".'
)
_MOMENT: Final = Text(
    id='Isinya bukan tanggal dengan jam. Tulis seperti "2026-11-24T08:00:00+08:00".',
    en='This is not a day with a time. Write it like "2026-11-24T08:00:00+08:00".',
)
_CHOICE: Final = Text(
    id="Isinya tidak ada di antara pilihan. Pilih satu: {expected}.",
    en="This is not one of the choices. Choose one: {expected}.",
)
_KIND: Final = Text(
    id="Jenisnya pada 'kind' belum ada. Isi dengan jenis yang benar.",
    en="Its kind in 'kind' is not there. Fill in the right kind.",
)
_KINDS: Final = Text(
    id="Jenisnya pada 'kind' tidak dikenal. Pilih satu: {expected_tags}.",
    en="Its kind in 'kind' is not known. Choose one: {expected_tags}.",
)
_WORDS: Final[dict[str, Text]] = {
    "missing": Text(
        id="Isian ini wajib, tetapi belum ada. Tambahkan isian ini.",
        en="This field is needed, and it is not there. Add it.",
    ),
    "extra_forbidden": Text(
        id="Isian ini tidak dikenal. Periksa ejaannya, atau hapus isian ini.",
        en="This field is not known. Check how it is spelled, or take it out.",
    ),
    **dict.fromkeys(("enum", "literal_error"), _CHOICE),
    "union_tag_not_found": _KIND,
    "union_tag_invalid": _KINDS,
    "is_instance_of": Text(
        id="Isinya bukan {class}. Beri nilai dari jenis itu.", en="This is not a {class}. Give a value of that type."
    ),
    "string_type": Text(
        id='Isinya bukan teks. Tulis di antara tanda kutip: "...".',
        en='This is not a text. Write it between quotes: "...".',
    ),
    **dict.fromkeys(("int_type", "int_parsing", "int_from_float"), _WHOLE),
    **dict.fromkeys(("bool_type", "bool_parsing"), _TRUTH),
    **dict.fromkeys(("tuple_type", "list_type", "frozen_set_type"), _LIST),
    **dict.fromkeys(("dict_type", "model_type", "model_attributes_type", "dataclass_type"), _RECORD),
    **dict.fromkeys(("date_type", "date_parsing", "date_from_datetime_parsing", "date_from_datetime_inexact"), _DAY),
    **dict.fromkeys(("datetime_type", "datetime_parsing", "datetime_from_date_parsing", "timezone_aware"), _MOMENT),
    "string_too_short": Text(
        id="Teks ini terlalu pendek. Tulis paling sedikit {min_length} huruf atau angka.",
        en="This text is too short. Write at least {min_length} letters or figures.",
    ),
    "string_too_long": Text(
        id="Teks ini terlalu panjang. Tulis paling banyak {max_length} huruf atau angka.",
        en="This text is too long. Write at most {max_length} letters or figures.",
    ),
    "string_pattern_mismatch": Text(
        id="Bentuk teks ini tidak sesuai. Tulis menurut pola {pattern}.",
        en="This text has not the right form. Write it by the pattern {pattern}.",
    ),
    "too_short": Text(
        id="Daftar ini terlalu pendek. Isi paling sedikit {min_length}.",
        en="This list is too short. Put in at least {min_length}.",
    ),
    "too_long": Text(
        id="Daftar ini terlalu panjang. Isi paling banyak {max_length}.",
        en="This list is too long. Put in at most {max_length}.",
    ),
    "greater_than": Text(
        id="Nilainya terlalu kecil. Isi lebih dari {gt}.", en="This is too small. Fill in more than {gt}."
    ),
    "greater_than_equal": Text(
        id="Nilainya terlalu kecil. Isi paling sedikit {ge}.", en="This is too small. Fill in {ge} or more."
    ),
    "less_than": Text(
        id="Nilainya terlalu besar. Isi kurang dari {lt}.", en="This is too large. Fill in less than {lt}."
    ),
    "less_than_equal": Text(
        id="Nilainya terlalu besar. Isi paling banyak {le}.", en="This is too large. Fill in {le} or less."
    ),
    "json_invalid": Text(
        id="Teks ini bukan JSON yang utuh. Periksa tanda kutip, koma dan kurungnya.",
        en="This text is not whole JSON. Check its quotes, commas and brackets.",
    ),
    "json_type": Text(
        id="Isinya bukan teks JSON. Beri teks (str) atau bita UTF-8 (bytes).",
        en="This is not a JSON text. Give a text (str) or bytes in UTF-8.",
    ),
    "string_unicode": Text(
        id="Teks ini memuat huruf yang rusak. Simpan sebagai UTF-8, lalu tulis ulang.",
        en="This text holds a broken letter. Save it as UTF-8, and write it again.",
    ),
    "frozen_instance": Text(
        id="Catatan tidak dapat diubah. Buat catatan baru dengan isi yang benar.",
        en="A record cannot be changed. Make a new one with the right contents.",
    ),
}


_CHOOSE: Final = Text(
    id="Isinya bukan {class}. Pilih satu: {choices}.", en="This is not a {class}. Choose one: {choices}."
)
_LIKE: Final = Text(
    id='Bentuk teks ini tidak sesuai. Tulis seperti "{example}".',
    en='This text has not the right form. Write it like "{example}".',
)


def said(code: str, context: Mapping[str, object]) -> Text | None:
    """Say in both languages what pydantic found and how to mend it; None: a kind that has no words here.

    What was written is never repeated: only the limits and choices that the record sets are named.

    Args:
        code: Pydantic's code of the kind.
        context: What pydantic tells of the limits.

    Example:
        >>> said("enum", {"expected": "'APBN' or 'APBD_KOTA'"})["id"]
        "Isinya tidak ada di antara pilihan. Pilih satu: 'APBN' atau 'APBD_KOTA'."
    """
    words, shown = _WORDS.get(code), {name: _limit(value) for name, value in context.items()}
    if code == "is_instance_of" and (choices := choices_of(str(context.get("class")))):
        words, shown["choices"] = _CHOOSE, _limit(", ".join(choices))
    if code == "string_pattern_mismatch" and (example := EXAMPLES.get(str(context.get("pattern")))):
        words, shown["example"] = _LIKE, _limit(example)
    return None if words is None else words.format(**shown)


def _limit(value: object) -> Text:
    """Write a limit as it stands, and the word between choices in each language."""
    plain = str(value)
    return Text(id=plain.replace(" or ", " atau "), en=plain)
