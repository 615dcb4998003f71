// Dates that time has overtaken: expected from earlier years and never confirmed, or so long
// ago that the call has only been forgotten.
import { CALL_SIDES, type Call } from '../call.ts'
import type { Contradiction, ContradictionContext } from './contradiction.ts'
import { sayBoth } from './say-both.ts'

const FORGOTTEN_AFTER_YEARS = 2

export function overtakenDates(
  call: Pick<Call, 'opens' | 'closes' | 'certainty' | 'rolling' | 'unconfirmed'>,
  field: string,
  { zone, today }: ContradictionContext,
): Contradiction[] {
  if (today === undefined) return []
  const about = (side: 'opens' | 'closes', code: Contradiction['code']): Contradiction => ({
    field: `${field}.${side}`,
    code,
    context: { side, ...sayBoth('date', call[side], zone) },
  })
  const last = call.closes ? 'closes' : 'opens'
  const latest = call[last]?.latest
  const endless = call.rolling && !call.closes
  if (latest !== undefined && !endless && latest < yearsBefore(today, FORGOTTEN_AFTER_YEARS)) {
    return [about(last, 'dates_long_past')]
  }
  const unsure = call.unconfirmed ?? (call.certainty === 'expected' ? CALL_SIDES : [])
  const passed = unsure.filter((side) => (call[side]?.latest ?? today) < today)
  const side = passed.at(-1)
  return side ? [about(side, 'expected_past')] : []
}

function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
}
