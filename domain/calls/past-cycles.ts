// What earlier cycles let expect: between which days a call opened and closed in the last
// years. Only what an agency said counts; a date that a roll-over guessed would make the
// forecast confirm itself.

import { CALL_SIDES, type Call, type CallSide } from './call.ts'
import { yearOfCall } from './call-year.ts'

/** Days of the year, `MM-DD`, in which a date fell; over New Year where `from` is later. */
export type YearSpan = {
  readonly from: string
  readonly to: string
  /** Every date was announced to the day. */
  readonly exact: boolean
  /** The years on which it rests, ascending. */
  readonly years: readonly number[]
}

export type Forecast = {
  readonly label: Call['label']
  readonly stage: Call['stage']
  readonly opens: YearSpan | null
  readonly closes: YearSpan | null
}

/** Older habits of an agency say little. */
const MOST_CYCLES = 5
/** A span wider than this forecasts nothing. */
const WIDEST_DAYS = 123

/** One forecast for each scheme and stage of which earlier cycles say something. */
export function forecastFrom(calls: readonly Call[]): Forecast[] {
  const series = new Map<string, Call[]>()
  for (const call of calls.filter(isAnnounced)) {
    const key = `${call.label.en}\n${call.label.ja}\n${call.stage}`
    series.set(key, [...(series.get(key) ?? []), call])
  }
  return [...series.values()].flatMap(forecastOf)
}

function isAnnounced({ certainty }: Call): boolean {
  return certainty === 'announced' || certainty === 'tentative'
}

function forecastOf(calls: readonly Call[]): Forecast[] {
  const [first] = calls
  if (!first) return []
  const { label, stage } = first
  const [opens = null, closes = null] = CALL_SIDES.map((side) => spanOf(calls, side))
  return opens || closes ? [{ label, stage, opens, closes }] : []
}

/** The shortest stretch of the year in which the dates of a side lay in the last cycles. */
function spanOf(calls: readonly Call[], side: CallSide): YearSpan | null {
  const dated = calls.flatMap((call) => {
    const date = call[side]
    const year = yearOfCall(call)
    return date && year !== undefined ? [{ ...date, year }] : []
  })
  const years = [...new Set(dated.map(({ year }) => year))].sort((a, b) => a - b)
  const recent = years.slice(-MOST_CYCLES)
  const dates = dated.filter(({ year }) => recent.includes(year))
  const stretch = shortestAround(dates.map(({ earliest, latest }) => stretchOf(earliest, latest)))
  if (!stretch || stretch.to - stretch.from >= WIDEST_DAYS) return null
  const exact = dates.every(({ earliest, latest }) => earliest === latest)
  return { from: dayAt(stretch.from), to: dayAt(stretch.to), exact, years: recent }
}

/** Days after 1 January; `to` counts on into the next year. */
type Stretch = { readonly from: number; readonly to: number }

function stretchOf(earliest: string, latest: string): Stretch {
  const from = place(earliest)
  const days = (Date.parse(latest) - Date.parse(earliest)) / 86_400_000
  return { from, to: from + days }
}

/** The year is a ring: whichever stretch begins first, the others follow it. */
function shortestAround(stretches: readonly Stretch[]): Stretch | undefined {
  const tries = stretches.map(({ from: start }) => {
    const ends = stretches.map(({ from, to }) => to + (from < start ? DAYS : 0))
    return { from: start, to: Math.max(...ends) }
  })
  return tries.sort((a, b) => a.to - a.from - (b.to - b.from))[0]
}

/** A leap year, so that every day of any year has a place. */
const YEAR = 2024
const DAYS = 366
const FIRST = Date.UTC(YEAR, 0, 1)

function place(day: string): number {
  return (Date.parse(`${YEAR}${day.slice(4)}T00:00:00Z`) - FIRST) / 86_400_000
}

function dayAt(at: number): string {
  return new Date(FIRST + (at % DAYS) * 86_400_000).toISOString().slice(5, 10)
}
