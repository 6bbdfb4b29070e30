"""English words that identifiers of the public code are made of; every other word is taken for Indonesian."""

from __future__ import annotations

ENGLISH = frozenset(
    """
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
    """.split()  # noqa: SIM905 - six hundred literals in quotation marks are not easier to read
)
