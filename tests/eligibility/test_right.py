from __future__ import annotations

import ast
import inspect
import re
import sys
from datetime import date, timedelta
from pathlib import Path
from types import ModuleType

import pytest

import pembinaan.eligibility.after_release.revoking
import pembinaan.eligibility.audience
import pembinaan.eligibility.condition
import pembinaan.eligibility.conditions
import pembinaan.eligibility.holidays
import pembinaan.eligibility.procedure_documents
import pembinaan.eligibility.remissions.family
import pembinaan.participants.dates
import pembinaan.participants.reckoning
import pembinaan.participants.sentence_change
from eligibility.cases import FOR_NARAPIDANA, answered, person, sanction, sentence
from pembinaan.core.counting import CountingConvention
from pembinaan.core.duration import Duration
from pembinaan.core.errors import Fault, UnsupportedError
from pembinaan.core.text import Text, format_date
from pembinaan.core.timeline import ALWAYS, NO_REASON, Reason, Status, Timeline
from pembinaan.eligibility.case import Case
from pembinaan.eligibility.condition import SUPPORTED_FROM, Condition, silent_for
from pembinaan.eligibility.conditions.stated import Stated
from pembinaan.eligibility.right import Right
from pembinaan.eligibility.rights import RIGHTS
from pembinaan.eligibility.rights.pembebasan_bersyarat import PEMBEBASAN_BERSYARAT
from pembinaan.eligibility.rights.remisi_umum import REMISI_UMUM
from pembinaan.law.instruments import binding, in_force, instrument, provision
from pembinaan.law.readings import READINGS, Readings
from pembinaan.participants.facts import FACTS, fact_name
from pembinaan.participants.sentence import Detention, DetentionKind, SentenceChange, Subsidiary, SubsidiaryStatus

CONDITIONS = [
    pytest.param(right, condition, id=f"{right.code}-{condition.key}")
    for right in RIGHTS.values()
    for condition in right.requires
]
SILENT = {"", "missing", "not_asked", "day_not_established"}
"""Reasons without a sentence: the status or the missing facts say it all."""


def test_the_rights_are_listed_by_their_codes():
    assert {code: right.code for code, right in RIGHTS.items()} == {code: code for code in RIGHTS}
    assert RIGHTS["remisi_umum"] is REMISI_UMUM
    assert RIGHTS["pembebasan_bersyarat"] is PEMBEBASAN_BERSYARAT
    assert repr(REMISI_UMUM) == "Right('remisi_umum')"


@pytest.mark.parametrize("right", RIGHTS.values(), ids=str)
def test_the_conditions_of_a_right_have_keys_of_their_own(right: Right):
    keys = [condition.key for condition in right.requires]
    assert len(set(keys)) == len(keys)


WITHOUT_ARTICLES = {
    "SE M.HH-04.PK.01.05.06/2013",
    "Keppres 120/1955",
    "SE PAS-PK.05.09-1091",
    "Permenkumham 10/2020",
    "Permenkumham 32/2020",
    "Permenkumham 24/2021",
    "Permenkumham 43/2021",
    "Kepmen M.HH-19.PK.01.04.04/2020",
    "Kepmen M.HH.73.PK.05.09/2022",
    "Permenkumham 21/2013",
    "Permenkumham 3/2018",
    "Permenkumham 18/2019",
    "Kepdirjen PAS-26.OT.02.02/2020",
    "Standar M.HH-06.HH.07.05/2021",
}
"""Of whose rules no source tells the article, wholly or in part."""


@pytest.mark.parametrize(("right", "condition"), CONDITIONS)
def test_a_condition_cites_places_that_the_registry_knows(right: Right, condition: Condition):
    assert condition.cites
    for place in condition.cites:
        if place.pasal is None:
            assert place.instrument in WITHOUT_ARTICLES, "an article, not a whole instrument"
            assert instrument(place.instrument)
            continue
        assert provision(place).citation == place


@pytest.mark.parametrize(("right", "condition"), CONDITIONS)
def test_a_condition_cites_the_law_in_the_order_in_which_it_came(right: Right, condition: Condition):
    began = [in_force(place).first(Status.UNKNOWN, date.min) for place in condition.cites]
    assert began == sorted(began)


NO_LONGER = {("cuti_bersyarat", "leave_term_at_most_2013"), ("cuti_bersyarat", "deradicalised")}
"""What Permenkumham 21/2013 asked, until Permenkumham 3/2018 replaced it."""


@pytest.mark.parametrize(("right", "condition"), CONDITIONS)
def test_a_condition_still_binds(right: Right, condition: Condition):
    still = bool(binding(condition.cites, date(2026, 11, 24)))
    assert still is ((right.code, condition.key) not in NO_LONGER)


