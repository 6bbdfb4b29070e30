"""Clauses, duties, money and the approval of the DPRD (K, H, B, X)."""

from __future__ import annotations

from datetime import date

from agreement_cases import KEDUA, KESATU, complete, party
from pair_form import Half, Pair
from pair_records import PKS, happened, partnership, third_party

from pembinaan.agreements import (
    AgreementReadings,
    ClauseKind,
    Duty,
    FundingItem,
    FundingSource,
    PartyKind,
    Role,
    Severity,
)
from pembinaan.agreements.actors import Actor
from pembinaan.agreements.changes import Approval
from pembinaan.agreements.contents import DutyKind
from pembinaan.agreements.documents import Document, DocumentKind
from pembinaan.agreements.events import Event, EventKind
from pembinaan.agreements.money import DprdApproval
from pembinaan.core.timeline import Status

F, U = FundingSource, Status.UNKNOWN
FULL = Half(complete)


def without(kind: ClauseKind) -> tuple[ClauseKind, ...]:
    return tuple(one for one in ClauseKind if one is not kind)


def funded(source: FundingSource = F.APBD_KOTA, **facts: object) -> Half:
    return Half(lambda: complete(funding=(FundingItem.model_validate({"source": source, "payer": KEDUA, **facts}),)))


def granted(grants: int, papers: int, role: Role | None = None) -> Half:
    """So many grants of the region without a reference, beside so many papers of one party or of nobody known."""
    grant, paper = FundingItem(source=F.HIBAH, payer=KEDUA), Document(kind=DocumentKind.NPHD, role=role)
    return Half(lambda: complete(funding=(grant,) * grants, documents=(paper,) * papers))


def council(**facts: object) -> Half:
    """A KSDPK of which the region pays a part that is budgeted or not."""
    item = FundingItem(source=F.APBD_KOTA, payer=KESATU, budgeted=False)
    approval = DprdApproval.model_validate(facts) if facts else None
    return Half(lambda: third_party(funding=(item,), dprd=approval))


GRANT = FundingItem(source=F.HIBAH, payer=KESATU, budgeted=False, grant_reference="NPHD-1")
ASKED = happened(EventKind.PERSETUJUAN_DIMINTA, date(2024, 2, 5), approval=Approval(by=Actor.DPRD))


def approved(by: Actor) -> Event:
    return happened(EventKind.PERSETUJUAN_DIBERIKAN, date(2024, 2, 26), approval=Approval(by=by))


