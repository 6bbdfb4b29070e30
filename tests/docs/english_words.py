"""English words that identifiers of the public code are made of; every other word is taken for Indonesian."""

from __future__ import annotations

ENGLISH = frozenset(
    """
    abolished absent accepts active add adjustment adjustments adult adults after age agreement agreements
    all allowed always amends amount amounts any apart apply area arithmetic as asked asks assessed
    assessment assessments at attachments attorney audience audiences away ban bars base bases basis because
    before between binding birth birthday both bounds breaks by calendar candidates capacity case category
    ceiling certain change check checked checks child children chosen citation citations cite cites
    citizenship class clause clauses clean clock clocks closed cls coaching code codes collaborator common
    community comparison concerned concerns condition conditional conditions conduct confidence config
    confirmed consecutive constant content contents convention convict cooperation core correctional count
    counted counting court covered credit custody cutoff data date dated dates day days death decide
    decision deduced default deradicalised description designated detention detentions document down
    duplicate duration duties duty each earliest edge either eligibility emergency en end ends enrol
    enrolled enrolment entries entry equal error errors established evaluate event events ever everybody
    exact exactly excluded exclusion execution expected expiry explain explanation explanatory fact facts
    family fault faults few field fields final finding findings first fit fits fixed floor followed for
    force form format forms found fraction from funding gap general gist goes good grant granted grants
    gross group guarantee guarantees guard guards half has heading held holds holiday hospital id identity
    ignore ignored implements imposed in index inf inference inferred institution instrument instruments
    interop interruption interruptions invalid is item jc joined json judgment justice keeps kept key kind
    known lacking language languages last lasting lately latest law least leave leaves ledger length lengths
    level life like limit limits line lines list listed literal local long longer longest lower made masked
    maximum medium membership memory mend message met minimum ministerial missed missing model modelled
    money month months more most name named names nearest needed negate net never next nine no nobody not
    note nothing number numbers occasion of off offence offences offer offering office on one only open
    opens or order ordinal other out outside over overlap overlaps paid parameters parent parse part
    participant participants participation parties partly parts party path paths payer payment payments
    penalty people period person phrase phrases place plan planned pledged position possible postponed
    postponement postponements power practice predicate prefer preferred press prison probation problem
    problems program programs projected projection provision provisions pushed qualifies qualifying question
    rank reached read reading readings reason reasons recalled received reckoning record recorded records
    reduced reduction reference refusal refused regime regimes register regulations relation relations
    release religion religious remission remissions remorse remorseful reoffence repeals replaces report
    reported reports request requests required restarts return reveal review reviewed revocation revocations
    revoked right rights risk role roles rolling rounded rounding rounds row rows rule rules said same
    sanction sanctions saves schema scope second secondary security self sentence separator served serving
    set severity share short shortest signatories signatory signed signing since single six size source
    sources span spans special stage stages start started starts state stated statement statements status
    statuses statutes stays step steps still strikes style subject subsidiaries subsidiary substitute sum
    summary summed super supermax supported supposed switch table taken target targets term terms test text
    texts than then there third thirds thirty this threatened three threshold time timeline timelines times
    title to told too touches transferred transitional treatment turned two unasked under undetermined union
    unit unknown unlisted unsupported until up upper url used uu value values variant verified vs waits warn
    warnings well what when where while whole whom why window with wording words working wrong year years
    yet
    """.split()  # noqa: SIM905 - six hundred literals in quotation marks are not easier to read
)
