"""English words that identifiers of the public code are made of; every other word is taken for Indonesian."""

from __future__ import annotations

ENGLISH = frozenset(
    """
    abolished absent accepts active add adjustment adjustments adults after age agreement agreements all
    always amends amount amounts answer any apart applied apply area arithmetic as ask asked asking asks
    assessed assessment assessments at attachments attorney audience audiences away ban bars base bases basis
    be because before between binding birth birthday both bounds breaks by calendar candidates capacity case
    category ceiling certain change changes check checked checks child children choices chosen citation
    citations cite cites citizenship class clause clauses clean clock clocks close closed closes cls coaching
    code codes collaborator columns common community compare comparison complete concerned concerning concerns
    condition conditions conduct confidence config consecutive constant content contents convention convict
    cooperation core correctional count counted counting court covered credit custody cutoff data date dated
    dates day days death decide decision deduced default deradicalised description designated detail detention
    detentions difference document down duplicate duration duties duty each earliest edge either eligibility
    en end ends enrol enrolled enrolment entries entry equal error errors established evaluate event events
    everybody exact exactly excluded exclusion execution expected expiry explain explanation explanatory fact
    facts family fault faults few fewest field fields final finding findings fingerprint first fit fixed floor
    folded folding followed for force form format forms found fraction from funding gap general gist goes good
    grant granted grants gross group guarantee guard guards half has heading held holds hospital html id
    identity ignore ignored implements imposed in index inf inference inferred institution instrument
    instruments interop interruption interruptions invalid is item jc joined json judgment justice keeps kept
    key kind kinds known lacking language languages last lasting latest law least leave leaves ledger length
    level library life like limits line lines list listed literal local long lower made mark masked maximum
    medium membership memory mend message met minimum ministerial missed missing model modelled money month
    months more most name named names nearest needed negate net never next nine no not note notes nothing
    number numbers obtain occasion of off offence offences offer offering office on one only open or order
    ordinal other out outcome outside over overlap overlaps paid parameters parent parse part participant
    participants participation parties partly party passing path paths pay payer payment payments penalty
    people period person phrase phrases place plan planned pledged position possible postponed postponement
    postponements power predicate press printable prison probation problem problems program programs projected
    projection provision provisions pushed qualifies qualifying question questions rank reached read reading
    readings reason reasons recalled receipt received reckoning record recorded records reduced reduction
    reference refusal refuses regime regimes register regulations relation relations release relied remainder
    remission remissions remorse remorseful reoffence repeals replaces report reported reports request
    required requires restarts return reveal review reviewed revocation revocations revoked right rights risk
    role roles rolling rounded rounding rounds row rows rule rules said salt salted same sanction sanctions
    saves schema scope seal second secondary security self sentence separator served serving settle settled
    severity share short shortest signatories signatory signed signing since six size source sources span
    spans special stage stages start started starts state stated statement statements status statuses statutes
    stays step steps still stretches strikes style subject subsidiaries subsidiary substitute summary summed
    super supermax supported supposed switch table take taken target targets term terms test text texts than
    then there third thirds thirty threatened threshold time timeline timelines title to told too touches
    transferred transition transitional transitions treatment turned two unasked under undetermined union unit
    unknown unsupported until up upper url used uu value values variant verdict verification verified verify
    version vs wait waits warn warnings way ways well what where while whole whom why width window with
    wording words working wrong year years yet
    """.split()  # noqa: SIM905 - six hundred literals in quotation marks are not easier to read
)
