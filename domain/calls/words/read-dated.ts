// From terms to dates with what belongs to them: a range of two, a vague one between two,
// and the little words before and behind that say which end of the call it is.
import { isExact, type PartialDate } from './partial-date.ts'
import { readDate } from './read-date.ts'
import { readTime, readZone } from './read-time.ts'
import { isLetterEra } from './read-year.ts'
import { attempt, type Reader, skip, take, takeMark } from './reader.ts'
import type { Flag, Term } from './term.ts'

export type Side = 'opens' | 'closes'

export type Dated = {
  readonly date: PartialDate
  /** The other end of a range, or of "between … and …". */
  readonly last?: PartialDate
  /** Said as "between … and …": perhaps one vague date. */
  readonly between?: 'words' | 'surely' | 'slash'
  /** Which end a little word makes it: "from", "until", まで. */
  readonly lead?: Side
  /** "before 14 May", "after", "or": how it is meant is not followed here. */
  readonly bent?: true
  /** What stood in brackets between the two ends: 4月上旬（予定）～. */
  readonly flags?: readonly Flag[]
}

/** Reads what begins at the reader's place; undefined, and nothing moves, where no date does. */
export function readDated(reader: Reader): Dated | undefined {
  const start = reader.at
  if (!beginsDated(reader)) return undefined
  const found =
    readMonths(reader) ?? readEarliestAndLatest(reader) ?? readRange(reader) ?? readSingle(reader)
  if (!found) reader.at = start
  return found
}

const BEGINS_DATED: ReadonlySet<Term['is']> = new Set([
  'from',
  'between',
  'until',
  'by',
  'to',
  'before',
  'after',
  'glue',
  'number',
  'month',
  'nth',
  'weekday',
  'part',
  'half',
  'quarter',
  'season',
  'fiscal',
  'era',
  'relative_year',
  'meridiem',
  'clock',
  'zone',
])

/** A look at one term that spares most of them the trying of every rule. */
function beginsDated(reader: Reader): boolean {
  const term = reader.terms[reader.at]
  if (!term) return false
  if (term.is === 'mark') return term.mark === 'dash'
  return BEGINS_DATED.has(term.is) || isLetterEra(reader)
}

/** 4～5月: two months of which only the second has its unit. */
function readMonths(reader: Reader): Dated | undefined {
  return attempt(reader, () => {
    const first = reader.lang === 'ja' ? take(reader, 'number') : undefined
    const hinge = first && first.digits <= 2 && takeMark(reader, 'dash')
    const last = hinge ? readDate(reader) : undefined
    const bare = last?.month !== undefined && last.day === undefined && last.part === undefined
    return first && last && bare ? { date: { ...last, month: first.value }, last } : undefined
  })
}

/** "no earlier than 1 February and no later than 1 March". */
function readEarliestAndLatest(reader: Reader): Dated | undefined {
  return attempt(reader, () => {
    const date = take(reader, 'after') && readDate(reader)
    if (!date) return undefined
    take(reader, 'and')
    const last = take(reader, 'by') && readDate(reader)
    return last ? { date, last } : undefined
  })
}

function readRange(reader: Reader): Dated | undefined {
  const start = reader.at
  const between = take(reader, 'between')
  if (!between) take(reader, 'from')
  const opens = readDate(reader, true)
  const flags: Flag[] = []
  const hinge = opens && readHinge(reader, between !== undefined, flags)
  // "between 15 October – 10 January" is a period, "between 1 and 10 June" one vague date.
  const dashed = Boolean(hinge) && reader.terms[reader.at - 1]?.is === 'mark'
  const closes = hinge ? readDate(reader, true) : undefined
  if (!opens || !closes || !isWhole(opens, closes)) {
    reader.at = start
    return undefined
  }
  const [date, last] = shared(opens, closes)
  const until = take(reader, 'until')
  const how = howBetween(between, until, dashed)
  const bent = until ? undefined : readTrailingBend(reader)
  return {
    date,
    last: until ? withTimeBehind(reader, last) : last,
    ...(how && { between: how }),
    ...(flags.length > 0 && { flags }),
    ...(bent === 'bent' && { bent: true }),
  }
}

