"""English words that identifiers of the public code are made of; every other word is taken for Indonesian."""

from __future__ import annotations

ENGLISH = frozenset(
    """
    abolished about absence absent accepts access account achievement across active activities activity actor
    actors add addenda addendum address adjustment adjustments admission admit admits admitted adult adults
    advice affair after age aged agencies agency agreed agreeing agreement agreements aim alarm alert alerts
    alias alike all allocate allocation allowed always amends among amount amounts an anchored anchors and
    annex anniversary another answer answered answers any apart applicant applied applies apply applying
    apportion approval approvals approve approved are area areas arithmetic arrived article articles as ask
    asked asking asks aspects assessed assessment assessments assessor assumes assumptions at attachments
    attendance attended attending attorney audience audiences august authorities authority averaged away back
    balance balances ban band bands bare barred bars base bases basis be because before begun behaviour
    belongs below benefit benefits beside best between beyond bind binding birth birthday blank blanks block
    body bold book both bound bounds breaks broken buddha budget budgeted builder burdens by calendar
    calendars called can candidate candidates capacity care carried carrying case cases catalogue categories
    category ceiling cell cells centre centred certain certificate certificates certification certified chair
    change changed changes character charge check checked checklist checklists checks child childhood children
    choice choices choose chosen christmas circular citation citations cite cited cites citizenship claim
    claimed clash clashes class classes clause clauses clean client clock clocks close closed closes closing
    cls coaching code codes cohort collaborator columns come comes common community company compare comparison
    competency complete completed completion compose concerned concerning concerns condition conditional
    conditions conduct confidence confidentiality config confirmed conflict conflicts consecutive consent
    constant construction consult consultations contact content contents context continuation continued
    continues contract contradictions convention convict cooperation coordination copied copies core
    correctional corrections corrects correspondence cost costs council count counted counting counts course
    court cover coverage covered covering covers credit credited criteria criterion cure custody cut cutoff
    data date dated dates day days deadline deadlines dearer death decade decide decided decides deciding
    decision declared decree decrees deduced default defaults definition delivery denominator departure
    departures depth deradicalised derived description design designated designation detail detained detention
    detentions died difference differs discipline disputes distribute division do doctor document documents
    docx does done door doors double doubt doubted down draft drafted drop dropped due duplicate duration
    duties duty each earlier earliest early earned edge education effect effective effects either elderly
    eligibility eligible emblems emergency en end ended ending endings ends english enrol enrolled enrolment
    enrolments entity entrance entrances entries entry equal error errors escape escaped established estimated
    evaluate event events ever every everybody evidence exact exactly example examples excluded exclusion
    excused execution expected expert expires expiry explain explanation explanatory extended extension fact
    factor facts falling families family farthest fault faults few fewest field fields figure figures file
    fill final finding findings fine fingerprint finished first fiscal fit fitness fits five fixed floor flow
    flows folded folding follow followed foot for forbidden force forecast foreign foreigners form format
    former forms found fraction free from full function funded funding furthest gap gaps gate ge general gist
    given go goes good government grace grant granted grants gross ground grounds group groups guarantee
    guarantees guard guarded guards guidance guided half halted hand handed handover hanging hard has head
    heading heads health held help helped here higher highest hindu history holder holders holds holiday
    holidays home hospital hours housing how html humanitarian hundredths icalendar id identity ids if ignore
    ignored ill implements imposed in index indicator indicators indonesian inf inference inferred inform
    inside instead institution instrument instruments international interop interruption interruptions
    interval into invalid invariant invariants is islam isolated isolation issue issued issuer issuers issuing
    it item items jc join joinable joined json judge judged judgment justice keeps kept key keys kind kinds
    known label lacking landscape language languages large largest last lasting lasts late lately lateness
    later latest law laws layout leaders least leave leaves ledger left legal length lengths lesson letter
    letters level levels library life lifecycle lifelong like likeness limit limits line lines link list
    listed literal load local long longer longest look looked lot lower lowest made main majeure make many
    mark markdown marked market masked match matrix matter matters maturity max maximum may mean measured
    medium members membership memory mend merit merits mermaid message met middle min minimum minister
    ministerial misplaced missed missing mixed mm model modelled money monitoring month months more most move
    moved moves moving must name named names narcotics nearest need needed needs negate net never new newest
    next nine no nobody none not note notes nothing notice now number numbers numerator object obtain occasion
    occupants occupation occupations of off offence offences offer offered offering offerings office officer
    offices official old older on once one only open opening opens option or order ordinal orientation
    oriented origin origins other others out outcome outcomes outlasts output outside outweighed over overlap
    overlaps owed owing own pages paid papers paragraph paragraphs parameters parent parse part participant
    participants participation parties partly partner partners partnership parts party pass passed passing
    past path paths pathway pattern patterns pay payer payload payment payments pen penalty pending people per
    perhaps period periodic periods person personal phases phrase phrases pieces place placed placement
    placements places placing plan planned planning pledged point points polarity policies policy position
    positive possible postponed postponement postponements power powers practice predicate prefer preferences
    preferred premises prepared press printable prison private probation problem problems procedure production
    productive program programs projected projection prolonged propose proposed prosecuted prosecution
    prosecutions protecting provision provisions published pushed qualifies qualifying question questions
    quick range rank ranked ranks rate rates reach reached reaches read reading readings realisation realised
    reason reasons recalled receipt receive received recidivism recipient reckoning recognised recommend
    recommendation recommended recommends record recorded recorder records reduced reduction reference
    references refusal refused refuses regime regimes region regions register registered registration
    regulations rejected rejection relation relations release released relied religion religious remain
    remainder remaining reminder remission remissions remorse remorseful remote reoffence reopened repeals
    repeat replaces replay report reported reporter reporting reports request requested requests required
    requirement requires reserve reserved resource restarts result results return reveal reversed reverses
    review reviewed revocability revocation revocations revoked revoking right rights risk role roles rolling
    rooms round rounded rounding rounds route routes row rows rule rules run rung rungs running said salt
    salted same sanction sanctioned sanctions sat saves say scale schema scheme schemes schooling scope score
    scored scores seal seated seats second secondary secretariat section security seen self sentence sentenced
    separate separator sequence served serves serving session sessions set setting settle settled settlement
    several severity sex share shared shares short shortens shortest shown side sides sign signatories
    signatory signature signatures signed signer signing signs silence silent simulate since single site six
    size skills small snapshot source sources spacer span spans special spliced split splits stage stages
    stamp stamped standard standing standings stands start started starts state stated statement statements
    states status statuses statutes stays steady step steps still stock stop stopping stream stretch stretches
    strict strikes style subject submit subsidiaries subsidiary substitute sum summary summed super supermax
    supported supposed sure surely suspended switch switchable syllabus table take taken takes target targets
    tasks team template ten term terms test tested tests text texts than the then there third thirds thirty
    this threatened threatening three threshold through ticked time timeline timelines times timing title to
    together told tolerance too tool total totals touches trainer training trainings transfer transferred
    transition transitional transitions treatment turn turned turns two type uid umbrella unasked unchecked
    undated undecided undeclared under undetermined unexplained unfilled unfit union unit units university
    unknown unlisted unnamed unplaced unrecorded unsettled unsupported until unwritten up upper ups upside
    urgent url use used uu valid validate value values variable variant verdict verification verified verify
    version versions vocabulary vs wage wages wait waiting waits wanted warn warnings watched wave waves way
    ways week weighed weight weights well what when where while who whole whom why wider width widths window
    wish wishes with withdrawal withdrawn within without witnesses wording words work working worst write
    written wrong year years yet
    """.split()  # noqa: SIM905 - six hundred literals in quotation marks are not easier to read
)
