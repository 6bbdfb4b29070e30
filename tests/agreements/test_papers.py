from __future__ import annotations

from datetime import date

import pytest
from agreement_cases import ALL_ATTACHMENTS, KALAPAS, KEDUA, KESATU, complete, event, party, signs

from pembinaan.agreements import Attachments, DocumentKind, EventKind, Office, PartyKind, StateCode
from pembinaan.agreements.documents import Document
from pembinaan.agreements.papers import has, power_for
from pembinaan.agreements.signatories import PowerOfAttorney
from pembinaan.agreements.work_plan import WorkPlan

D = DocumentKind
NONE = Attachments()
KAK = (Document(kind=D.KAK),)


@pytest.mark.parametrize(
    ("kind", "attachments", "documents", "there"),
    [
        (D.KAK, NONE, None, None),
        (D.KAK, NONE, (), False),
        (D.KAK, NONE, KAK, True),
        (D.KAK, Attachments(kak=True), (), True),
        (D.KAK, Attachments(kak=False), None, False),
        (D.KAK, Attachments(kak=False), KAK, True),
        (D.SURAT_PENAWARAN, Attachments(surat_penawaran=True), None, True),
        (D.SURAT_PENAWARAN, Attachments(kak=True), None, None),
        (D.RENCANA_KERJA, Attachments(rencana_kerja=True), None, True),
        (D.NPHD, Attachments(kak=True), None, None),
        (D.NPHD, NONE, KAK, False),
        (D.NPHD, NONE, (Document(kind=D.NPHD),), True),
    ],
)
def test_a_paper_is_there_not_there_or_not_known(
    kind: DocumentKind, attachments: Attachments, documents: tuple[Document, ...] | None, there: bool | None
):
    assert has(complete(attachments=attachments, documents=documents), kind) is there


def test_a_work_plan_in_the_record_is_a_rencana_kerja():
    agreement = complete(attachments=NONE, work_plan=WorkPlan(activities=()))
    assert has(agreement, D.RENCANA_KERJA) is True
    assert has(agreement, D.KAK) is None


def test_the_power_of_attorney_of_a_signatory():
    power = PowerOfAttorney(number="7", on=date(2024, 1, 2), covers=(D.PERJANJIAN_KERJA_SAMA,))
    head = signs(KEDUA, Office.KEPALA_OPD)
    papers = (
        Document(kind=D.KAK, role=KEDUA),
        Document(kind=D.SURAT_KUASA, role=KEDUA, number="8", on=date(2024, 1, 3)),
    )
    agreement = complete(documents=papers)
    assert power_for(agreement, head.model_copy(update={"power": power})) is power
    assert power_for(agreement, head) == PowerOfAttorney(number="8", on=date(2024, 1, 3))
    assert power_for(agreement, KALAPAS) is None
    assert power_for(complete(), head) is None


@pytest.mark.parametrize(
    ("partner", "documents", "code", "missing"),
    [
        (PartyKind.BADAN_USAHA, None, StateCode.PENJAJAKAN, ("documents",)),
        (PartyKind.BADAN_USAHA, (), StateCode.PENJAJAKAN, ("documents",)),
        (PartyKind.BADAN_USAHA, (Document(kind=D.STUDI_KELAYAKAN),), StateCode.DITAWARKAN, ()),
        (PartyKind.PEMKAB, None, StateCode.DITAWARKAN, ()),
    ],
)
def test_an_offer_to_a_third_party_comes_with_a_feasibility_study(
    partner: PartyKind, documents: tuple[Document, ...] | None, code: StateCode, missing: tuple[str, ...]
):
    """UU 23/2014 Pasal 366 ayat (3); asked only under the strict reading of an offer."""
    parties = (party(PartyKind.PEMKOT, KESATU), party(partner, KEDUA))
    offered = event(EventKind.DRAF_DISERAHKAN, date(2024, 1, 8))
    agreement = complete(parties=parties, documents=documents, attachments=NONE, events=(offered,))
    state = agreement.state(on=date(2024, 1, 8), readings=ALL_ATTACHMENTS)
    assert (state.code, state.missing) == (code, missing)
    assert agreement.state(on=date(2024, 1, 8)).code is StateCode.DITAWARKAN