/** 5月14日まで（日本時間）, 3月から5月までの間 正午: what stands behind the little word. */
function withTimeBehind(reader: Reader, date: PartialDate): PartialDate {
  if (date.zone || date.time?.zone) return date
  const behind = date.time ? undefined : readTime(reader)
  if (behind) return { ...date, time: behind }
  const zone = readZone(reader)
  if (!zone) return date
  return date.time ? { ...date, time: { ...date.time, zone } } : { ...date, zone }
}

type Word = { readonly vague?: true } | undefined

/** "some time between", までの間: surely one vague date; "between" perhaps. */
function howBetween(between: Word, until: Word, dashed: boolean): Dated['between'] {
  if (between?.vague || until?.vague) return 'surely'
  return between && !dashed ? 'words' : undefined
}

function readHinge(reader: Reader, between: boolean, flags: Flag[]): boolean {
  skipAside(reader, flags)
  for (let flag = take(reader, 'flag'); flag; flag = take(reader, 'flag')) flags.push(flag.flag)
  takeMark(reader, 'comma')
  const dash = takeMark(reader, 'dash')
  const found = dash ?? take(reader, 'to') ?? take(reader, 'until')
  if (!found) return between && take(reader, 'and') !== undefined
  // "– until", "から～", "～ 至".
  if (dash) takeMark(reader, 'dash')
  else takeMark(reader, 'dash')
  take(reader, 'until') ?? take(reader, 'to') ?? take(reader, 'by')
  takeMark(reader, 'comma')
  return true
}

/** Passes over a bracket without dates between a date and its hinge, and notes its flags. */
function skipAside(reader: Reader, flags: Flag[]): void {
  const start = reader.at
  const seen: Flag[] = []
  if (!takeMark(reader, 'open')) return
  for (let i = 0; i < 6; i++) {
    const term = reader.terms[reader.at]
    if (!term || DATES.has(term.is)) break
    reader.at++
    if (term.is === 'flag') seen.push(term.flag)
    if (term.is === 'mark' && term.mark === 'close') {
      flags.push(...seen)
      return
    }
  }
  reader.at = start
}

const DATES: ReadonlySet<Term['is']> = new Set(['number', 'month', 'part', 'season', 'era'])

/** Two lone numbers are no range of dates; one side must name a month or a longer piece. */
function isWhole(opens: PartialDate, closes: PartialDate): boolean {
  return [opens, closes].some(({ day: _d, time: _t, weekday: _w, zone: _z, ...rest }) => {
    return Object.keys(rest).length > 0
  })
}

/** 1–15 April: the first half borrows the month; April 1–15: the second does. */
function shared(opens: PartialDate, closes: PartialDate): [PartialDate, PartialDate] {
  return [borrowing(opens, closes), borrowing(closes, opens)]
}

function borrowing(date: PartialDate, other: PartialDate): PartialDate {
  const lacksMonth = date.month === undefined && (date.day !== undefined || isBarePart(date))
  if (lacksMonth && other.month !== undefined) return { ...date, month: other.month }
  return date
}

/** "mid" of "mid to late", without a month or a year of its own. */
function isBarePart({ part, year, fiscal }: PartialDate): boolean {
  return part !== undefined && year === undefined && fiscal === undefined
}

function readSingle(reader: Reader): Dated | undefined {
  const around = reader.lang === 'en' ? takeTilde(reader) : undefined
  const found = readOne(reader)
  return found && around ? { ...found, flags: ['tentative'] } : found
}

/** "~20 February" is about that day; in Japanese a wave dash in front means "until". */
function takeTilde(reader: Reader): boolean {
  const mark = reader.terms[reader.at]
  if (mark?.is !== 'mark' || reader.words.slice(mark.from, mark.to) !== '~') return false
  reader.at++
  return true
}

