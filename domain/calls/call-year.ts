// The year that a call belongs to: the one its cycle names, else the one in which it opens.

import type { Call } from './call.ts'
import { findYears } from './year-spellings.ts'

/** The first year that a cycle names: 2026 of "2026–27", 2027 of "2027 Award Cycle". */
export function yearOfCycle(cycle: string): number | undefined {
  return findYears(cycle)[0]?.year
}

export function yearOfCall(call: Pick<Call, 'cycle' | 'opens' | 'closes'>): number | undefined {
  const date = call.opens ?? call.closes
  return yearOfCycle(call.cycle) ?? (date ? Number(date.earliest.slice(0, 4)) : undefined)
}
