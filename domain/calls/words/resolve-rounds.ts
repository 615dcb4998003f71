// Opening and closing help each other out: a year said once holds for both, a period may
// wrap over New Year, and one that ends before it begins is not repaired but handed back.
import type { VagueDate } from '../call.ts'
import { precisionOf } from '../precision.ts'
import type { Found, FoundRound } from './collect-rounds.ts'
import type { PartialDate } from './partial-date.ts'
import type { Span } from './read-sentences.ts'
import { type Context, fitsWeekday, isDay, resolveDate } from './resolve-date.ts'

export type Round = { readonly opens: VagueDate | null; readonly closes: VagueDate | null }

/**
 * @param context.year the year for dates that name none and borrow none
 * @param fiscal that year is a fiscal one, where a date names none
 */
export function resolveRounds(
  rounds: readonly FoundRound[],
  context: Context,
  fiscal: boolean,
): { rounds: Round[]; unclear: Span[] } {
  const resolved: Round[] = []
  const unclear: Span[] = []
  rounds.forEach((round, index) => {
    const lent = resolved.length > 0 ? lentFrom(resolved) : lentBy(rounds.slice(index + 1), round)
    const year = lent ?? context.year
    const found = resolvePair(round, { ...context, year }, fiscal && lent === undefined)
    const { opens, closes } = found.round
    const later = resolved.length > 0 && isBefore(found.round, resolved.at(-1))
    const again =
      (later || isAfterNext(found.round, rounds[index + 1], lent)) && !saysYear(round, context)
        ? resolvePair(round, { ...context, year: year + (later ? 1 : -1) }, false)
        : found
    unclear.push(...again.unclear)
    if (opens || closes) resolved.push(again.round)
  })
  return { rounds: resolved, unclear }
}

/** The year in which the round before ended. */
function lentFrom(resolved: readonly Round[]): number | undefined {
  const last = resolved.at(-1)
  const date = last?.closes ?? last?.opens
  return date ? Number(date.latest.slice(0, 4)) : undefined
}

/** "1 April, 1 July and 1 October 2026": the year at the end of the sentence is all of theirs. */
function lentBy(later: readonly FoundRound[], { opens, closes }: FoundRound): number | undefined {
  const sentence = (opens ?? closes)?.sentence
  for (const round of later) {
    const next = round.opens ?? round.closes
    if (next?.sentence !== sentence) return undefined
    const year = round.opens?.date.year ?? round.closes?.date.year
    if (year !== undefined) return year
  }
  return undefined
}

function isBefore(round: Round, before: Round | undefined): boolean {
  const [date, other] = [round.closes ?? round.opens, before?.closes ?? before?.opens]
  return Boolean(date && other && date.latest < other.earliest)
}

/** With the year lent by the next round it would come after that one. */
function isAfterNext(
  round: Round,
  next: FoundRound | undefined,
  lent: number | undefined,
): boolean {
  if (lent === undefined || !next) return false
  const [date, other] = [round.closes ?? round.opens, (next.closes ?? next.opens)?.date]
  if (!date || other?.year !== lent || other.month === undefined) return false
  return Number(date.earliest.slice(5, 7)) > other.month
}

function saysYear({ opens, closes }: FoundRound, context: Context): boolean {
  return [opens, closes].some((found) => statedYear(found, context) !== undefined)
}

