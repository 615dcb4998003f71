// Which of the dates speak of this call, where several could.
import { isEnd, type Unit } from './assign-roles.ts'
import { isCoarse } from './partial-date.ts'

/**
 * The dates that speak of this call: those of the next round only where there are no others,
 * and those of earlier years only where there are not even these.
 */
export function chooseUnits(
  units: readonly Unit[],
  { rolling, year }: { rolling: boolean; year: number },
): Unit[] {
  const ahead = units.filter((unit) => !isOver(unit, year))
  return withoutWeak(ofThisRound(withoutNames(ahead), rolling))
}

/** "last year it closed on 22 August 2025": no forecast, but a day that has passed. */
function isOver({ flags, dated }: Unit, year: number): boolean {
  return flags.has('typical') && dated.date.year !== undefined && dated.date.year < year
}

function ofThisRound(dates: readonly Unit[], rolling: boolean): readonly Unit[] {
  const isNext = ({ flags }: Unit) => flags.has('other_round')
  const own = dates.filter((unit) => !unit.flags.has('typical') && !isNext(unit))
  // "The next round opens in May. Its deadline …": nothing before speaks of another round.
  const first = dates.find(isNext)
  const begins = first && !own.some((unit) => unit.role && unit.span[0] < first.span[0])
  if (begins) return dates.filter(({ flags }) => !flags.has('typical'))
  if (own.some(({ role }) => role !== undefined)) return own
  const next = dates.filter(({ flags }) => !flags.has('typical'))
  if (rolling || next.some(({ role }) => role !== undefined)) return next
  return dates
}

/** "2026年度の締切：5月14日": where finer dates stand, a year or season is a name. */
function withoutNames(units: readonly Unit[]): Unit[] {
  const real = units.filter(({ name, role }) => name !== 'surely' && role !== undefined)
  const finer = real.some(({ name }) => name === undefined)
  return units.filter((unit) => {
    if (unit.name === 'surely') return real.length === 0
    return unit.name === undefined || !finer || isOwnEnd(unit)
  })
}

/** "opens in spring 2026; deadline 14 May": the season is an opening, and no name. */
function isOwnEnd({ topic, dated }: Unit): boolean {
  return isEnd(topic) && isCoarse(dated.date)
}

/** A call's publication, or a date that only seems its opening, where one is said. */
function withoutWeak(units: readonly Unit[]): Unit[] {
  const isWeak = (unit: Unit) => unit.guessed || (unit.topic === 'published' && !unit.dated.lead)
  const opened = units.some(
    (unit) => !isWeak(unit) && (unit.role === 'opens' || unit.role === 'range'),
  )
  const closed = units.some((unit) => unit.role === 'closes' && isEnd(unit.topic))
  return units.filter((unit) => {
    if (unit.guessed) return !opened && !closed
    return !(opened && isWeak(unit))
  })
}
