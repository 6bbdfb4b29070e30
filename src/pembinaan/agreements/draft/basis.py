"""What the parties rest on: the premises, and the regulations that bind on the day of the draft."""

from __future__ import annotations

from typing import Final

from pembinaan.agreements import basis
from pembinaan.agreements.draft.pen import BY_HAND, Pen, one_line, side
from pembinaan.agreements.draft.regulations import cited, regulations
from pembinaan.agreements.parties import CORRECTIONAL, LOCAL, Party

__all__ = ["legal_basis", "premises"]

_LOCAL_RULE: Final = f"Peraturan daerah tentang kerja sama daerah, bila ada: {BY_HAND}"
_SINERGI: Final = (
    "bahwa urusan yang memerlukan dukungan program dari tingkat pusat dan daerah dijalankan dengan sinergi perencanaan "
    "dan pelaksanaan pembangunan{cited}; dan"
)
_UNITS: Final = ", yang bekerja sama dengan pihak di dalam dan di luar Pemasyarakatan sesuai dengan {place}"
_MEANS: Final = ", yang dapat menyediakan lahan, infrastruktur, dan/atau dana bagi Pemasyarakatan sesuai dengan {place}"


def legal_basis(pen: Pen) -> tuple[str, ...]:
    """Return the regulations, the place for the region's own, and the agreement that this one follows."""
    parent = pen.agreement.parent
    earlier: tuple[str, ...] = (
        () if parent is None else (f"Nota Kesepakatan atau Kesepakatan Bersama: {one_line(parent)}",)
    )
    held = [*regulations(pen.on), _LOCAL_RULE, *earlier]
    lines, last = held[:-1], held[-1]
    return (*(f"{line};" for line in lines), last if last.endswith(".") else f"{last}.")


def premises(pen: Pen) -> tuple[str, ...]:
    """Return why the parties agree: what each of them is, what the law asks for, and the subject."""
    return (
        *(f"bahwa {side(party.role)} {_what_it_is(pen, party)};" for party in pen.agreement.parties),
        _SINERGI.format(cited=cited(basis.SINERGI, pen.on)),
        f"bahwa PARA PIHAK bermaksud mengadakan sinergi tentang {one_line(pen.agreement.subject)}.",
    )


def _what_it_is(pen: Pen, party: Party) -> str:
    if party.kind in CORRECTIONAL:
        return "adalah bagian dari penyelenggara Pemasyarakatan" + cited(basis.UNITS, pen.on, _UNITS)
    if party.kind in LOCAL:
        return "adalah bagian dari pemerintahan daerah" + cited(basis.MEANS, pen.on, _MEANS)
    return "adalah instansi yang mendukung program pembinaan sesuai tugasnya"
