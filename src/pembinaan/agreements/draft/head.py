"""The head of a draft: emblems, title, numbers, day and place, and the parties."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements.draft.model import DraftParty, SignatureBlock
from pembinaan.agreements.draft.offices import OFFICES
from pembinaan.agreements.draft.pen import BY_HAND, Pen, one_line, side
from pembinaan.agreements.parties import Party, Role
from pembinaan.agreements.signatories import Signatory, SigningBasis
from pembinaan.agreements.words import document_name
from pembinaan.core.number_words import day_words
from pembinaan.core.text import Text

__all__ = ["emblems", "numbers", "opening", "parties", "signatures", "title", "together", "witnesses"]

_WHAT: Final = {
    "number": Text(id="nomor dari {side}", en="the number given by {side}"),
    "place": Text(id="tempat penandatanganan", en="the place of the signature"),
    "address": Text(id="alamat {side}", en="the address of {side}"),
    "office": Text(id="jabatan penanda tangan {side}", en="the office that signs for {side}"),
    "decree": Text(
        id="keputusan pengangkatan penanda tangan {side}", en="the decree of appointment of {side}'s signatory"
    ),
    "power": Text(id="nomor surat kuasa bagi {side}", en="the number of the power of attorney for {side}"),
    "power_day": Text(id="tanggal surat kuasa bagi {side}", en="the day of the power of attorney for {side}"),
}
STAMP: Final = "(meterai dan stempel)"
_UNSIGNED: Final = "............, tanggal ............, bulan ............, tahun ............ (....-....-........)"


def emblems(pen: Pen) -> tuple[str, ...]:
    """Return the places for the emblems of the parties."""
    return tuple(f"(lambang {side(party.role)})" for party in pen.agreement.parties)


def title(pen: Pen) -> tuple[str, ...]:
    """Return the title line by line: as the record has it, or made from kind, parties and subject."""
    held = pen.agreement
    if held.title is not None:
        return (held.title.upper(),)
    names = [one_line(party.name).upper() for party in held.parties]
    joints = ["ANTARA", "DENGAN", *["DAN"] * len(names)]
    between = [line for pair in zip(joints, names, strict=False) for line in pair]
    return (document_name(held.kind).upper(), *between, "TENTANG", one_line(held.subject).upper())


def numbers(pen: Pen) -> tuple[str, ...]:
    """Return one line for the number of each party."""
    given = {number.role: number.number for number in pen.agreement.numbers or ()}
    return tuple(
        f"NOMOR : {pen.fact(given.get(party.role), f'numbers.{party.role}', _what('number', party.role))}"
        for party in pen.agreement.parties
    )


def opening(pen: Pen) -> str:
    """Return the sentence with day and place; the day is left for the pen until it is signed."""
    day = pen.signing()
    when = _UNSIGNED if day is None else f"{day_words(day)} ({day:%d-%m-%Y})"
    place = pen.fact(pen.agreement.place, "place", _WHAT["place"])
    return f"Pada hari ini {when}, bertempat di {place}, yang bertanda tangan di bawah ini:"


def parties(pen: Pen) -> tuple[DraftParty, ...]:
    """Return how each party is presented: office, address, authority, and for whom the office-holder acts."""
    return tuple(
        DraftParty(role=party.role, holder=BY_HAND, text=_presented(pen, party)) for party in pen.agreement.parties
    )


def _presented(pen: Pen, party: Party) -> str:
    office = _office(pen, party.role)
    address = pen.fact(party.address, f"parties.{party.role}.address", _what("address", party.role))
    called = "" if party.called is None else f", disebut juga {one_line(party.called)}"
    return (
        f"{office}, berkedudukan di {address}, berdasarkan {_authority(pen, party.role)}, dalam jabatannya bertindak "
        f"untuk dan atas nama {one_line(party.name)}, selanjutnya disebut {side(party.role)}{called}."
    )


def _office(pen: Pen, role: Role) -> str:
    who = pen.signatory(role)
    office = None if who is None else OFFICES.get(who.office)
    return pen.fact(office, f"signatories.{role}.office", _what("office", role))


def _authority(pen: Pen, role: Role) -> str:
    who = pen.signatory(role)
    if who is not None and _by_power(who):
        number = None if who.power is None else who.power.number
        day = None if who.power is None else who.power.on
        written = pen.fact(number, f"signatories.{role}.power.number", _what("power", role))
        dated = pen.fact(day, f"signatories.{role}.power.on", _what("power_day", role))
        return f"Surat Kuasa Nomor {written} tanggal {dated}"
    decree = None if who is None else who.decree
    return pen.fact(decree, f"signatories.{role}.decree", _what("decree", role))


def _by_power(who: Signatory) -> bool:
    return who.basis is SigningBasis.SURAT_KUASA or who.power is not None


def _what(key: str, role: Role) -> Text:
    return _WHAT[key].format(side=side(role))


def together(pen: Pen) -> str:
    """Return the sentence that names all parties together and leads to the premises."""
    names = [side(party.role) for party in pen.agreement.parties]
    listed = f"{', '.join(names[:-1])} dan {names[-1]}"
    return (
        f"{listed} secara bersama-sama disebut PARA PIHAK, dan masing-masing disebut PIHAK. PARA PIHAK terlebih dahulu "
        "menerangkan hal-hal berikut:"
    )


def signatures(pen: Pen, stamp: str = STAMP) -> tuple[SignatureBlock, ...]:
    """Return one block for each party."""
    return tuple(
        SignatureBlock(
            heading=side(party.role),
            office=_office(pen, party.role),
            institution=one_line(party.name),
            stamp=stamp,
            holder=BY_HAND,
        )
        for party in pen.agreement.parties
    )


def witnesses(pen: Pen) -> tuple[SignatureBlock, ...]:
    """Return one block for each witness that the record names."""
    names = {party.role: one_line(party.name) for party in pen.agreement.parties}
    return tuple(
        SignatureBlock(
            heading="SAKSI",
            office=OFFICES.get(who.office, BY_HAND),
            institution=names[who.role],
            stamp="",
            holder=BY_HAND,
        )
        for who in pen.witnesses()
    )
