// What English announcements say that a date is the date of.
import type { Flag, Topic } from './term.ts'

/** Words that by themselves say it. */
export const ENGLISH_TOPICS: Readonly<Record<Topic, string>> = {
  published: `
    call publication | publication of the call | publication date | call published | posted date | posting date | post date | issue date | release date | call release | solicitation release | announcement of the call | call announcement | call for proposals announcement | public notification period | pre announcement | comes out | come out`,
  opens: `
    start date of applications | invitation for preliminary proposals | invitation for proposals | invitation for applications | call for preliminary proposals |
    | start of call | start of the call | start of applications | beginning of the call | call start |
    start of application period | start of application |     closed until | closed for applications until | now closed for applications until | is now closed for applications until | is closed until | now closed until | is now closed until | open | opens | opening | opened | will open | opening date | open date | reopens | re open |
    re opens | launch date | opens for
    applications | open for applications | open to applications | opens for submissions | opens
    for submission | open for submission | open for submissions | call open | call opens | call
    opening | call launch | goes live |
    go live | application start | applications start | application start date |
    applications begin | earliest submission date | applications accepted from |
    applications are accepted from | applications will be accepted from | call for
    proposals announcement | submission opens | submissions open | portal opens | system opens | invited from | welcome from`,
  closes: `
    new deadline | collection date | collection dates | end of call | end of the call | end of applications | call end |
    end of application period | closure | closure of the | deadline | deadlines | dead line | dead lines | due | due date | due dates | due by | due on | close |
    closes | closing | closed on | closing date | closing dates | close date | closing time |
    closing deadline | will close | end date | cut off | cut offs | cut off date | cut off dates | cutoff | cutoffs | cutoff date |
    cutoff dates | submission deadline | application deadline | deadline for submission | deadline for
    applications | must have been received | must have been submitted | must be received | must be submitted | must reach | be submitted by |
    should be submitted | should be received | to be submitted | to be received | submit by |
    apply by | submitted by | received by | be received | must arrive | to arrive | must be lodged |
    must be made | must be completed | must be sent | submitted no later than | target date |
    target dates | full proposal deadline | deadline date | final date |
    last date | last day to apply | last day for applications | last day for submission | last day to submit | deadline time | receipt date | receipt
    deadline | submission date | submission dates | date of submission | deadline model |
    application due date | application due dates | proposal due | proposals due | applications due | deadline is | apply
    before | submit before | apply no later than | submission due | application due`,
  period: `
    public invitation period | public invitation | application period | application periods | application window | submission period |
    submission window | call period | proposal period | acceptance period | reception period |
    application dates | submission dates | recruitment period | receipt period | open period | application round | period of application | period for application | proposal submission period | application acceptance period | application reception period`,
  other: `
    expiration date | expiry date | expires | notice of recommendation | notice of decision | notice of award | original closing date | original deadline | last known deadline | review | reviews | screening | shortlisting |
    shortlist | assessment | judging | replies | rejoinder | rejoinders | award date | award dates |
    must have | must have submitted | should have | expected start date | anticipated start date | earliest start | earliest permitted project start | proposed start date | desired start date |
    start date of | start date of the | enquiries | enquiry | queries | research office | applicable for the period of | start of the project | start of project | start of projects | start of funding | start of the fellowship | start of the grant |
    end of the project | end of project | end of the fellowship | end of funding | end of the grant | host institution approval |
    institution approval | previous round | previous call | previous calls | last round | last call | past calls | past call | past deadline | previous deadline | previous deadlines |
    your time zone | in your time zone |
    results | result | approval | communicated | invitations to submit | response date | pre application response | notification | notifications | notified | notify | informed of | decision | decisions |
    outcome | outcomes | interview | interviews | interviewed | panel | panels | panel meeting | panel meetings | review meeting |
    peer review | selection | selected | evaluation | webinar | webinars | information session |
    information sessions | info session | info day | info days | information day | information
    webinar | briefing | briefings | briefing session | workshop | event | conference | symposium | kick off |
    award notice | award notices | announcement of results | announcement of the results |
    results announced | awards announced | winners announced | phd awarded | phd | phds |
    doctorate | doctoral degree | degree | born | date of birth | obtained | graduated | eligibility
    window | expenditure | internal deadline | institutional deadline | internal
    deadlines | campus deadline | university deadline | limited submission deadline | internal submission
    deadline | internal competition deadline | earliest start date | anticipated award date | q & a |
    questions due | deadline for questions | question deadline | questions | inquiries | office hours |
    office closed | offices closed | holiday | holidays | council review | advisory council review | scientific merit review |
    rebuttal | rebuttals | reviewer nominations | reports due | final report | report due | progress report | reporting deadline |
    updated | last updated | last modified | last reviewed | page updated | as amended`,
}

/** Words that bend to what they are said of: a call's start is not its project's start. */
export const GENERIC_TOPICS: Readonly<Record<Topic, string>> = {
  period: 'period | periods | window | windows | duration | term | phase',
  opens: `
    start | starts | starting | start date | starting date | begin | begins | beginning |
    commence | commences | commencing | commencement | begin on | available | available from | accepted from | launch | launches | launched | launching`,
  closes: 'end | ends | finish | finishes | ending date | must end',
  published: `
    announced | will be announced | announcement | announces | published | posted | released | released on | issued |
    advertised | becomes available | be released | release | publish | publishes | to issue | publication`,
  other: '',
}