@pytest.mark.parametrize(("right", "condition"), CONDITIONS)
def test_a_condition_names_readings_that_exist(right: Right, condition: Condition):
    kept = getattr(condition, "kept", None)  # what was asked of a child, after the transfer to a Lapas
    own = {*condition.readings, *(() if kept is None else kept.readings)}
    assert set(condition.possible_readings) <= own <= set(READINGS)


def _raising_much() -> Case:
    """House detention of 100 days and a fine paid in part, where a subsidiary counts and the window is fixed."""
    held = sentence(
        clock_starts=None,
        execution_starts=date(2024, 4, 20),
        detentions=(Detention(start=date(2024, 1, 11), end=date(2024, 4, 20), kind=DetentionKind.RUMAH),),
        subsidiaries=(
            Subsidiary(
                term=Duration(months=1),
                replaces="denda",
                status=SubsidiaryStatus.PARTLY_PAID,
                form="kurungan",
                paid=1_000_000,
                amount=3_000_000,
            ),
        ),
    )
    counting = CountingConvention(subsidiaries_in_fraction="in")
    return Case(
        person(sentence=held, sanctions=(sanction(date(2025, 3, 3), date(2025, 3, 8)),)),
        Readings(pb_conduct_window="fixed", counting=counting),
    )


def _changed() -> Case:
    """A life sentence that became a fixed term, with a sanction where the window is fixed."""
    held = sentence(changed=SentenceChange(former="seumur_hidup", changed_on=date(2025, 1, 10)))
    return Case(
        person(sentence=held, sanctions=(sanction(date(2025, 3, 3), date(2025, 3, 8)),)),
        Readings(pb_conduct_window="fixed"),
    )


@pytest.mark.parametrize(("right", "condition"), CONDITIONS)
def test_a_condition_may_ask_for_exactly_the_readings_that_it_asks_for_somebody(right: Right, condition: Condition):
    cases = [_raising_much(), _changed(), *(decision.case for _, _, decision in answered() if decision.right is right)]
    used = {name for case in cases for name in condition.readings_used(case)}
    assert used == set(condition.possible_readings)


@pytest.mark.parametrize(("right", "condition"), CONDITIONS)
def test_a_condition_speaks_both_languages(right: Right, condition: Condition):
    said = (condition.title, *condition.phrases.values())
    assert all(text.id.strip() and text.en.strip() for text in said)
    assert not re.search(r"[{}]", condition.title.id + condition.title.en)
    for text in condition.phrases.values():
        assert set(re.findall(r"{(\w+)}", text.id)) == set(re.findall(r"{(\w+)}", text.en))


@pytest.mark.parametrize(("right", "condition"), CONDITIONS)
def test_a_condition_is_asked_from_the_first_day_of_its_law(right: Right, condition: Condition):
    not_asked = condition.not_asked()
    changes = {day for place in condition.cites for day in in_force(place).starts if day > SUPPORTED_FROM}
    asked = {day: max(in_force(place).at(day) for place in condition.cites) for day in {SUPPORTED_FROM, *changes}}
    if not_asked is None:
        assert set(asked.values()) == {Status.MET}
    else:
        assert {day: not_asked.at(day) for day in asked} == {day: Status(2 - binds) for day, binds in asked.items()}


def test_every_reason_that_is_given_can_be_said():
    given: dict[str, set[str]] = {}
    for _, _, decision in answered():
        for condition, timeline in zip(decision.right.requires, decision.timelines, strict=True):
            for reason in timeline.reasons:
                given.setdefault(condition.code, set()).add(reason.code)
                text = condition.reason_text(reason)
                assert (text is None) == (reason.code not in condition.phrases)
                assert text is not None or reason.code in SILENT
                assert text is None or not re.search(r"[{}]", text.id + text.en)
    phrases = {condition.code: set(condition.phrases) for right in RIGHTS.values() for condition in right.requires}
    unused = {(code, name) for code, names in phrases.items() for name in names - given[code]}
    assert unused == {
        ("program_followed_well", "not_active"),
        ("active_in_pembinaan", "not_good"),  # the two share their sentences
    }


def modules() -> list[ModuleType]:
    package = Path(pembinaan.eligibility.conditions.__file__).parent
    names = [path.stem for path in package.glob("*.py") if path.stem != "__init__"]
    held = [__import__(f"pembinaan.eligibility.conditions.{name}", fromlist=[name]) for name in sorted(names)]
    amounts = [module for name, module in sys.modules.items() if re.search(r"eligibility\.rem|_amount$", name)]
    return [
        pembinaan.eligibility.condition,
        pembinaan.eligibility.audience,
        pembinaan.participants.reckoning,
        pembinaan.participants.dates,
        pembinaan.participants.sentence_change,
        pembinaan.eligibility.after_release.revoking,
        pembinaan.eligibility.procedure_documents,
        pembinaan.eligibility.holidays,
        *amounts,
        *held,
    ]


