// A time of day makes a deadline also of the dates beside the one that it stands with: "1 April
// and 1 October 2026, 17:00", "3 April, 1 August (all by 5 p.m.)".
import type { Unit } from './assign-roles.ts'
import { isExact } from './partial-date.ts'

/** @param loneTime a time stands by itself, for all dates */
export function timedRoles(units: readonly Unit[], loneTime: boolean): Unit[] {
  const said = units.some(({ role, name }) => role !== undefined && name === undefined)
  return units.map((unit, i) => {
    if (unit.role !== undefined || unit.dated.last || !isExact(unit.dated.date)) return unit
    if (loneTime && !said) return { ...unit, role: 'closes' }
    const next = units[i + 1]
    const isJoined = next?.sentence === unit.sentence && next.span[0] - unit.span[1] <= MOST_BETWEEN
    if (!isJoined || next.role !== 'closes' || !next.dated.date.time) return unit
    const date = { ...unit.dated.date, time: next.dated.date.time }
    return { ...unit, role: 'closes', dated: { ...unit.dated, date } }
  })
}

/** Characters: ", and ". */
const MOST_BETWEEN = 6