function readOne(reader: Reader): Dated | undefined {
  const lead = readLead(reader)
  const date = readDate(reader)
  if (!date) return undefined
  if (lead === 'before') return date.time ? { date, lead: 'closes' } : { date, bent: true }
  const slashed = readSlashedMonth(reader, date)
  if (slashed)
    return {
      date,
      last: slashed,
      between: 'slash',
      ...(lead === 'opens' || lead === 'closes' ? { lead } : {}),
    }
  const onwards = take(reader, 'onwards')
  if (onwards && lead !== 'opens') return { date, bent: true }
  const trail = lead ?? readTrail(reader)
  if (trail === 'bent' || trail === 'after') return { date, bent: true }
  if (isEitherOr(reader, date)) return { date, bent: true }
  return trail ? { date: withTimeBehind(reader, date), lead: trail } : { date }
}

type Lead = Side | 'before' | 'after'

/** "from 1 April", "until 14 May", "～5月14日". */
function readLead(reader: Reader): Lead | undefined {
  skip(reader, 'glue')
  if (take(reader, 'from')) return 'opens'
  const until = take(reader, 'until') ?? take(reader, 'by') ?? take(reader, 'to')
  if (until) {
    take(reader, 'before')
    return 'closes'
  }
  if (take(reader, 'before')) return 'before'
  if (take(reader, 'after')) return 'after'
  const isFirst = reader.at === 0 || reader.terms[reader.at - 1]?.is === 'mark'
  const dash = isFirst && takeMark(reader, 'dash')
  return dash && (reader.lang === 'ja' || reader.at === 1) ? 'closes' : undefined
}

/** "4月1日から", "4月1日～", "5月14日まで", "from April onwards". */
function readTrail(reader: Reader): Side | 'bent' | undefined {
  if (take(reader, 'until')) return 'closes'
  const bend = readTrailingBend(reader)
  if (bend) return bend
  const start = reader.at
  const arrow = isArrow(reader)
  const dash = takeMark(reader, 'dash')
  const hinge = arrow ? undefined : (dash ?? take(reader, 'to'))
  if (hinge) {
    const next = reader.terms[reader.at]
    const ends = !next || (next.is === 'mark' && next.mark !== 'open')
    if (ends || (reader.lang === 'ja' && (!dash || next.is !== 'word'))) return 'opens'
  }
  reader.at = start
  return undefined
}

/** 4/14 → 締切 6/9: an arrow leads to the next step. */
function isArrow({ terms, at, words }: Reader): boolean {
  const mark = terms[at]
  return mark?.is === 'mark' && /[→⇒]/.test(words.slice(mark.from, mark.to))
}

/** 4月以降, "April onwards", 5月14日以前. */
function readTrailingBend(reader: Reader): 'bent' | undefined {
  return (take(reader, 'after') ?? (reader.lang === 'ja' && take(reader, 'before')))
    ? 'bent'
    : undefined
}

/** "November / December": somewhere in the two. */
function readSlashedMonth(reader: Reader, date: PartialDate): PartialDate | undefined {
  const { month, year: _year, ...rest } = date
  if (month === undefined || Object.keys(rest).length > 0) return undefined
  const start = reader.at
  const next = takeMark(reader, 'slash') && readDate(reader)
  if (next?.month === (month % 12) + 1 && !isExact(next) && !next.part) return next
  reader.at = start
  return undefined
}

/** "late September or early October": one of two, and nobody says which. */
function isEitherOr(reader: Reader, date: PartialDate): boolean {
  const start = reader.at
  const seasons = date.season !== undefined && date.year === undefined
  const hinge =
    take(reader, 'or') ?? (seasons ? (take(reader, 'and') ?? takeMark(reader, 'slash')) : undefined)
  const other = hinge && readDate(reader)
  if (!other) reader.at = start
  return other !== undefined
}
