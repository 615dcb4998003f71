// English words of announcements and what they mean for dates. A phrase of several words is
// written with spaces; in the text a hyphen or a dot may stand instead ("year-round", "p.m.").
import { ENGLISH_FILLER } from './english-filler.ts'
import {
  CALL_THINGS,
  ENGLISH_FLAGS,
  ENGLISH_THINGS,
  ENGLISH_TOPICS,
  GENERIC_TOPICS,
  STAGES,
} from './english-topics.ts'
import { entriesOf, type LexiconEntry, namesIn } from './lexicon.ts'
import type { Meaning, Part, Season } from './term.ts'
import { ENGLISH_ZONES, IANA_NAMES, PLACE_ZONES } from './zones.ts'

const MONTHS = `
  january jan | february feb | march mar | april apr | may | june jun | july jul | august aug |
  september sept sep | october oct | november nov | december dec`
const WEEKDAYS = `
  sunday sun | monday mon | tuesday tues tue | wednesday weds wed | thursday thurs thur thu |
  friday fri | saturday sat`
const NTH = 'first | second | third | fourth | fifth'

const SEASONS: Readonly<Record<Season, string>> = {
  spring: 'spring | springtime',
  summer: 'summer | summertime',
  autumn: 'autumn | fall',
  winter: 'winter | wintertime',
}

const PARTS: Readonly<Record<Part, string>> = {
  early: `
    early | early in | beginning of | beginning of the | the beginning of | at the beginning of |
    start of | the start of | at the start of | first third of`,
  mid: 'mid | middle of | the middle of | in the middle of | mid of | mid month of',
  late: 'late | late in | end of | the end of | at the end of | end | last third of | latter part of',
  last_day: 'last day of | the last day of | last day in | final day of',
}

const HINGES: Readonly<Record<string, string>> = {
  to: 'to | thru | through to | and ends on | and end on | and ending | and ending on',
  until: `
    until | till | through | up to | til | up until | up to and including | until and including |
    until the | ending | ending on | valid until | open until`,
  by: `
    by | no proposals will be accepted after | no applications will be accepted after | no submissions will be accepted after |
    will not be accepted after | will not be considered after | not be accepted after | no later than | not later than | latest by | at the latest by | on or before |
    at the latest | latest | not after | no later`,
  onwards: 'onwards | onward | and onwards',
  from: 'from | as of | as from | starting from | beginning from | effective',
  and: 'and | & | and again | as well as | and also | plus | then',
  or: 'or | or else',
  before: 'before | prior to | earlier than | in advance of',
  after:
    'after | later than | following | since | not before | no earlier than | no sooner than | not earlier than | on or after | and later | or later | beyond',
  moved:
    'postponed | has been postponed | moved | has been moved | changed | has been changed | rescheduled | has been rescheduled | brought forward | shifted',
}

/** They may stand inside a date, or between a topic and its date. */
const GLUE =
  'of | the | of the | in | on | at | in the | on the | at the | a | an | this | coming | @ | t'

/** Whose deadlines are not the call's. */
const INNER =
  'internal | institutional | institution internal | campus | departmental | faculty | faq | request not to assess | requests not to assess | limited submission | university internal | intramural | in house'

const LENGTHS =
  'day | days | week | weeks | month | months | year | years | working day | working days | business day | business days | calendar days | weekdays | minutes | minute'

