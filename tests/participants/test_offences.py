"""The class of an offence, derived from the article of the judgment."""

from __future__ import annotations

import pytest

from pembinaan import Citation, OffenceClass, Readings
from pembinaan.law.data.offences import OFFENCES, OffenceRow
from pembinaan.law.instruments import Confidence, provision
from pembinaan.participants.offences import OffenceClasses, offence_classes

V, M = Confidence.VERIFIED, Confidence.MEMORY


def classes(*articles: str, readings: Readings | None = None) -> OffenceClasses:
    return offence_classes([Citation.parse(text) for text in articles], readings=readings or Readings())


# The sources on rights, 4.3: the numbers of the KUHP, and how well each is known.
@pytest.mark.parametrize(
    ("numbers", "offence", "verified"),
    [
        (range(598, 600), OffenceClass.HAM_BERAT, ()),
        (range(600, 603), OffenceClass.TERORISME, (602,)),
        (range(603, 607), OffenceClass.KORUPSI, (605, 606)),
        (range(609, 611), OffenceClass.NARKOTIKA, (609, 610)),
    ],
)
def test_articles_of_the_kuhp(numbers: range, offence: OffenceClass, verified: tuple[int, ...]):
    for number in numbers:
        (item,) = classes(f"Pasal {number} UU 1/2023").derived
        assert (item.offence, item.confidence) == (offence, V if number in verified else M)


@pytest.mark.parametrize(
    ("text", "offence"),
    [
        *((f"Pasal {number} UU Terorisme", OffenceClass.TERORISME) for number in (6, 7)),
        *(
            (f"Pasal {place} UU 31/1999", OffenceClass.KORUPSI)
            for place in ("2 ayat (1)", "3", "5", "11", "13", "3 huruf a")
        ),
        *((f"Pasal {number} UU Narkotika", OffenceClass.NARKOTIKA) for number in (112, 113, 117, 118, 122, 123)),
    ],
)
@pytest.mark.parametrize("match", ["laws_and_kuhp", "old_laws_only"])
def test_articles_of_the_old_laws_are_re_pointed(text: str, offence: OffenceClass, match: str):
    (item,) = classes(text, readings=Readings(set_t_match=match)).derived
    assert item.offence is offence
    assert item.basis[-1] == Citation.parse("Pasal 622 UU 1/2023")


@pytest.mark.parametrize(
    "text",
    [
        "Pasal 362 UU 1/2023",
        "Pasal 607 UU 1/2023",
        "Pasal 2 UU 31/1999",  # only ayat (1) is named
        "Pasal 2 ayat (2) UU 31/1999",
        "Pasal 114 UU Narkotika",
        "Penjelasan Pasal 609 UU 1/2023",
        "UU 31/1999",
    ],
)
def test_an_article_that_is_not_named_is_never_taken_for_general(text: str):
    found = classes("Pasal 609 UU 1/2023", text)
    assert found.classes is None
    assert found.unknown == (Citation.parse(text),)
    assert f"{text}: kelas tidak diketahui" in found.explain("id")


def test_each_class_is_given_once_in_the_order_of_the_judgment():
    found = classes("Pasal 605 UU 1/2023", "Pasal 609 ayat (1) UU 1/2023", "Pasal 610 UU 1/2023")
    assert found.classes == (OffenceClass.KORUPSI, OffenceClass.NARKOTIKA)
    assert found.unknown == ()


def test_by_the_other_reading_the_numbers_of_the_kuhp_are_not_special():
    found = classes("Pasal 609 UU 1/2023", readings=Readings(set_t_match="old_laws_only"))
    assert found.classes == (OffenceClass.UMUM,)
    assert found.explain("en").endswith("set_t_match = old_laws_only")


def test_what_rests_on_memory_says_so():
    assert "terorisme [belum dikonfirmasi] (Pasal 600 UU 1/2023)" in classes("Pasal 600 UU 1/2023").explain("id")
    assert "terorisme [unconfirmed] (Pasal 600 UU 1/2023)" in classes("Pasal 600 UU 1/2023").explain("en")


def test_nothing_is_derived_from_nothing():
    with pytest.raises(ValueError, match="at least one article"):
        offence_classes([])


@pytest.mark.parametrize("row", [row for row in OFFENCES if row.is_kuhp], ids=lambda row: row.place)
def test_a_number_of_the_kuhp_is_no_surer_than_in_the_registry(row: OffenceRow):
    assert provision(Citation.parse(f"{row.place} {row.law}")).confidence is row.confidence


def test_a_person_takes_the_classes():
    from eligibility.cases import person

    assert person(offences=classes("Pasal 609 UU 1/2023").classes).offences == (OffenceClass.NARKOTIKA,)