/** What is handed in at a stage of applying. */
export const STAGES = `
  registration | registrations | pre registration |
  notification of intent | preliminary application | preliminary applications | letter of intent | letters of intent | loi | lois | full proposal | full proposals | full application | full
  applications | pre proposal | pre proposals | preproposal | preliminary proposal | preliminary
  proposals | pre application | pre applications | preapplication | outline proposal | outline
  proposals | concept note | concept notes | concept paper | concept papers | expression of interest | expressions of
  interest | eoi | eois | notice of intent | notices of intent | noi | intention to submit | intent
  to submit | outline application | outline stage | white papers | white paper | abstract | abstracts`

/** Things that are no call: their start, end or announcement is none of a call. */
export const ENGLISH_THINGS = `
  project | projects | fellowship | fellowships | funding | award | awards | grant agreement |
  tenure | employment | contract | contracts | appointment | appointments | position | positions |
  research period | visit | visits | stay | programme of work | scholarship | scholarships |
  studies | study | course | courses | academic year | internship | payment | successful applicants |
  successful applications | successful candidates | successful proposals | winners | recipients |
  awardees | project period | residency | scholars | fellows | activities |
  budget period | mobility | exchange | travel | implementation | adopted projects | invitation |
  grant period | research start | r & d | support period | agreement | degrees | training | performance period | period of performance`

/** The call itself, under its many names. */
export const CALL_THINGS = `
  cycle | cycles | grant cycle | award cycle | admission | admissions | edition | cohort | class | call | calls | call for proposals | calls for proposals | call for applications | calls for applications | call for nominations | application |
  applications | submission | submissions | proposal | proposals | solicitation | competition | nominations |
  nomination | recruitment | request for applications | request for proposals | applicants | apply | scheme | round | rounds | funding opportunity | opportunity | entry | entries | intake`

export const ENGLISH_FLAGS: Readonly<Record<Flag, string>> = {
  tentative: `
    tentative | tentatively | planned | plan | plans | planning | provisional | provisionally |
    scheduled | subject to change | subject to changes | planned for | scheduled for | proposed |
    around | approximate | approximately | approx | about | to be confirmed | tbc | indicative | indicatively |
    roughly | some time in | sometime in | due to open | due to launch | due to be
    launched | due to be published | intended | foreseen tentatively | may change | could change |
    are subject to change | provisional date | provisional dates | subject to confirmation | circa | ca | not final`,
  expected: `
    expected from earlier years |    expected | expects | anticipated | anticipates | estimated | forecast | forecasted | likely | probably |
    foreseen | projected | envisaged | prospective | expect | expect to | foresees | it is expected | presumably | hopes to | hope to`,
  typical: `
    typically | usually | normally | generally | in previous years | in past years | last year |
    historically | as in previous years | traditionally | past years | in recent years | often |
    in general | as a rule | as a guide | in the past`,
  yearly: `
    every year | each year | annually | yearly | annually thereafter | annual | per year | a year | every calendar
    year | each calendar year | twice a year | once a year | twice yearly | twice annually | biannually |
    two times a year | three times a year | every two years | biennially | semi annually | every fiscal year`,
  open_question: `
    is closed | are closed | has closed | have closed | is now closed | are now closed | now closed | has been closed |
    no call planned |    to be announced | to be announced later | tba | tbd | to be determined | to be decided | not yet
    announced | not yet decided | not yet available | not yet open | undecided | in preparation |
    under preparation | forthcoming | details forthcoming | coming soon | depends on | depends on
    programs | depends on the program | depends on program | depending on | depending on the
    program | varies | vary | varies by program | varying | various | unknown | see website | see the website |
    see call text | see individual calls | will be announced later | will be announced soon | will be posted | details to follow | to
    follow | to be published | to be confirmed later | upcoming | n a | not applicable | not specified |
    not available yet | dates tba | under review | under discussion | under consideration | soon | shortly | in due course | at a later date | not fixed | not set |
    will be announced on the website | please check | please see`,
  rolling: `
    until positions are filled | until the position is filled | until all positions are filled | first come | until funds run out | while funds last | rolling | rolling basis | on a rolling basis | continuous | continuously | continuous basis |
    any time | anytime | at any time | at anytime | open until filled | until filled | year round |
    all year round | all year | all year long | throughout the year | no deadline | no official deadline | no formal deadline | no fixed deadline | no deadlines |
    no specific deadline | no fixed deadlines | no set deadline | no application deadline | no submission deadline |
    no closing date | no fixed closing date | open ended | open throughout | ongoing | on an ongoing basis | always open | open all year |
    permanently open | open continuously | accepted continuously | continuous submission |
    continuous call | until funds are exhausted | until the funds are exhausted | until the budget
    is exhausted | until budget is exhausted | until the budget has been exhausted | until all funds | until funding is exhausted | open call without deadline | without deadline |
    deadlines do not apply | at all times | around the year | throughout the academic year | open submission | whenever | 365 days a year`,
  other_round: `
    next round | next call | the next round | the next call | following round | future rounds | future calls | the next application round | next application round | next competition | next cycle | next opening | subsequent calls | next solicitation`,
  former:
    'was | were | previously | originally | formerly | original date | instead of | no longer | initially',
  doubt: `
    week commencing | week beginning | week of | weeks of | w c |    toward | towards | not | no | do not | except | instead | rather | cancelled | canceled | suspended | unless | depends | excluding | without | either | neither |
    if | except for | other than | archived | superseded | within | fortnight | half way | ago`,
}