def written_paths(module: ModuleType) -> set[str]:
    """Collect the texts in the code that are paths of facts; a number filled in is written as 0."""
    root = re.compile(rf"({'|'.join(sorted({path.split('.')[0].split('[')[0] for path in FACTS}))})([.\[][\w.\[\]]*)?")
    found = set()
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        elif isinstance(node, ast.JoinedStr):
            text = "".join(part.value if isinstance(part, ast.Constant) else "0" for part in node.values)
        else:
            continue
        if root.fullmatch(text) and text not in {"sentence", "sentence.undetermined", *Fault.known}:
            found.add(text)
    return found


def stated_paths() -> set[str]:
    """Give the path of each subject of a statement that a condition asks for."""
    return {
        f"statements[{condition.subject}]"
        for right in RIGHTS.values()
        for condition in right.requires
        if isinstance(condition, Stated)
    }


def is_named(path: str) -> bool:
    return path.startswith("reading ") or re.sub(r"\[\d+\]", "[]", path) in FACTS


def test_every_missing_fact_has_a_name():
    paths = set().union(stated_paths(), *map(written_paths, modules())) - {"statements[", "statements[0]"}
    assert len(paths) > 15
    assert {"sanctions[].ends_on", "sentence.interruptions[].end", "in_lapas_since"} <= paths
    assert {path for path in paths - {"sanctions[", "sentence.kind", "sentence.terms"} if not is_named(path)} == set()


def test_every_name_of_a_fact_is_used():
    paths = {re.sub(r"\[\d+\]", "[]", path) for path in set().union(stated_paths(), *map(written_paths, modules()))}
    assert set(FACTS) <= paths


def test_every_missing_fact_of_every_scenario_has_a_name():
    missing = {path for _, _, decision in answered() for path in decision.missing + decision.record.missing_then}
    assert {path for path in missing if not is_named(path)} == set()
    assert fact_name("reading instrument_day") == Text(
        id="hukum yang belum jelas: Pada hari apa peraturan itu mulai berlaku? (instrument_day)",
        en="unsettled law: On which day did that rule take effect? (instrument_day)",
    )
    assert fact_name("reading part_day").en == (
        "unsettled law: What happens to a part of a day that a fraction leaves? (part_day)"
    )
    assert fact_name("reading of_another_version").en == "unsettled law: of_another_version"
    assert fact_name("sanctions[12].ends_on") == FACTS["sanctions[].ends_on"]


def test_a_path_without_a_name_is_written_as_it_is():
    assert fact_name("sentence.nothing") == Text(id="sentence.nothing", en="sentence.nothing")


def test_the_first_day_that_is_supported():
    assert date(2012, 11, 12) == SUPPORTED_FROM
    for right in map(RIGHTS.__getitem__, FOR_NARAPIDANA):
        first = right.people["narapidana"]
        with pytest.raises(UnsupportedError) as caught:
            right.decide(person(), on=first - timedelta(days=1))
        assert caught.value.code == ("right.before_2012" if first == SUPPORTED_FROM else "right.before_modelled")
        assert caught.value.text.id.endswith(f"hukum sebelum {format_date(first, 'id')} belum dimodelkan.")
        assert right.decide(person(recorded_until=first), on=first).status is not Status.MET
    later = {
        code: RIGHTS[code].people["narapidana"]
        for code in FOR_NARAPIDANA
        if RIGHTS[code].people["narapidana"] != SUPPORTED_FROM
    }
    assert later == {
        "asimilasi_rumah": date(2020, 3, 30),
        "cuti_mengunjungi_keluarga": date(2018, 2, 28),
        "cuti_bersyarat": date(2013, 12, 31),
        "remisi_susulan": date(2018, 2, 28),
        "perubahan_pidana_mati": date(2026, 1, 2),
        "perubahan_pidana_mati_demi_hukum": date(2026, 1, 2),
    }


def test_where_it_is_open_whether_the_law_speaks_and_of_whom_both_are_named():
    first, sure = date(2013, 1, 1), date(2013, 12, 31)
    spans = [(ALWAYS, Status.MET, NO_REASON), (first, Status.UNKNOWN, NO_REASON), (sure, Status.NOT_MET, NO_REASON)]
    nobody_knows = Timeline.constant(Status.UNKNOWN, Reason("missing", ("offences",)))
    silent = silent_for(Timeline.of(spans), nobody_knows)
    assert [(span.start, span.status.name, span.reason.missing) for span in silent.spans()] == [
        (ALWAYS, "MET", ()),
        (first, "UNKNOWN", ("reading instrument_day", "offences")),
        (sure, "UNKNOWN", ("offences",)),
    ]
