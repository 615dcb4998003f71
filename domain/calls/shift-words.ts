// Words after a shift. They are changed only where every date in them is a plain day, and
// only if the new words, read again, mean exactly the new dates; otherwise they stay as the
// agency printed them and a person has to see to it. A guess would be a lie in print.

import type { Language } from '../content/localised.ts'
import { CALL_SIDES, type Call } from './call.ts'
import { dropWeekdays } from './drop-weekdays.ts'
import { wordsMean } from './words-agree.ts'

type Dated = Pick<Call, 'cycle' | 'opens' | 'closes'>

/** The words for the moved dates; undefined when they cannot be rewritten safely. */
export function shiftWords(
  words: string,
  lang: Language,
  { before, after, zone }: { before: Dated; after: Dated; zone: string },
): string | undefined {
  if (!wordsMean(words, lang, before, zone)) return undefined
  const moves = movesOf(before, after)
  for (const withYear of [false, true]) {
    const next = dropWeekdays(rewrite(words, lang, { moves, withYear }))
    if (next !== words && wordsMean(next, lang, after, zone)) return next
  }
  return undefined
}

type Day = { readonly year: number; readonly month: number; readonly day: number }
type Move = { readonly from: Day; readonly to: Day }

type Rewriting = {
  readonly moves: readonly Move[]
  /** Write the year also where none was printed: the date may have moved into the next. */
  readonly withYear: boolean
}

const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)'
const DAY_MONTH = new RegExp(
  `\\b(\\d{1,2})(st|nd|rd|th)?(\\s+)${MONTH}\\b\\.?(?:(,?\\s+)(\\d{4}))?`,
  'g',
)
const MONTH_DAY = new RegExp(
  `\\b${MONTH}\\b\\.?(\\s+)(\\d{1,2})(st|nd|rd|th)?(?!\\d)(?:(,?\\s+)(\\d{4}))?`,
  'g',
)
const KANJI = /(?:(\d{4})(\s*年\s*))?(\d{1,2})(\s*月\s*)(\d{1,2})(\s*日)/g
const NUMERIC = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g

function rewrite(words: string, lang: Language, how: Rewriting): string {
  const numeric = words.replace(NUMERIC, (match, year, mark, month, day) => {
    const to = target(how, Number(month), Number(day), year)
    if (!to) return match
    const width = mark === '-' || /\b0/.test(`${month} ${day}`) ? 2 : 1
    const padded = [to.month, to.day].map((number) => String(number).padStart(width, '0'))
    return [to.year, ...padded].join(mark)
  })
  if (lang === 'ja') {
    return numeric.replace(KANJI, (match, year, yearUnit, month, monthUnit, day, dayUnit) => {
      const to = target(how, Number(month), Number(day), year)
      if (!to) return match
      const head = year ? `${to.year}${yearUnit}` : how.withYear ? `${to.year}年` : ''
      return `${head}${to.month}${monthUnit}${to.day}${dayUnit}`
    })
  }
  return numeric
    .replace(DAY_MONTH, (match, day, ordinal, space, month, gap, year) => {
      const to = target(how, monthNumber(month), Number(day), year)
      if (!to) return match
      return `${to.day}${ordinalOf(to.day, ordinal)}${space}${monthName(to.month, month)}${tail(to, gap, year, ' ', how)}`
    })
    .replace(MONTH_DAY, (match, month, space, day, ordinal, gap, year) => {
      const to = target(how, monthNumber(month), Number(day), year)
      if (!to) return match
      return `${monthName(to.month, month)}${space}${to.day}${ordinalOf(to.day, ordinal)}${tail(to, gap, year, ', ', how)}`
    })
}

/** The first day of each date that moved. Of a span that is not all, so its words never fit. */
function movesOf(before: Dated, after: Dated): Move[] {
  return CALL_SIDES.flatMap((side) => {
    const [from, to] = [before[side]?.earliest, after[side]?.earliest]
    return from && to && from !== to ? [{ from: split(from), to: split(to) }] : []
  })
}

/** The day that a printed one moved to; undefined when it is not one of the moved dates. */
function target(
  { moves }: Rewriting,
  month: number,
  day: number,
  year: string | undefined,
): Day | undefined {
  return moves.find(
    ({ from }) => from.month === month && from.day === day && (!year || Number(year) === from.year),
  )?.to
}

function split(day: string): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, day: date }
}

function tail(
  { year }: Day,
  gap: string | undefined,
  printed: string | undefined,
  usualGap: string,
  { withYear }: Rewriting,
): string {
  if (printed) return `${gap}${year}`
  return withYear ? `${usualGap}${year}` : ''
}

const NAMES = MONTH.slice(1, -1).split('|').slice(0, 12)

function monthNumber(name: string): number {
  return NAMES.findIndex((full) => full.startsWith(name)) + 1
}

/** As long or as short as the sample: "Sep" for "May" would be a guess, "September" is not. */
function monthName(month: number, sample: string): string {
  const full = NAMES[month - 1] ?? ''
  return NAMES.includes(sample) ? full : full.slice(0, 3)
}

function ordinalOf(day: number, sample: string | undefined): string {
  if (!sample) return ''
  if (day > 10 && day < 20) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
