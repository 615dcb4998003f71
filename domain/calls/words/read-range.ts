// A range of two dates, or a vague one that lies between two.
import type { Dated } from './dated.ts'
import { isExact, type PartialDate } from './partial-date.ts'
import { readTrailingBend, withTimeBehind } from './read-bend.ts'
import { readDate } from './read-date.ts'
import { attempt, type Reader, take, takeMark } from './reader.ts'
import type { Flag, Term } from './term.ts'

/** Reads the two ends with what belongs to them; undefined, and nothing moves, where none stand. */
export function readRange(reader: Reader): Dated | undefined {
  return readMonths(reader) ?? readEarliestAndLatest(reader) ?? readTwoDates(reader)
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

/** "1 April to 14 May", "between 1 and 10 June", 4月1日から5月14日まで. */
function readTwoDates(reader: Reader): Dated | undefined {
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
  const how = howBetween(between, until, dashed, isInto(reader, opens, closes))
  const bent = until ? undefined : readTrailingBend(reader)
  return {
    date,
    last: until ? withTimeBehind(reader, last) : last,
    ...(how && { between: how }),
    ...(flags.length > 0 && { flags }),
    ...(bent === 'bent' && { bent: true }),
  }
}

/** 3月下旬から4月上旬に開始: nothing begins over weeks, so it begins somewhere in them. */
function isInto(reader: Reader, opens: PartialDate, closes: PartialDate): boolean {
  const next = reader.terms[reader.at]
  if (reader.lang !== 'ja' || isExact(opens) || isExact(closes)) return false
  return next?.is === 'glue' && reader.words.slice(next.from, next.to) === 'に'
}

type Word = { readonly vague?: true } | undefined

/** "some time between", までの間: surely one vague date; "between" perhaps. */
function howBetween(
  between: Word,
  until: Word,
  dashed: boolean,
  isInto: boolean,
): Dated['between'] {
  if (between?.vague || until?.vague || isInto) return 'surely'
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
  takeMark(reader, 'dash')
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