const CALENDAR: readonly LexiconEntry[] = [
  ...months(),
  ...namesIn(WEEKDAYS).flatMap((names, i) => entriesOf(names, { is: 'weekday', weekday: i }, ' ')),
  ...keyed(SEASONS, (season) => ({ is: 'season', season })),
  ...keyed(PARTS, (part) => ({ is: 'part', part })),
  ...keyed(IANA_NAMES, (zone) => ({ is: 'zone', zone })),
  ...keyed(PLACE_ZONES, (zone) => ({ is: 'zone', zone })),
  ...keyed(ENGLISH_ZONES, (zone) => ({ is: 'zone', zone })),
  ...entriesOf(
    'first half | 1 st half | 1 half | h 1 | first half year | first semester | first six months',
    { is: 'half', half: 1 },
  ),
  ...entriesOf(
    'second half | 2 nd half | 2 half | latter half | last half | h 2 | second half year | second semester | last six months',
    { is: 'half', half: 2 },
  ),
  ...namesIn(NTH).flatMap((word, i) => entriesOf(word, { is: 'nth', nth: i + 1 })),
  ...entriesOf('last | final', { is: 'nth', nth: -1 }),
  ...['first', 'second', 'third', 'fourth'].flatMap((word, i) =>
    entriesOf(
      `${word} quarter | q ${i + 1} | ${i + 1} q | ${i + 1} ${['st', 'nd', 'rd', 'th'][i]} quarter | quarter ${i + 1}`,
      { is: 'quarter', quarter: i + 1 },
    ),
  ),
  ...entriesOf('last quarter | final quarter', { is: 'quarter', quarter: 4 }),
  ...entriesOf('am | a m', { is: 'meridiem', pm: false }),
  ...entriesOf('pm | p m', { is: 'meridiem', pm: true }),
  ...entriesOf('noon | midday | 12 noon | 12 midday | high noon', { is: 'clock', time: '12:00' }),
  ...entriesOf('midnight | 12 midnight | end of day midnight', { is: 'clock', time: '24:00' }),
  ...entriesOf('h | hrs | hours | hour | uhr', { is: 'unit', unit: 'hour' }),
  ...entriesOf('this year | the current year | the same year', { is: 'relative_year', years: 0 }),
  ...entriesOf('next year | the following year | following year | the next year', {
    is: 'relative_year',
    years: 1,
  }),
  ...entriesOf(
    'fy | fiscal year | japanese fiscal year | jfy | financial year | japan fiscal year | f y | fiscal | budget year',
    { is: 'fiscal' },
  ),
  ...entriesOf(
    'extended | has been extended | have been extended | is extended | will be extended | extended deadline | deadline extended | deadline extension | extension | prolonged',
    { is: 'moved', extended: true },
  ),
  ...entriesOf('between | in between', { is: 'between' }),
  ...entriesOf(
    'some time between | sometime between | at some point between | some point between | any time between',
    {
      is: 'between',
      vague: true,
    },
  ),
  ...entriesOf(LENGTHS, { is: 'length' }),
  ...entriesOf(GLUE, { is: 'glue' }),
  ...entriesOf(INNER, { is: 'inner' }),
  ...Object.entries(HINGES).flatMap(([is, names]) => entriesOf(names, { is } as Meaning)),
]

const TALK: readonly LexiconEntry[] = [
  ...keyed(ENGLISH_TOPICS, (topic) => ({ is: 'topic', topic })),
  ...keyed(GENERIC_TOPICS, (topic) => ({ is: 'topic', topic, generic: true })),
  ...entriesOf(STAGES, { is: 'topic', topic: 'closes', stage: true }),
  ...entriesOf(ENGLISH_THINGS, { is: 'thing', call: false }),
  ...entriesOf(CALL_THINGS, { is: 'thing', call: true }),
  ...keyed(ENGLISH_FLAGS, (flag) => ({ is: 'flag', flag })),
  ...entriesOf(ENGLISH_FILLER, { is: 'filler' }),
]

/** Where a word stands in both, what it means for dates comes first. */
export const ENGLISH: readonly LexiconEntry[] = [...CALENDAR, ...TALK]

function months(): LexiconEntry[] {
  return namesIn(MONTHS).flatMap((names, i) => entriesOf(names, { is: 'month', month: i + 1 }, ' '))
}

function keyed<K extends string>(
  table: Readonly<Record<K, string>>,
  meaning: (key: K) => Meaning,
): LexiconEntry[] {
  return Object.entries<string>(table).flatMap(([key, names]) =>
    entriesOf(names, meaning(key as K)),
  )
}