function resolvePair(
  { opens, closes }: FoundRound,
  context: Context,
  fiscal: boolean,
): { round: Round; unclear: Span[] } {
  const [openYear, closeYear] = [statedYear(opens, context), statedYear(closes, context)]
  const isStated = openYear !== undefined || closeYear !== undefined
  const inFiscal = isStated ? Boolean(opens?.date.fiscal || closes?.date.fiscal) : fiscal
  let first = bounds(opens, openYear ?? closeYear ?? context.year, inFiscal, context, closes)
  let last = bounds(closes, closeYear ?? openYear ?? context.year, inFiscal, context, opens)
  if (first && last && last.latest < first.earliest) {
    const wraps = (openYear === undefined || closeYear === undefined) && wrapsNewYear(first, last)
    // What was published after the deadline was not the call.
    if (!wraps && opens?.weak) return resolvePair({ ...(closes && { closes }) }, context, fiscal)
    if (!wraps) return { round: { opens: null, closes: null }, unclear: spansOf(opens, closes) }
    if (openYear === undefined && closeYear !== undefined) first = shift(first, -1)
    else last = shift(last, 1)
  }
  const [sureFirst, sureLast] = [checked(opens, first), checked(closes, last)]
  return {
    round: { opens: sureFirst ? fromMidnight(sureFirst) : null, closes: sureLast ?? null },
    unclear: [
      ...(opens && !sureFirst ? [opens.span] : []),
      ...(closes && !sureLast && closes.span !== opens?.span ? [closes.span] : []),
      ...(closes && !sureLast && closes.span === opens?.span && sureFirst ? [closes.span] : []),
    ],
  }
}

/** "Opens 1 September (midnight)" begins with that day. */
function fromMidnight(date: VagueDate): VagueDate {
  return date.time === '24:00' ? { ...date, time: '00:00' } : date
}

function spansOf(...found: (Found | undefined)[]): Span[] {
  return [...new Set(found.flatMap((one) => (one ? [one.span] : [])))]
}

/** A date whose weekday or leap day does not fit is none. */
function checked(found: Found | undefined, date: VagueDate | undefined): VagueDate | undefined {
  if (!found || !date || !isDay(date)) return undefined
  const exact = date.earliest === date.latest
  return exact && !fitsWeekday(found.date, date) ? undefined : date
}

function statedYear(found: Found | undefined, context: Context): number | undefined {
  for (const date of [found?.date, found?.last]) {
    if (date?.relativeYear !== undefined) return context.year + date.relativeYear
    if (date?.year !== undefined) return date.year
  }
  return undefined
}

function bounds(
  found: Found | undefined,
  year: number,
  fiscal: boolean,
  context: Context,
  other: Found | undefined,
): VagueDate | undefined {
  if (!found) return undefined
  const stated = found.date.year !== undefined
  const one = (date: PartialDate, of: number) =>
    resolveDate(withZone({ ...date, ...(!stated && fiscal && { fiscal }) }, other), of, context)
  const first = one(found.date, year)
  if (!found.last) return first
  const last = one(found.last, stated ? (found.last.year ?? year) : year)
  if (!first || !last || last.latest < first.earliest) return undefined
  const [earliest, latest] = [first.earliest, last.latest]
  // "between 1 and 10 June, 17:00": the clock of whichever day it will be.
  const { time, zone } = last
  return {
    earliest,
    latest,
    precision: precisionOf(earliest, latest),
    ...(time && { time }),
    ...(zone && { zone }),
  }
}

/** "12:00 on 1 April to 12:00 on 14 May (JST)": the zone said once holds for both. */
function withZone(date: PartialDate, other: Found | undefined): PartialDate {
  const zone = other?.date.time?.zone ?? other?.date.zone
  if (!date.time || date.time.zone || !zone) return date
  return { ...date, time: { ...date.time, zone } }
}

/** Periods over New Year open in the second half of a year and close in the first. */
function wrapsNewYear(opens: VagueDate, closes: VagueDate): boolean {
  return opens.earliest.slice(5) >= '07' && closes.latest.slice(5) < '07'
}

function shift(date: VagueDate, years: number): VagueDate {
  const moved = (day: string) => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
  const [earliest, latest] = [moved(date.earliest), moved(date.latest)]
  // The end of February is its 28th in most years.
  const end = latest.endsWith('-02-29') && earliest !== latest ? latest.replace('29', '28') : latest
  return { ...date, earliest, latest: end }
}
