"""Coordination, monitoring, reports, addenda, endings and the state (C, M, L, A, Q, Z)."""

from __future__ import annotations

from datetime import date
from typing import Any

from agreement_cases import (
    KALAPAS,
    KEDUA,
    KESATU,
    LAST_DAY,
    PRESS,
    SIGNED,
    START,
    WALI_KOTA,
    complete,
    in_force,
    party,
    power,
    registered,
    signed,
    signs,
)
from monitoring_cases import report
from pair_form import Half, Pair
from pair_records import (
    AFTER,
    IN_FORCE,
    KAKANWIL,
    PKS,
    RECORDED,
    SIGNING,
    addendum,
    after,
    extension,
    happened,
    partnership,
    plan,
    third_party,
)

from pembinaan.agreements import (
    AgreementReadings,
    ClauseKind,
    DocumentKind,
    Office,
    PartyKind,
    Role,
    Severity,
    SigningCapacity,
    StateCode,
    Term,
)
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import ActivityEnding, EndingPolicy, Extension
from pembinaan.agreements.coordination import CoordinationTeam, Monev, Recommendation, Reporter
from pembinaan.agreements.events import EndReason, EventKind
from pembinaan.agreements.figures import ClaimedState
from pembinaan.core.timeline import Status

E, U, R, S = EventKind, Status.UNKNOWN, Recommendation, StateCode
FULL = Half(complete)
YEAR_END = date(2024, 12, 31)
NOT_SIGNED = happened(E.DRAF_DISERAHKAN, date(2024, 2, 5))


def team(**facts: Any) -> Half:
    return Half(lambda: complete(tkksd=CoordinationTeam(**facts) if facts else None))


def reviewed(*, asked: bool | None) -> Half:
    return Half(lambda: complete(tkksd_reviewed=asked))


def round_on(on: date, reporter: Reporter = Reporter.LAPAS, **facts: Any) -> Monev:
    return Monev(on=on, reporter=reporter, **facts)


def monitored(*rounds: Monev, on: date = YEAR_END) -> Half:
    return Half(lambda: in_force(monev=rounds), on=on)


def unmonitored(on: date = YEAR_END) -> Half:
    return Half(in_force, on=on)


TWICE = (round_on(date(2024, 6, 28)), round_on(date(2024, 12, 20)))
LAST_ROUND = date(2026, 1, 20)


def extended(*rounds: Monev, known: bool = True) -> Half:
    return after(extension(), on=date(2026, 2, 2), monev=rounds if known else None)


def final(on: date, *, final_round: bool = True) -> tuple[Monev, ...]:
    return (round_on(on, final=final_round),)


CLOSED = happened(E.DITUTUP, date(2026, 4, 1))
FIRST_PERIOD = date(2024, 9, 17)
"""Six months from 18 March 2024."""
SENT = date(2024, 9, 27)


def reported(*reports: Any, on: date = SENT, known: bool = True) -> Half:
    return Half(lambda: in_force(reports=reports if known else None), on=on)


BOTH = (report(Reporter.LAPAS, FIRST_PERIOD), report(Reporter.OPD, FIRST_PERIOD))


def amended(
    *signatories: Any,
    kind: Any = DocumentKind.NOTA_KESEPAKATAN,
    signed_by: Any = KALAPAS,
    known: bool = True,
    **changes: Any,
) -> Half:
    """In force with one addendum, signed by these; the parent was signed by ``signed_by`` and the mayor."""
    facts = {"kind": kind, "signatories": (KALAPAS, WALI_KOTA) if known else None}
    signing = happened(E.DITANDATANGANI, date(2024, 3, 4), signatories=(signed_by, WALI_KOTA))
    event = addendum(signatories=signatories, **changes)
    return Half(lambda: in_force(events=(signing, RECORDED, event), **facts), on=IN_FORCE)


KAKANWIL_TOO = signs(Role.KETIGA, Office.KAKANWIL)


