// A program's calls in one calendar year: where they are certainly open, where they may be.
// Positions are fractions of the year's width.

import { type Bar, barsOf } from '@/components/calls/strip-of.ts'
import type { Call } from '@/domain/calls/call.ts'

export type Span = { readonly from: number; readonly to: number }

export type YearBar = {
  readonly call: Call
  readonly certain: Span | null
  readonly vague: readonly Span[]
}

/** The calls of which some day lies in the year; those without dates have no place in it. */
export function timelineOf(calls: readonly Call[], year: number): YearBar[] {
  const at = fractionOf(year)
  const clip = (span: Span) => ({ from: clamp(span.from), to: clamp(span.to) })
  return calls.flatMap((call) => {
    const all = barsOf(call, at)
    // A vague opening is drawn by itself; an exact one without an end is drawn as its day.
    const isVague = all.some(({ is }) => is === 'opening')
    const drawn = isVague ? all.filter(({ is }) => is !== 'unsaid') : all.map(shortened)
    const bars = drawn.filter(isSeen)
    const certain = bars.find(({ is }) => CERTAIN.includes(is))
    const vague = bars.filter(({ is }) => !CERTAIN.includes(is))
    if (!certain && vague.length === 0) return []
    return [{ call, certain: certain ? clip(certain) : null, vague: vague.map(clip) }]
  })
}

const CERTAIN: readonly Bar['is'][] = ['open', 'deadline', 'unsaid']
const DAY = 1 / 366

function shortened(bar: Bar): Bar {
  return bar.is === 'unsaid' ? { ...bar, to: bar.from + DAY } : bar
}

/** Where the months of a year begin. */
export function monthStarts(year: number): number[] {
  const at = fractionOf(year)
  return Array.from({ length: 12 }, (_, month) => at(Date.UTC(year, month, 1)))
}

/** Where a day lies in a year; null for a day of another. */
export function dayIn(year: number, day: string): number | null {
  const at = fractionOf(year)(Date.parse(`${day}T00:00:00Z`))
  return at >= 0 && at < 1 ? at : null
}

function fractionOf(year: number): (ms: number) => number {
  const [left, right] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)]
  return (ms) => (ms - left) / (right - left)
}

function isSeen({ from, to }: Span): boolean {
  return from < 1 && to > 0
}

function clamp(at: number): number {
  return Math.min(1, Math.max(0, at))
}
