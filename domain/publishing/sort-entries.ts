// The order by what closes next, for readers who must not miss a deadline.

import { nextDeadline } from '../calls/next-deadline.ts'
import type { Status } from '../calls/status.ts'
import type { PublicEntry } from './public-data.ts'

/** Deadlines first, nearest first; then what opens, nearest first; then the rest. */
export function sortByDeadline(entries: readonly PublicEntry[], now: number): PublicEntry[] {
  return entries
    .map((entry, index) => ({ entry, index, key: keyOf(entry, now) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.index - b.index)
    .map(({ entry }) => entry)
}

const GROUP: Readonly<Record<Status, number>> = {
  closing_soon: 0,
  open: 0,
  opens_soon: 1,
  upcoming: 1,
  rolling: 2,
  unknown: 3,
  closed: 4,
}
const WITHOUT_CALLS = 5
/** Sorts after every instant, and unlike Infinity survives a subtraction from itself. */
const NEVER = Number.MAX_SAFE_INTEGER

function keyOf(entry: PublicEntry, now: number): [number, number] {
  const next = nextDeadline(entry.calls, now)
  if (!next) return [WITHOUT_CALLS, 0]
  const { status } = next.status
  const { opensEarliest, closesEarliest, closesLatest } = next.call.instants
  if (status === 'closed') return [GROUP.closed, -(closesLatest ?? 0)]
  const at = GROUP[status] === 1 ? opensEarliest : closesEarliest
  return [GROUP[status], at ?? NEVER]
}