REGIONS = (party(PartyKind.PEMKOT), party(PartyKind.PEMKAB, KEDUA))
NO_BURDEN = DprdApproval(burdens=False)
OWED = Duty(role=KESATU, description="tempat", resource=True)
PAIRS = {
    "K1": (
        Pair(
            Half(lambda: complete(kind=PKS)),
            Half(lambda: complete(kind=PKS, clauses=without(ClauseKind.KAHAR))),
            missing="clauses.KAHAR",
        ),
    ),
    "K2": (
        Pair(
            Half(third_party),
            Half(lambda: third_party(clauses=without(ClauseKind.SANKSI))),
            missing="clauses.SANKSI",
        ),
        Pair(
            Half(lambda: partnership(clauses=without(ClauseKind.SANKSI))),
            Half(lambda: third_party(clauses=None)),
            missing="clauses.SANKSI",
            status=U,
        ),
    ),
    "K3": (
        Pair(FULL, Half(lambda: complete(clauses=without(ClauseKind.PEMBIAYAAN))), missing="clauses.PEMBIAYAAN"),
        Pair(
            Half(lambda: third_party(kind=DocumentKind.KESEPAKATAN_BERSAMA, clauses=())),
            Half(lambda: complete(kind=DocumentKind.KESEPAKATAN_BERSAMA, clauses=None)),
            missing="clauses.PEMBIAYAAN",
            status=U,
        ),
    ),
    "K4": (Pair(FULL, Half(lambda: complete(clauses=without(ClauseKind.MONEV))), missing="clauses.MONEV"),),
    "K5": (
        Pair(
            FULL,
            Half(lambda: complete(clauses=without(ClauseKind.KEGIATAN_BELUM_SELESAI))),
            missing="clauses.KEGIATAN_BELUM_SELESAI",
        ),
    ),
    "H1": (
        Pair(FULL, Half(lambda: complete(duties=(OWED,))), missing="duties.KEDUA"),
        Pair(
            FULL,
            Half(lambda: complete(duties=(OWED, Duty(role=KEDUA, description="hasil", kind=DutyKind.HAK)))),
            missing="duties.KEDUA",
        ),
    ),
    "H2": (
        Pair(
            FULL,
            Half(lambda: complete(duties=(OWED, Duty(role=KEDUA, description="hadir", resource=False)))),
            missing="duties.KEDUA",
        ),
        Pair(
            Half(lambda: complete(duties=None)),  # H1 tells it
            Half(lambda: complete(duties=(OWED, Duty(role=KEDUA, description="pelatih")))),
            missing="duties.1.resource",
            status=U,
        ),
        Pair(
            Half(
                lambda: complete(
                    duties=(OWED, Duty(role=KEDUA, description="pelatih")),
                    funding=(FundingItem(source=F.APBD_KOTA, payer=KEDUA),),
                )
            ),
            Half(
                lambda: complete(
                    duties=(OWED, Duty(role=KEDUA, description="hak", kind=DutyKind.HAK, resource=True)),
                    funding=(FundingItem(source=F.APBD_KOTA, payer=KEDUA, planned=0),),
                )
            ),
            missing="duties.KEDUA",
        ),
        Pair(
            Half(lambda: third_party(duties=())),  # PP 57/1999 is about the correctional side
            Half(lambda: complete(duties=())),
            missing="duties.KESATU",
        ),
    ),
    "B1": (Pair(funded(), funded(F.APBN), missing="funding.0.payer"),),
    "B2": (
        Pair(funded(F.HIBAH, grant_reference="NPHD-1"), funded(F.HIBAH), missing="funding.0.grant_reference", status=U),
        Pair(
            Half(
                lambda: complete(
                    funding=(FundingItem(source=F.HIBAH, payer=KEDUA),), documents=(Document(kind=DocumentKind.NPHD),)
                )
            ),
            Half(lambda: complete(funding=(FundingItem(source=F.HIBAH, payer=KEDUA),), documents=())),
            missing="funding.0.grant_reference",
        ),
        Pair(granted(2, 2), granted(2, 1), missing="funding.1.grant_reference"),
        Pair(granted(1, 1, role=KEDUA), granted(1, 1, role=KESATU), missing="funding.0.grant_reference"),
    ),
    "B3": (
        Pair(funded(planned=5, realised=5), funded(planned=5, realised=6), missing="funding.0.explanation"),
        Pair(
            funded(planned=5, realised=6, explanation="harga naik"),
            funded(realised=6),
            missing="funding.0.planned",
            status=U,
        ),
    ),
    "B4": (
        Pair(
            FULL,
            Half(lambda: complete(clauses=without(ClauseKind.PEMBIAYAAN_MASING_MASING))),
            missing="clauses",
        ),
    ),
    "B5": (
        Pair(funded(planned=0), funded(planned=-1), fault="greater_than_equal"),
        Pair(funded(planned=1), funded(planned="1"), fault="int_type"),
    ),
    "X1": (
        Pair(council(burdens=True, on=date(2024, 3, 1)), council(burdens=True), missing="dprd.on", status=U),
        Pair(
            Half(lambda: third_party(parties=REGIONS, funding=(), dprd=NO_BURDEN)),
            Half(
                lambda: third_party(parties=REGIONS, funding=(), dprd=DprdApproval(burdens=True, on=date(2024, 3, 2)))
            ),
            missing="dprd.on",
        ),
        Pair(
            Half(lambda: third_party(funding=(GRANT,), dprd=NO_BURDEN, events=(approved(Actor.DPRD),))),
            Half(lambda: third_party(funding=(GRANT,), dprd=NO_BURDEN, events=(approved(Actor.KAKANWIL),))),
            missing="dprd.on",
            status=U,
        ),
        Pair(
            Half(
                lambda: third_party(funding=(FundingItem(source=F.CSR, payer=KEDUA, budgeted=False),), dprd=NO_BURDEN)
            ),
            Half(lambda: third_party(funding=(GRANT,), dprd=NO_BURDEN, events=(ASKED,))),
            missing="dprd.on",
            status=U,
        ),
        Pair(council(on=date(2024, 2, 29)), council(on=date(2024, 3, 2)), missing="dprd.on"),
        Pair(
            Half(lambda: third_party(funding=(), dprd=NO_BURDEN)),
            Half(lambda: third_party(funding=())),
            missing="dprd.burdens",
            status=U,
        ),
        Pair(
            Half(lambda: third_party(kind=DocumentKind.KESEPAKATAN_BERSAMA, funding=None)),
            Half(lambda: third_party(funding=None, dprd=NO_BURDEN)),
            missing="funding",
            status=U,
        ),
        Pair(
            Half(lambda: third_party(funding=(FundingItem(source=F.MITRA, payer=KEDUA),), dprd=NO_BURDEN)),
            Half(lambda: third_party(funding=(), dprd=DprdApproval(needed=True, burdens=False))),
            missing="dprd.on",
            status=U,
        ),
    ),
    "X2": (
        Pair(funded(budgeted=True), funded(budgeted=False), missing="funding.0.budgeted"),
        Pair(
            Half(
                lambda: complete(
                    funding=(FundingItem(source=F.APBD_KOTA, payer=KEDUA),),
                    dprd=DprdApproval(on=date(2024, 2, 1)),
                )
            ),
            funded(),
            missing="funding.0.budgeted",
            status=U,
        ),
        Pair(
            funded(budgeted=False)._replace(readings=AgreementReadings(dprd_for_sinergi="not_required")),
            funded(budgeted=False)._replace(readings=AgreementReadings(dprd_for_sinergi="required")),
            missing="funding.0.budgeted",
            severity=Severity.ERROR,
        ),
    ),
    "X3": (
        Pair(
            Half(lambda: complete(dprd=DprdApproval())),
            Half(lambda: complete(dprd=DprdApproval(clock_days=45))),
            missing="dprd.clock_days",
        ),
    ),
}
