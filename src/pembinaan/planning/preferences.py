"""The offerings that each person asks for, the dearest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from pembinaan.core.errors import Fault
from pembinaan.core.text import Text
from pembinaan.planning.criteria import AllocationPolicy, Candidate, Criterion
from pembinaan.planning.standing import PersonFacts, value_of
from pembinaan.programs.offering import Offering

__all__ = ["by_code", "by_reference", "wishes_of"]

NO_CODE: Final = Fault(
    "allocation.offering_without_code",
    Text(id="Sebuah kegiatan tidak mempunyai kode.", en="An offering has no code."),
    Text(id="Isi 'code' pada setiap kegiatan.", en="Fill in 'code' of each offering."),
)
SAME_CODE: Final = Fault(
    "allocation.duplicate_offering",
    Text(id="Dua kegiatan mempunyai kode yang sama.", en="Two offerings have the same code."),
    Text(id="Beri setiap kegiatan kodenya sendiri.", en="Give each offering its own code."),
)
SAME_PERSON: Final = Fault(
    "allocation.duplicate_person",
    Text(id="Satu nama samaran muncul dua kali.", en="One pseudonym appears twice."),
    Text(id="Sebut setiap orang sekali saja.", en="Name each person only once."),
)
UNKNOWN_WISH: Final = Fault(
    "allocation.unknown_wish",
    Text(
        id="Ada keinginan yang kodenya bukan kode kegiatan, atau disebut dua kali.",
        en="A wish has a code that is no offering's, or is named twice.",
    ),
    Text(
        id="Pakai kode kegiatan pada 'wishes', masing-masing sekali.",
        en="Use codes of the offerings in 'wishes', each once.",
    ),
)


NOT_A_CANDIDATE: Final = Fault(
    "allocation.not_a_candidate",
    Text(id="'people' berisi sesuatu yang bukan Candidate.", en="'people' holds something that is not a Candidate."),
    Text(
        id="Bungkus setiap orang: Candidate(person=orang), dengan 'wishes' bila ada keinginannya.",
        en="Wrap each person: Candidate(person=person), with 'wishes' where there are wishes.",
    ),
)


def by_reference(people: Sequence[Candidate]) -> list[Candidate]:
    """Put people in the order of their pseudonyms, which decides nothing.

    Raises:
        InvalidError: ``allocation.not_a_candidate`` or ``allocation.duplicate_person``.
    """
    if not all(isinstance(candidate, Candidate) for candidate in people):
        raise NOT_A_CANDIDATE.error("people")
    if len({candidate.person.reference for candidate in people}) < len(people):
        raise SAME_PERSON.error("people")
    return sorted(people, key=lambda candidate: candidate.person.reference)


def by_code(offerings: Sequence[Offering]) -> dict[str, Offering]:
    """Put offerings in the order of their codes.

    Raises:
        InvalidError: ``allocation.offering_without_code`` or ``allocation.duplicate_offering``.
    """
    codes = [offering.code for offering in offerings if offering.code is not None]
    if len(codes) < len(offerings):
        raise NO_CODE.error("offerings")
    if len(set(codes)) < len(codes):
        raise SAME_CODE.error("offerings")
    return dict(sorted(zip(codes, offerings, strict=True)))


def wishes_of(
    candidate: Candidate, facts: PersonFacts, offerings: Mapping[str, Offering], policy: AllocationPolicy
) -> list[int]:
    """Number the offerings that somebody asks for.

    A wish that is stated is the whole of it: nobody is placed where they do not wish to be. Without one the person asks
    for every offering: first those that serve the highest need, then those that begin earlier, then by code.

    Raises:
        InvalidError: ``allocation.unknown_wish``.
    """
    numbers = {code: number for number, code in enumerate(offerings)}
    if candidate.wishes is not None:
        if not numbers.keys() >= set(candidate.wishes) or len(set(candidate.wishes)) < len(candidate.wishes):
            raise UNKNOWN_WISH.error("wishes")
        return [numbers[code] for code in candidate.wishes]
    areas = {offering.program.area for offering in offerings.values()}
    need = {area: value_of(facts, Criterion.NEED, area, policy.needs) for area in areas}
    keys = {code: (need[plan.program.area], plan.starts, code) for code, plan in offerings.items()}
    return [numbers[code] for code in sorted(keys, key=keys.__getitem__)]