def of_two_units(third: Any) -> Half:
    """A Lapas, a city and a Kanwil: the Kakanwil signs for both correctional parties, the addendum by somebody else."""
    parties = (party(PartyKind.LAPAS), party(PartyKind.PEMKOT, KEDUA), party(PartyKind.KANWIL_DITJENPAS, Role.KETIGA))
    signing = happened(E.DITANDATANGANI, date(2024, 3, 4), signatories=(KAKANWIL, WALI_KOTA, KAKANWIL_TOO))
    event = addendum(signatories=(KAKANWIL, WALI_KOTA, third))
    facts = {"parties": parties, "signatories": None, "kind": PKS}
    return Half(lambda: in_force(events=(signing, RECORDED, event), **facts), on=IN_FORCE)


def ground(reason: EndReason, *, known: bool = False, **facts: Any) -> Half:
    """A sinergi that was ended, read as ending only as its document says, with or without a clause on ending."""
    held = {"clauses": tuple(ClauseKind) if known else (ClauseKind.MONEV,), **facts}
    only = AgreementReadings(sinergi_ending_grounds="document_only")
    return after(ending(reason), on=IN_FORCE, readings=only, **held)


def stopped(actor: Actor | None, term: Term | None = None, **readings: Any) -> Half:
    halt = happened(E.DIHENTIKAN, IN_FORCE, end_reason=EndReason.DIHENTIKAN_PEMASYARAKATAN, actor=actor)
    facts = {} if term is None else {"term": term}
    return after(halt, on=IN_FORCE, readings=AgreementReadings(**readings), **facts)


def ending(
    reason: EndReason = EndReason.TUJUAN_TERCAPAI, kind: E = E.DIAKHIRI, on: date = IN_FORCE, **facts: Any
) -> Any:
    return happened(kind, on, end_reason=reason, **facts)


def policies(*codes: str) -> tuple[ActivityEnding, ...]:
    return tuple(ActivityEnding(activity=code, policy=EndingPolicy.STOP_ALL) for code in codes)


def ran(*codes: str, known: bool = True, **facts: Any) -> Half:
    """Ended by the parties with one activity, ``K-1``; policies were chosen for these codes."""
    chosen = policies(*codes) if known else None
    return after(ending(policies=chosen), on=IN_FORCE, work_plan=plan(**facts))


def claimed(code: StateCode, *events: Any, since: date | None = None, on: date = IN_FORCE) -> Half:
    claim = ClaimedState(code=code, since=since, source=PRESS)
    return Half(lambda: complete(events=events, claimed_state=claim), on=on)


def recorded(*events: Any, **changes: Any) -> Half:
    return Half(lambda: complete(events=events, **changes), on=IN_FORCE)


