// English words of announcements and what they mean. A phrase of several words is written
// with spaces; in the text a hyphen may stand instead ("year-round").
import { ZONE_NAMES } from './english-zones.ts'
import type { Meaning, Part, Role, Season } from './term.ts'

type Entries = readonly (readonly [string, Meaning])[]

const MONTHS = `
  january jan | february feb | march mar | april apr | may | june jun | july jul | august aug |
  september sept sep | october oct | november nov | december dec`
const WEEKDAYS = `
  sunday sun | monday mon | tuesday tues tue | wednesday wed | thursday thurs thur thu |
  friday fri | saturday sat`

const SEASONS: Readonly<Record<Season, string>> = {
  spring: 'spring | springtime',
  summer: 'summer',
  autumn: 'autumn | fall',
  winter: 'winter',
}

const ROLES: Readonly<Record<Role, string>> = {
  opens: `
    open | opens | opening | opened | will open | opening date | start | starts | starting |
    start date | begin | begins | beginning | launch | launches | launched | launch date |
    release date | opens for applications | open for applications | open to applications`,
  closes: `
    deadline | deadlines | due | due date | close | closes | closing | closed | closing date |
    close date | ends | end date | by | no later than | not later than | cut off | cutoff | cut
    off date | submission deadline | application deadline | must be received | must be submitted`,
}

const PHRASES: Readonly<Record<string, string>> = {
  early: 'early | early in | beginning of | beginning of the | the beginning of | start of',
  mid: 'mid | middle of | the middle of | mid of',
  late: 'late | late in | end of | the end of | end',
  to: 'to | thru | through to',
  until: 'until | till | through | up to | til',
  from: 'from | as of | as from',
  between: 'between',
  and: 'and | &',
  tentative: `
    tentative | tentatively | planned | plan | plans | provisional | provisionally | scheduled |
    subject to change | planned for | scheduled for | proposed | around | approximately | about
    | to be confirmed | tbc`,
  expected: 'expected | anticipated | estimated | forecast | likely | probably',
  typical: `
    typically | usually | normally | generally | in previous years | in past years | every year
    | each year | annually | yearly | last year`,
  open_question: `
    to be announced | will be announced | tba | tbd | to be determined | to be decided | not yet
    announced | not yet decided | undecided | in preparation | under preparation | forthcoming |
    details forthcoming | coming soon | depends on | depends on programs | depends on the
    program | depends on program | depending on | depending on the program | varies | vary |
    varies by program | unknown | see website | see the website`,
  rolling: `
    rolling | rolling basis | on a rolling basis | continuous | continuously | any time |
    anytime | at any time | open until filled | until filled | year round | all year round | all
    year | throughout the year | no deadline | no fixed deadline | no deadlines | open ended |
    ongoing | always open`,
  other_round: `
    next round | next call | the next round | previous round | previous call | last round | last
    call | following round | second round | third round | second call`,
  doubt: `
    not | no | do | before | after | except | postponed | extended | instead | rather | weeks | week
    | days | months | cancelled | canceled | within | prior | earlier | later | unless | if |
    was | were | notification | interview | interviews | results | announcement of results |
    decision | decisions | project start | funding period | research period`,
  fiscal: 'fy | fiscal year | japanese fiscal year | jfy',
  filler: `
    a | an | the | at | on | of | in | for | is | are | will | be | it | this | with | or | call
    | calls | proposals | proposal | full | pre | application | applications | applicant |
    applicants | apply | submission | submissions | submit | submitted | date | dates | period |
    time | round | year | details | detail | obtain | registration | register | number | letter
    | letters | intent | loi | award | cycle | grant | grants | please | see | programs |
    program | accepted | received | there | during | sharp | online | electronic | nomination |
    nominations | concept | note | expression | interest | first | month | up | reception | only
    | have | has | they | alignment | hours | hrs | h | hour | stage | info | information |
    approx | ca | noon time | recruitment | eligible | solicitation | researchers | japan |
    based | fellowship | fellowships | window | can | must | should | may be | may apply | may
    submit`,
}

const PARTS: readonly string[] = ['early', 'mid', 'late'] satisfies Part[]

export const ENGLISH: Entries = [
  ...split(MONTHS).flatMap((names, i) => each(names, { is: 'month', month: i + 1 }, ' ')),
  ...split(WEEKDAYS).flatMap((names, i) => each(names, { is: 'weekday', weekday: i }, ' ')),
  ...Object.entries(SEASONS).flatMap(([season, names]) =>
    each(names, { is: 'season', season: season as Season }),
  ),
  ...Object.entries(ZONE_NAMES).flatMap(([zone, names]) => each(names, { is: 'zone', zone })),
  ...each('first half | 1 st half | h 1', { is: 'half', half: 1 }),
  ...each('second half | 2 nd half | latter half | last half | h 2', { is: 'half', half: 2 }),
  ...split('first | second | third | fourth').flatMap((word, i) =>
    each(`${word} quarter | q ${i + 1}`, { is: 'quarter', quarter: i + 1 }),
  ),
  ...each('am | a m', { is: 'meridiem', pm: false }),
  ...each('pm | p m', { is: 'meridiem', pm: true }),
  ...each('noon | midday | 12 noon', { is: 'clock', time: '12:00' }),
  ...each('last day of | the last day of', { is: 'part', part: 'last_day' }),
  ...each('this year', { is: 'relative_year', years: 0 }),
  ...each('next year | the following year', { is: 'relative_year', years: 1 }),
  ...Object.entries(ROLES).flatMap(([role, names]) =>
    each(names, { is: 'role', role: role as Role }),
  ),
  ...Object.entries(PHRASES).flatMap(([is, names]) => each(names, meaningNamed(is))),
]

function meaningNamed(is: string): Meaning {
  return PARTS.includes(is) ? { is: 'part', part: is as Part } : ({ is } as Meaning)
}

function each(names: string, meaning: Meaning, separator = '|'): (readonly [string, Meaning])[] {
  return split(names, separator).map((name) => [name, meaning] as const)
}

function split(names: string, separator = '|'): string[] {
  return names
    .trim()
    .split(separator)
    .map((name) => name.trim().replace(/\s+/g, ' '))
}
