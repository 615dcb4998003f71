// From terms to dates with what belongs to them: a range of two, a vague one between two,
// and the little words before and behind that say which end of the call it is.
import type { Dated, Side } from './dated.ts'
import { isExact, type PartialDate } from './partial-date.ts'
import { readTrailingBend, withTimeBehind } from './read-bend.ts'
import { readDate } from './read-date.ts'
import { readRange } from './read-range.ts'
import { isLetterEra } from './read-year.ts'
import { type Reader, skip, take, takeMark } from './reader.ts'
import type { Term } from './term.ts'

/** Reads what begins at the reader's place; undefined, and nothing moves, where no date does. */
export function readDated(reader: Reader): Dated | undefined {
  const start = reader.at
  if (!beginsDated(reader)) return undefined
  const found = readRange(reader) ?? readSingle(reader)
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