ENDED = ending()
REOPENED = (
    ending(policies=policies("K-1")),
    happened(
        E.DIPERPANJANG,
        date(2024, 7, 1),
        signatories=(KALAPAS, WALI_KOTA),
        extension=Extension(requested_on=date(2024, 6, 2), start=date(2024, 7, 1), last_day=LAST_DAY),
    ),
)
"""Ended with a policy for the activity, and then extended by all parties as was asked for before."""
ASKED = AgreementReadings(unrecorded_stages="finding")
DIRJEN = signs(KESATU, Office.DIRJEN, designated=True)
FIVE = Term(start=START, last_day=date(2029, 3, 17))
PAIRS = {
    "C1": (
        Pair(
            team(decree="SK-1", decree_by=Office.BUPATI),
            team(decree="SK-1", decree_by=Office.SEKDA),
            missing="tkksd.decree_by",
        ),
        Pair(FULL, team(), missing="tkksd", status=U),
        Pair(FULL, team(chair=Actor.SEKDA), missing="tkksd.decree", status=U),
        Pair(Half(lambda: partnership(tkksd=None)), team(decree="SK-1"), missing="tkksd.decree_by", status=U),
    ),
    "C2": (
        Pair(FULL, reviewed(asked=False), missing="tkksd_reviewed"),
        Pair(unmonitored(IN_FORCE), reviewed(asked=None), missing="tkksd_reviewed", status=U),
    ),
    "M1": (
        Pair(monitored(*TWICE), monitored(TWICE[0]), missing="monev"),
        Pair(monitored(on=date(2024, 12, 30)), monitored(on=date(2024, 12, 31)), missing="monev"),
        Pair(unmonitored(date(2024, 12, 30)), unmonitored(date(2024, 12, 31)), missing="monev", status=U),
        Pair(
            Half(lambda: complete(monev=()), on=YEAR_END),
            Half(lambda: in_force(events=(SIGNING,), monev=()), on=YEAR_END),
            missing="events.DICATAT",
            status=U,
        ),
        Pair(
            Half(lambda: in_force(monev=TWICE), on=YEAR_END, readings=AgreementReadings(monev_per_year=1)),
            Half(lambda: in_force(monev=TWICE), on=YEAR_END, readings=AgreementReadings(monev_per_year=4)),
            missing="monev",
        ),
    ),
    "M2": (
        Pair(after(monev=final(LAST_DAY)), after(monev=final(LAST_DAY, final_round=False)), missing="monev"),
        Pair(after(on=LAST_DAY), after(), missing="monev", status=U),
        Pair(
            after(CLOSED, on=date(2026, 5, 4), monev=final(date(2026, 4, 1))),
            after(CLOSED, on=date(2026, 5, 4), monev=final(date(2026, 4, 2))),
            missing="monev",
        ),
        Pair(
            after(extension(), monev=final(date(2027, 12, 18)), on=date(2030, 1, 1)),
            after(extension(), monev=final(date(2026, 2, 2)), on=date(2030, 1, 1)),  # that of the old period
            missing="monev",
        ),
        Pair(
            after(monev=final(date(2025, 12, 17))),  # ninety days before 17 March 2026
            after(monev=final(date(2025, 12, 16))),
            missing="monev.0.on",
            status=U,
        ),
        Pair(
            after(extension(), monev=final(date(2027, 12, 18)), on=date(2030, 1, 1)),  # ninety before 17 March 2028
            after(extension(), monev=final(date(2026, 2, 3)), on=date(2030, 1, 1)),
            missing="monev.0.on",
            status=U,
        ),
    ),
    "M3": (
        Pair(
            extended(round_on(LAST_ROUND, recommendation=R.DIPERLUAS)),
            extended(round_on(LAST_ROUND, recommendation=R.DIHENTIKAN)),
            missing="monev.0.recommendation",
        ),
        Pair(
            extended(round_on(LAST_ROUND, recommendation=R.DILANJUTKAN)),
            extended(round_on(LAST_ROUND)),
            missing="monev.0.recommendation",
            status=U,
        ),
        Pair(
            extended(round_on(date(2026, 2, 2), recommendation=R.DILANJUTKAN)),
            extended(round_on(date(2026, 2, 3), recommendation=R.DILANJUTKAN)),
            missing="monev",
        ),
        Pair(after(on=date(2026, 2, 2)), extended(known=False), missing="monev", status=U),
    ),
    "M4": (
        Pair(
            monitored(round_on(IN_FORCE, Reporter.TKKSD)),
            monitored(round_on(IN_FORCE, Reporter.MITRA)),
            missing="monev.0.reporter",
        ),
        Pair(
            monitored(round_on(IN_FORCE, role=KESATU), round_on(YEAR_END.replace(year=2025), Reporter.MITRA)),
            monitored(round_on(IN_FORCE, role=KEDUA)),
            missing="monev.0.reporter",
        ),
        Pair(
            monitored(round_on(IN_FORCE, Reporter.MITRA), on=date(2024, 6, 2)),
            monitored(round_on(IN_FORCE, Reporter.MITRA), on=IN_FORCE),
            missing="monev.0.reporter",
        ),
        Pair(
            monitored(round_on(IN_FORCE, Reporter.OPD)),
            monitored(round_on(IN_FORCE, Reporter.OPD, role=Role.KETIGA)),
            fault="agreement.reporter_is_no_party",
        ),
    ),
    "L1": (
        Pair(reported(*BOTH), reported(BOTH[0]), missing="reports"),
        Pair(
            reported(*BOTH),
            reported(BOTH[0], BOTH[1].model_copy(update={"recipient": Office.DIRJEN})),
            missing="reports",
        ),
        Pair(reported(on=date(2024, 9, 16)), reported(known=False), missing="reports", status=U),
        Pair(
            Half(lambda: third_party(reports=()), on=YEAR_END),
            Half(
                lambda: in_force(
                    parties=(party(PartyKind.RUTAN), party(PartyKind.PEMKOT, KEDUA)),
                    events=(signed(SIGNED, KAKANWIL, WALI_KOTA), registered()),
                    reports=BOTH[1:],
                    monev=TWICE,
                ),
                on=SENT,
            ),
            missing="reports",
            status=U,
        ),
    ),
    "A1": (
        Pair(
            after(addendum(LAST_DAY), on=LAST_DAY),
            after(addendum(AFTER), on=AFTER),
            fault="agreement.addendum_not_possible",
        ),
        Pair(
            after(addendum(IN_FORCE), ENDED),
            after(ENDED, addendum(IN_FORCE)),
            fault="agreement.addendum_not_possible",
        ),
    ),
    "A2": (
        Pair(amended(KALAPAS, WALI_KOTA), amended(KALAPAS), missing="events.2.signatories"),
        Pair(amended(KALAPAS, WALI_KOTA), amended(), missing="events.2.signatories", status=U),
        Pair(
            after(addendum(signatories=(KALAPAS,)), on=date(2024, 6, 2)),
            after(addendum(signatories=(KALAPAS,)), on=IN_FORCE),
            missing="events.2.signatories",
        ),
        Pair(
            amended(KALAPAS, WALI_KOTA, known=False),
            amended(KALAPAS, known=False),
            missing="events.2.signatories",
        ),
        Pair(
            amended(KAKANWIL, WALI_KOTA, last_day=LAST_DAY.replace(year=2027)),
            amended(signs(KESATU, Office.KALAPAS, designated=False), WALI_KOTA, last_day=LAST_DAY.replace(year=2027)),
            missing="events.2.signatories.KESATU.designated",
        ),
        Pair(
            amended(KAKANWIL, WALI_KOTA, signed_by=KAKANWIL),
            amended(KALAPAS, WALI_KOTA, signed_by=KAKANWIL),
            missing="events.2.signatories",
        ),
        Pair(
            of_two_units(KAKANWIL_TOO),
            of_two_units(signs(Role.KETIGA, Office.KALAPAS)),  # below the Kakanwil who signed for this party
            missing="events.2.signatories",
        ),
        Pair(
            amended(KALAPAS, signs(KEDUA, Office.SEKDA, power=power()), kind=PKS),
            amended(KALAPAS, signs(KEDUA, Office.SEKDA, power=power())),
            missing="events.2.signatories.KEDUA.office",
        ),
        Pair(
            after(extension(), on=AFTER),
            amended(KALAPAS, WALI_KOTA.model_copy(update={"capacity": SigningCapacity.SAKSI})),
            missing="events.2.signatories",
        ),
    ),
    "A3": (
        Pair(
            after(addendum(number=1), addendum(number=2)),
            after(addendum(number=1), addendum(number=3)),
            fault="agreement.addendum_out_of_sequence",
        ),
    ),
    "Q1": (
        Pair(
            recorded(SIGNING, ending(EndReason.OBJEK_HILANG)),
            recorded(SIGNING, ending(EndReason.PAILIT, E.DIHENTIKAN)),
            fault="agreement.end_reason_not_of_the_regime",
        ),
        Pair(
            recorded(SIGNING, ending(EndReason.OBJEK_HILANG)),
            Half(lambda: ending(EndReason.OBJEK_HILANG, E.DIHENTIKAN)),
            fault="agreement.end_reason_misplaced",
        ),
        Pair(
            after(ending(EndReason.JANGKA_WAKTU, on=AFTER)),
            after(ending(EndReason.JANGKA_WAKTU, on=LAST_DAY)),
            fault="agreement.term_not_over",
        ),
        Pair(ground(EndReason.OBJEK_HILANG, known=True), ground(EndReason.OBJEK_HILANG), missing="clauses.PENGAKHIRAN"),
        Pair(ground(EndReason.KESEPAKATAN), ground(EndReason.PERUBAHAN_KEBIJAKAN), missing="clauses.PENGAKHIRAN"),
        Pair(
            ground(EndReason.TUJUAN_TERCAPAI)._replace(readings=AgreementReadings()),
            ground(EndReason.TUJUAN_TERCAPAI, clauses=None),
            missing="clauses.PENGAKHIRAN",
            status=U,
        ),
    ),
    "Q2": (
        Pair(stopped(Actor.KAKANWIL), stopped(Actor.BAGIAN_HUKUM), missing="events.2.actor"),
        Pair(
            stopped(Actor.KALAPAS, stopping_level="exactly"),
            stopped(Actor.KAKANWIL, stopping_level="exactly"),
            missing="events.2.actor",
        ),
        Pair(
            stopped(Actor.KALAPAS),
            stopped(Actor.KALAPAS, Term(start=START, last_day=date(2026, 3, 19))),
            missing="events.2.actor",
        ),
        Pair(stopped(Actor.MENTERI, FIVE), stopped(Actor.DIRJEN, FIVE), missing="events.2.actor"),
        Pair(stopped(Actor.KABAPAS), stopped(None), missing="events.2.actor", status=U),
        Pair(stopped(Actor.KABAPAS), stopped(Actor.KARUTAN), missing="events.2.actor", status=U),
        Pair(stopped(Actor.KALAPAS), stopped(Actor.KALAPAS, Term(start=START)), missing="term.length", status=U),
        Pair(
            Half(
                lambda: in_force(
                    term=FIVE,
                    events=(
                        happened(E.DITANDATANGANI, date(2024, 3, 4), signatories=(DIRJEN, WALI_KOTA)),
                        RECORDED,
                        ending(EndReason.DIHENTIKAN_PEMASYARAKATAN, E.DIHENTIKAN, actor=Actor.DIRJEN),
                    ),
                ),
                on=IN_FORCE,
            ),
            stopped(Actor.KAKANWIL, FIVE),
            missing="events.2.actor",
        ),
    ),
    "Q3": (
        Pair(
            Half(lambda: ending(EndReason.KESEPAKATAN)),
            Half(lambda: happened(E.DIAKHIRI, IN_FORCE, end_reason="PERGANTIAN_PIMPINAN")),
            fault="agreement.leaders_are_no_reason",
        ),
    ),
    "Q4": (
        Pair(ran("K-1", started_on=START), ran("K-2", started_on=START), missing="events.2.policies"),
        Pair(
            ran(started_on=START, finished_on=date(2024, 6, 2)),
            ran(known=False, started_on=START, finished_on=IN_FORCE),
            missing="events.2.policies",
            status=U,
        ),
        Pair(
            after(*REOPENED, ending(on=AFTER, policies=policies("K-1")), work_plan=plan(started_on=START)),
            after(*REOPENED, ending(on=AFTER, policies=()), work_plan=plan(started_on=START)),
            missing="events.4.policies",
        ),
        Pair(ran(starts=IN_FORCE), ran(starts=START), missing="work_plan.activities.0.started_on", status=U),
        Pair(ran(started_on=IN_FORCE), after(ENDED, on=IN_FORCE), missing="work_plan", status=U),
        Pair(
            after(work_plan=plan(started_on=START), on=LAST_DAY),
            after(work_plan=plan(started_on=START)),
            missing="events.DIAKHIRI.policies",
            status=U,
        ),
    ),
    "Z1": (
        Pair(recorded(SIGNING, RECORDED), recorded(NOT_SIGNED, RECORDED), fault="agreement.not_signed_yet"),
        Pair(
            recorded(happened(E.DITOLAK, date(2024, 2, 1)), NOT_SIGNED, SIGNING),
            recorded(NOT_SIGNED, happened(E.DITOLAK, date(2024, 2, 6)), SIGNING),
            fault="agreement.signed_after_rejection",
        ),
        Pair(
            after(CLOSED, happened(E.PEJABAT_BERGANTI, date(2026, 5, 4))),
            after(CLOSED, happened(E.DICATAT, date(2026, 5, 4))),
            fault="agreement.after_closing",
        ),
        Pair(after(ENDED), after(ENDED, ENDED), fault="agreement.after_ending"),
        Pair(
            after(happened(E.DITANGGUHKAN, IN_FORCE), happened(E.DILANJUTKAN, YEAR_END)),
            after(happened(E.DILANJUTKAN, YEAR_END)),
            fault="agreement.not_suspended",
        ),
        Pair(after(CLOSED), after(happened(E.DITUTUP, LAST_DAY)), fault="agreement.closed_before_ending"),
        Pair(
            recorded(happened(E.NASKAH_DISEPAKATI, date(2024, 2, 19)), SIGNING),
            recorded(SIGNING, happened(E.NASKAH_DISEPAKATI, IN_FORCE)),
            fault="agreement.after_signature",
        ),
        Pair(
            recorded(SIGNING),
            recorded(SIGNING)._replace(readings=ASKED),
            missing="events.0",
            status=U,
            severity=Severity.NOTE,
        ),
        Pair(
            recorded(
                happened(E.AUDIENSI, date(2024, 1, 8)),
                NOT_SIGNED,
                happened(E.DITERIMA_DIBAHAS, date(2024, 2, 12)),
                happened(E.NASKAH_DISEPAKATI, date(2024, 2, 19)),
                SIGNING,
                RECORDED,
            )._replace(readings=ASKED),
            recorded(NOT_SIGNED, SIGNING)._replace(readings=ASKED),
            missing="events.1",
            status=U,
            severity=Severity.NOTE,
        ),
    ),
    "Z2": (
        Pair(
            claimed(S.BERLAKU, SIGNING, RECORDED),
            claimed(S.BERLAKU, SIGNING, RECORDED, on=date(2024, 3, 17)),
            missing="claimed_state.code",
        ),
        Pair(
            claimed(S.AKAN_BERAKHIR, NOT_SIGNED, since=YEAR_END),
            claimed(S.AKAN_BERAKHIR, NOT_SIGNED, since=IN_FORCE),
            missing="claimed_state.code",
        ),
        Pair(claimed(S.DITANDATANGANI, SIGNING), claimed(S.BERLAKU, SIGNING), missing="events.DICATAT", status=U),
    ),
    "Z3": (
        Pair(recorded(SIGNING), recorded(NOT_SIGNED), missing="events.DITANDATANGANI"),
        Pair(claimed(S.BERLAKU, SIGNING, RECORDED), claimed(S.BERLAKU, NOT_SIGNED), missing="claimed_state.code"),
        Pair(
            claimed(S.DITANDATANGANI, SIGNING),
            claimed(S.DIBAHAS, NOT_SIGNED),
            missing="claimed_state.code",
        ),
    ),
}
