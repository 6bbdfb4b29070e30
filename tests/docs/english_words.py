"""English words that identifiers of the public code are made of; every other word is taken for Indonesian."""

from __future__ import annotations

ENGLISH = frozenset(
    """
    abolished about absent accepts active add adjustment adjustments adult adults advice after age agencies
    agency agreement agreements all allowed always amends amount amounts and answer answers any apart applied
    apply approve area arithmetic arrived article articles as ask asked asking asks assessed assessment
    assessments at attachments attorney audience audiences authorities authority away ban bars base bases
    basis be because before begun between binding birth birthday both bounds breaks by calendar candidates
    capacity case categories category ceiling centre certain change changed changes check checked checklist
    checklists checks child children choices chosen citation citations cite cites citizenship class classes
    clause clauses clean clock clocks close closed closes cls coaching code codes collaborator columns common
    community compare comparison complete concerned concerning concerns condition conditional conditions
    conduct confidence config confirmed consecutive constant consult consultations content contents convention
    convict cooperation core correctional count counted counting court covered credit custody cut cutoff data
    date dated dates day days deadline deadlines death decide decided deciding decision decree deduced default
    abolished absent accepts active add adjustment adjustments adults after age agreement agreements all
    always amends amount amounts any apart apply area arithmetic as asked asks assessed assessment assessments
    at attachments attorney audience away ban bars base bases basis because before between binding birth
    birthday both bounds breaks by calendar candidates capacity case category ceiling certain change check
    checked checks child children chosen citation citations cite cites citizenship class clause clauses clean
    clock clocks closed cls coaching code codes collaborator common community comparison concerns condition
    conditions conduct confidence config consecutive constant content contents convention convict cooperation
    core correctional count counted counting court covered credit custody cutoff data date dated dates day
    days death decide decision deduced default deradicalised description designated detention detentions
    document down duplicate duration duties duty each earliest edge either eligibility en end ends enrol
    enrolled enrolment entries entry equal error errors established evaluate event events everybody exact
    exactly excluded exclusion execution expected expiry explain explanation explanatory fact facts family
    fault faults few field fields final finding findings first fit fixed floor followed for force form format
    forms found fraction from funding gap general gist goes good grant granted grants gross group guarantee
    guard guards half has heading holds hospital id identity ignore ignored implements imposed in index inf
    inference inferred institution instrument instruments interop interruption interruptions invalid is item
    jc joined json judgment justice kept key kind known lacking language languages last lasting latest law
    least leave leaves ledger length level life like limits line lines list listed literal local long lower
    made masked maximum medium memory mend message met minimum ministerial missed missing model modelled money
    month months more most name named names nearest needed negate net never next nine no not note nothing
    number numbers occasion of off offence offences offer offering office on one only open or order ordinal
    other out outside over overlap overlaps paid parameters parent parse part participant participants
    participation parties partly party path paths payer payment payments penalty people period person phrase
    phrases place plan planned pledged position possible postponed postponement postponements power predicate
    press prison probation problem problems program programs projected projection provision provisions pushed
    qualifies qualifying question rank reached read reading readings reason reasons recalled received
    reckoning record recorded records reduced reduction reference refusal regime regimes register regulations
    relation relations release remission remissions remorse remorseful reoffence repeals replaces report
    reported reports request required restarts return reveal review reviewed revocation revocations revoked
    right rights risk role roles rolling rounded rounding rounds row rows rule rules said same sanction
    sanctions saves schema scope second secondary security self sentence separator served serving severity
    share short shortest signatories signatory signed signing since six size source sources span spans special
    stage stages start started starts state stated statement statements status statuses statutes stays step
    steps still strikes style subject subsidiaries subsidiary substitute summary summed super supermax
    supported supposed switch table taken target targets term terms test text texts than then there third
    thirds thirty threatened threshold time timeline timelines title to told too touches transferred
    transitional treatment turned two unasked under undetermined union unit unknown unsupported until up upper
    url used uu value values variant verified vs waits warn warnings well what where while whole whom why
    window with wording words working wrong year years yet
    aged assumptions august beside buddha calendars care childhood christmas confirmed cure decade decree
    division doctor due elderly escape escaped estimated every expert forecast gaps ground hard health
    hindu holiday holidays humanitarian ill islam kinds large largest late left letter letters lifelong
    main merit merits none notes past per personal prolonged recognised released religion religious scale
    separate set several shared simulate threatening three total ways
    abolished about absent accepts active add adjustment adjustments adults advice after age agencies agency
    agreement agreements all always amends amount amounts and answer answers any apart applied apply approve
    area arithmetic arrived article articles as ask asked asking asks assessed assessment assessments at
    attachments attorney audience audiences authorities authority away ban bars base bases basis be because
    before begun between binding birth birthday both bounds breaks by calendar candidates capacity case
    categories category ceiling centre certain change changed changes check checked checklist checklists
    checks child children choices chosen citation citations cite cites citizenship class classes clause
    clauses clean clock clocks close closed closes cls coaching code codes collaborator columns common
    community compare comparison complete concerned concerning concerns condition conditions conduct
    confidence config consecutive constant consult consultations content contents convention convict
    cooperation core correctional count counted counting court covered credit custody cut cutoff data date
    dated dates day days deadline deadlines death decide decided deciding decision decree deduced default
    deradicalised derived description designated detail detained detention detentions difference document
    documents does down duplicate duration duties duty each earliest edge effect effects either eligibility
    emergency en end ends enrol enrolled enrolment entries entry equal error errors escape escaped established
    evaluate event events ever everybody exact exactly excluded exclusion execution expected expiry explain
    explanation explanatory fact facts family fault faults few fewest field fields file final finding findings
    fine fingerprint first fit fits five fixed floor flow flows folded folding followed for force foreign
    foreigners form format former forms found fraction from full funding gap general gist go goes good grant
    granted grants gross grounds group guarantee guarantees guard guards half has head heading held here holds
    holiday home hospital html id identity if ignore ignored implements imposed in index inf inference
    inferred inform institution instrument instruments interop interruption interruptions into invalid is
    issuer item jc joined json judgment justice keeps kept key kind kinds known lacking language languages
    last lasting lasts lately latest law laws least leave leaves ledger length lengths level library life like
    limit limits line lines list listed literal local long longer longest look looked lower made mark masked
    match maximum medium membership memory mend message met minimum ministerial missed missing model modelled
    money month months more most must name named names nearest needed negate net never next nine no nobody not
    note notes nothing number numbers obtain occasion of off offence offences offer offering office officer
    old on one only open opens or order ordinal other out outcome outside over overlap overlaps own paid
    parameters parent parse part participant participants participation parties partly parts party passing
    path paths pay payer payment payments penalty pending people period person phrase phrases place places
    plan planned pledged position possible postponed postponement postponements power practice predicate
    prefer preferred press printable prison probation problem problems procedure program programs projected
    projection prosecuted prosecution prosecutions provision provisions pushed qualifies qualifying question
    questions rank reached read reading readings reason reasons recalled receipt received reckoning recommend
    record recorded records reduced reduction reference refusal refused refuses regime regimes region register
    regulations relation relations release released relied religion religious remainder remission remissions
    remorse remorseful reoffence repeals replaces report reported reports request requests required
    requirement requires restarts return reveal review reviewed revocability revocation revocations revoked
    revoking right rights risk role roles rolling rounded rounding rounds route routes row rows rule rules
    said salt salted same sanction sanctions saves schema scope seal second secondary security self sentence
    sentenced separator served serves serving set settle settled severity share short shortest signatories
    signatory signed signing signs silence since single six size source sources span spans special stage
    stages start started starts state stated statement statements status statuses statutes stays step steps
    still stretches strikes style subject submit subsidiaries subsidiary substitute sum summary summed super
    supermax supported supposed switch table take taken target targets team ten term terms test text texts
    than then there third thirds thirty this threatened three threshold time timeline timelines times timing
    title to told too touches transferred transition transitional transitions treatment turned two unasked
    under undetermined union unit unknown unlisted unsupported until up upper url used uu value values variant
    verdict verification verified verify version vs wait waits warn warnings wave waves way ways well what
    when where while who whole whom why width window with within wording words working wrong year years yet
    """.split()  # noqa: SIM905 - six hundred literals in quotation marks are not easier to read
)
