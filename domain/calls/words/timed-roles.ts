// A time of day makes a deadline also of the dates beside the one that it stands with: "1 April
// and 1 October 2026, 17:00", "3 April, 1 August (all by 5 p.m.)".
import type { Unit } from './assign-roles.ts'
import { isExact } from './partial-date.ts'

/** @param loneTime a time stands by itself, for all dates */
export function timedRoles(units: readonly Unit[], loneTime: boolean): Unit[] {
  const said = units.some(({ role, name }) => (role === 'opens' || role === 'range') && !name)
  const timed: Unit[] = []
  for (const unit of units.toReversed())
    timed.push(timedRole(unit, timed.at(-1), loneTime && !said))
  return timed.reverse()
}

function timedRole(unit: Unit, next: Unit | undefined, isDeadline: boolean): Unit {
  const { dated, role } = unit
  if (dated.last || !isExact(dated.date) || (role !== undefined && role !== 'closes')) return unit
  const isJoined =
    next !== undefined &&
    next.sentence === unit.sentence &&
    next.span[0] - unit.span[1] <= MOST_BETWEEN
  const time = isJoined && next.role === 'closes' ? next.dated.date.time : undefined
  const isList = role === undefined || (unit.topic === 'closes' && !dated.lead && !next?.dated.lead)
  if (time && isList && !dated.date.time) {
    return { ...unit, role: 'closes', dated: { ...dated, date: { ...dated.date, time } } }
  }
  return role === undefined && isDeadline ? { ...unit, role: 'closes' } : unit
}

/** Characters: ", and ". */
const MOST_BETWEEN = 6
