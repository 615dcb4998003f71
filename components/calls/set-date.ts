import type { Call, CallSide, VagueDate } from '@/domain/calls/call.ts'
import { confirmDate } from '@/domain/calls/confirm-date.ts'

/**
 * Sets one end of a call by hand. That confirms it, and a date that somebody set is at least a
 * statement: the call is no longer "unknown". The words stay as they are.
 */
export function setDate(call: Call, side: CallSide, date: VagueDate | null): Call {
  const next = { ...confirmDate(call, side), [side]: date }
  return date !== null && next.certainty === 'unknown' ? { ...next, certainty: 'announced' } : next
}
