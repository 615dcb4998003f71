// Whether two dates can both be true.
import type { CallSide, VagueDate } from '../call.ts'
import { instantsOf } from '../call-instants.ts'

/** True when `kept` says nothing that `said` does not allow: the same, or more exact. */
export function isWithin(kept: VagueDate, said: VagueDate, side: CallSide, zone: string): boolean {
  if (isExact(kept) && isExact(said)) {
    if (kept.earliest === said.earliest && said.time === undefined && !said.zone) return true
    return sameInstant(kept, said, side, zone)
  }
  const inside = kept.earliest >= said.earliest && kept.latest <= said.latest
  return inside && (said.time === undefined || said.time === kept.time)
}

/** True when one of the two is within the other. */
export function agree(a: VagueDate, b: VagueDate, side: CallSide, zone: string): boolean {
  return isWithin(a, b, side, zone) || isWithin(b, a, side, zone)
}

/** True when some day is possible in both. */
export function overlap(a: VagueDate, b: VagueDate): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest
}

function isExact(date: VagueDate): boolean {
  return date.earliest === date.latest
}

function sameInstant(a: VagueDate, b: VagueDate, side: CallSide, zone: string): boolean {
  const instants = [a, b].map((date) =>
    JSON.stringify(instantsOf({ opens: null, closes: null, rolling: false, [side]: date }, zone)),
  )
  return instants[0] === instants[1]
}
