// A program with several schemes has a next deadline in each: who applies for HFSP's
// fellowships is not helped by the deadline of its grants.

import { byUrgency, type Next, nextDeadline } from './next-deadline.ts'
import type { TimedCall } from './status.ts'

export type SchemeNext<T> = Next<T> & {
  readonly label: string
  /** Every call of the scheme, of whatever cycle and stage. */
  readonly calls: readonly T[]
}

/** The most urgent call of each scheme, that is of each label, the most urgent scheme first. */
export function nextByScheme<T extends TimedCall & { readonly label: string }>(
  calls: readonly T[],
  now: number,
): SchemeNext<T>[] {
  const labels = [...new Set(calls.map(({ label }) => label))]
  return labels
    .flatMap((label) => {
      const own = calls.filter((call) => call.label === label)
      const next = nextDeadline(own, now)
      return next ? [{ ...next, label, calls: own }] : []
    })
    .sort(byUrgency)
}
