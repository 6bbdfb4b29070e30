"""English words that identifiers of the public code are made of; every other word is taken for Indonesian."""

from __future__ import annotations

ENGLISH = frozenset(
    """
    abolished absent accepts active add adjustment adjustments after age agreement agreements all always
    amends amount amounts answer any apart applied area arithmetic ask asked asks assessed
    assessment assessments at
    attachments attorney away ban bars base bases basis be because before between binding
    birth birthday both
    bounds breaks by calendar candidates capacity case category ceiling certain change changes
    check checked checks
    children chosen citation citations cite cites class clause clauses clean clock clocks close
    closed closes cls
    coaching code codes common community compare comparison complete concerning condition conditions
    conduct confidence config
    consecutive constant content contents convention cooperation core correctional count counted counting
    court covered credit custody data date dated dates day days death decide decision deduced default
    description designated detention detentions document down duplicate duration duties duty each earliest
    edge eligibility en end ends enrol enrolled enrolment entries entry error errors established evaluate
    event events exact exactly excluded exclusion execution expiry explain explanation explanatory fact
    facts fault faults few fewest field fields final finding findings first fixed floor folded folding followed
    for force form
    format forms found fraction from funding gap general gist goes good grant granted grants gross group
    guard guards half has heading hospital id identity ignore ignored implements imposed in index inf
    inference inferred instrument instruments interop interruption interruptions invalid is item joined json
    judgment keeps kind kinds known lacking language languages last lasting latest law least leave
    leaves ledger length
    level life like limits line lines list literal local long lower masked maximum medium memory mend
    message met minimum ministerial missed missing model modelled money month months more most name named
    names nearest needed negate net never next nine no not note nothing number numbers obtain
    occasion of off
    offence offences offer offering office on one only open or order ordinal other out outside over overlap
    overlaps paid parameters parent parse part participant participants participation parties
    partly party passing
    path paths pay payer penalty people period person phrase phrases place plan planned position possible
    postponed postponement postponements power predicate press prison probation problem problems program
    programs projected projection provision provisions pushed qualifies qualifying question
    questions rank reached
    read reading readings reason reasons recalled received reckoning record recorded records reduced
    reduction reference refusal refuses regime register regulations relation relations
    release remission remissions
    repeals replaces report reported reports restarts return reveal review reviewed revocation revocations
    revoked right rights risk role roles rolling rounded rounding rounds row rows rule rules
    said same sanction
    sanctions saves schema scope second secondary security self sentence separator served serving
    settle settled severity
    share short shortest signatories signatory signed signing since six size source sources span spans stage
    stages start started starts state stated status statuses statutes stays step steps still
    strikes style subject
    subsidiaries subsidiary substitute summary summed super supermax supported supposed switch
    table take taken
    target targets term terms test text texts than then there third thirds thirty threshold time timeline
    timelines title to told too transition transitional transitions two unasked under undetermined union
    unit unknown unsupported
    until up upper url used value values verified wait waits warn warnings way ways well what where while
    whole why window
    width with wording words working wrong year years yet
    """.split()  # noqa: SIM905 - six hundred literals in quotation marks are not easier to read
)
