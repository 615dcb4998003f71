// A document speaks of the calls that one can apply to; earlier cycles are the desk's own
// memory. Accepting a new date must not forget them.
import type { Call } from '../calls/call.ts'
import { isCurrent } from '../calls/current-calls.ts'

/** What a document proposes for the calls, with the past ones that it cannot know of. */
export function keepPastCalls(proposed: unknown, current: unknown): unknown {
  const [theirs, ours] = [proposed as Call[], current as Call[]]
  const past = ours.filter((call) => !isCurrent(call))
  // A list exported from a desk names past calls itself.
  if (past.length === 0 || !theirs.every(isCurrent)) return proposed
  const taken = new Set(past.map(({ id }) => id))
  const placed = theirs.map((call) => {
    if (!taken.has(call.id)) return call
    // Calls of a scheme share an id over the editions; after a roll-over it is the past one's.
    const next = ours.find((own) => isCurrent(own) && !taken.has(own.id) && isSameSeries(own, call))
    const id = next?.id ?? freeId(call.id, taken)
    taken.add(id)
    return { ...call, id }
  })
  return [...placed, ...past]
}

function isSameSeries(a: Call, b: Call): boolean {
  return a.stage === b.stage && a.label.en === b.label.en
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const next = `${id.slice(0, 34)}-${number}`
    if (!taken.has(next)) return next
  }
}
