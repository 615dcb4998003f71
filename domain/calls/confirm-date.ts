// Dates that a roll-over or a shift set are only expected. A person who has seen the agency's
// announcement confirms each end by itself; only when none is left is the call announced.
import type { Call, CallSide } from './call.ts'

/** The call with one of its dates confirmed; the same call where that date is not in doubt. */
export function confirmDate(call: Call, side: CallSide): Call {
  const { unconfirmed, ...rest } = call
  if (!unconfirmed?.includes(side)) return call
  const left = unconfirmed.filter((other) => other !== side)
  return left.length > 0 ? { ...rest, unconfirmed: left } : { ...rest, certainty: 'announced' }
}
