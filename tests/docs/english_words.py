"""English words that identifiers of the public code are made of; every other word is taken for Indonesian."""

from __future__ import annotations

ENGLISH = frozenset(
    """
    abolished about absent accepts active add adjustment adjustments adults advice after age agencies agency
    agreement agreements all always amends amount amounts answer any apart applied apply approve area
    arithmetic arrived as ask asked asking asks assessed assessment assessments at attachments attorney
    audience audiences authorities authority away ban bars base bases basis be because before between binding
    birth birthday both bounds breaks by calendar candidates capacity case category ceiling centre certain
    change changes check checked checklist checklists checks child children choices chosen citation citations
    cite cites citizenship class clause clauses clean clock clocks close closed closes cls coaching code codes
    collaborator columns common community compare comparison complete concerned concerning concerns condition
    conditions conduct confidence config consecutive constant consult consultations content contents
    convention convict cooperation core correctional count counted counting court covered credit custody
    cutoff data date dated dates day days deadline deadlines death decide decided deciding decision deduced
    default deradicalised description designated detail detention detentions difference document documents
    does down duplicate duration duties duty each earliest edge either eligibility en end ends enrol enrolled
    enrolment entries entry equal error errors established evaluate event events everybody exact exactly
    excluded exclusion execution expected expiry explain explanation explanatory fact facts family fault
    faults few fewest field fields file final finding findings fingerprint first fit fixed floor flow flows
    folded folding followed for force foreign foreigners form format forms found fraction from funding gap
    general gist go goes good grant granted grants gross group guarantee guard guards half has head heading
    held here holds home hospital html id identity if ignore ignored implements imposed in index inf inference
    inferred inform institution instrument instruments interop interruption interruptions into invalid is
    issuer item jc joined json judgment justice keeps kept key kind kinds known lacking language languages
    last lasting latest law least leave leaves ledger length level library life like limits line lines list
    listed literal local long look looked lower made mark masked maximum medium membership memory mend message
    met minimum ministerial missed missing model modelled money month months more most name named names
    nearest needed negate net never next nine no not note notes nothing number numbers obtain occasion of off
    offence offences offer offering office officer old older on one only open or order ordinal other out outcome
    outside over overlap overlaps own paid parameters parent parse part participant participants participation
    parties partly party passing path paths pay payer payment payments penalty people period person phrase
    phrases place places plan planned pledged position possible postponed postponement postponements power
    predicate press printable prison probation problem problems procedure program programs projected
    projection provision provisions pushed qualifies qualifying question questions rank reached read reading
    readings reason reasons recalled receipt received reckoning recommend record recorded records reduced
    reduction reference refusal refuses regime regimes region register regulations relation relations release
    relied remainder remission remissions remorse remorseful reoffence repeals replaces report reported
    reports request required requirement requires restarts return reveal review reviewed revocation
    revocations revoked right rights risk role roles rolling rounded rounding rounds row rows rule rules said
    salt salted same sanction sanctions saves schema scope seal second secondary security self sentence
    separator served serving settle settled severity share short shortest signatories signatory signed signing
    signs silence since six size source sources span spans special stage stages start started starts state
    stated statement statements status statuses statutes stays step steps still stretches strikes style
    subject submit subsidiaries subsidiary substitute summary summed super supermax supported supposed switch
    table take taken target targets team term terms test text texts than then there third thirds thirty
    threatened threshold time timeline timelines timing title to told too touches transferred transition
    transitional transitions treatment turned two unasked under undetermined union unit unknown unsupported
    until up upper url used uu value values variant verdict verification verified verify version vs wait waits
    warn warnings way ways well what where while who whole whom why width window with within wording words
    working wrong year years yet
    """.split()  # noqa: SIM905 - six hundred literals in quotation marks are not easier to read
)
