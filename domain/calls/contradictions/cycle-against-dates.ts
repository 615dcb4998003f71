// The cycle's year against the dates: a list is often copied from last year's.
import type { Call } from '../call.ts'
import type { Contradiction, ContradictionContext } from './contradiction.ts'
import { cycleSpans } from './cycle-spans.ts'
import { sayBoth } from './say-both.ts'

export function cycleAgainstDates(
  { cycle, opens, closes }: Pick<Call, 'cycle' | 'opens' | 'closes'>,
  field: string,
  { zone }: ContradictionContext,
): Contradiction[] {
  const spans = cycleSpans(cycle)
  const dates = [opens, closes].filter((date) => date !== null)
  const [first] = dates
  if (!first || spans.length === 0) return []
  const touches = dates.some(({ earliest, latest }) =>
    spans.some(({ from, to }) => earliest <= to && latest >= from),
  )
  if (touches) return []
  const context = { cycle, year: first.earliest.slice(0, 4), ...sayBoth('date', first, zone) }
  return [{ field: `${field}.cycle`, code: 'cycle_year', context }]
}
