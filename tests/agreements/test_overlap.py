"""Programs that overlap with those of another agreement (O5, PP 57/1999 Penjelasan Pasal 2): told once by activity."""

from __future__ import annotations

from datetime import date

from agreement_cases import in_force

from pembinaan.agreements import Agreement
from pembinaan.agreements.findings import ReviewFinding
from pembinaan.agreements.work_plan import Activity, WorkPlan
from pembinaan.core.timeline import Status

ON = date(2024, 6, 3)
DAYS = {"starts": date(2024, 5, 1), "ends": date(2024, 7, 1)}


def planned(name: str | None, *activities: Activity) -> Agreement:
    return in_force(id=name, subject="Pelatihan las", work_plan=WorkPlan(activities=activities))


def activity(code: str, place: str | None = "Aula", **facts) -> Activity:
    return Activity(code=code, name="las", place=place, **{**DAYS, **facts})


def found(own: Agreement, *beside: Agreement) -> list[ReviewFinding]:
    return [one for one in own.review(on=ON, beside=beside) if one.id == "O5"]


def test_all_with_which_an_activity_overlaps_are_named_in_one_finding():
    own = planned("own", activity("A"), activity("B", "Bengkel"))
    (one,) = found(own, planned("NK-2", activity("C"), activity("D")), planned(None, activity("E")))
    assert (one.status, one.missing) == (Status.NOT_MET, "work_plan.activities.0.place")
    assert one.what["id"] == (
        "Kegiatan A tumpang tindih dengan C (NK-2), D (NK-2), E (Pelatihan las): mitra, tempat, dan waktunya sama."
    )
    assert one.what["en"].startswith("The activity A overlaps with C (NK-2), D (NK-2), E (Pelatihan las): the partner")


def test_what_is_not_known_is_told_apart_from_what_is():
    beside = planned("NK-2", activity("C"), activity("D", None), activity("E", ends=None))
    certain, open_ = found(planned("own", activity("A")), beside)
    assert "C (NK-2):" in certain.what["en"]
    assert (open_.status, open_.missing) == (Status.UNKNOWN, "work_plan.activities.0")
    assert open_.what["en"] == "The overlap of the activity A with D (NK-2), E (NK-2): not known."


def test_of_many_the_first_five_are_named_and_the_others_counted():
    """Two activities beside a hundred of another agreement: one finding each."""
    crowd = planned("NK-2", *(activity(f"C-{number}") for number in range(1, 101)))
    told = found(planned("own", activity("A"), activity("B")), crowd)
    assert [one.missing for one in told] == ["work_plan.activities.0.place", "work_plan.activities.1.place"]
    assert "C-5 (NK-2) dan 95 kegiatan lain: mitra" in told[0].what["id"]
    assert "C-5 (NK-2) and 95 more: the partner" in told[0].what["en"]
