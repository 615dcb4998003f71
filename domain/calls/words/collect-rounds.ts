// From dates with roles to rounds: an opening and a deadline each, the first one first.
// What finds no place is handed back.
import type { Role, Unit } from './assign-roles.ts'
import type { Side } from './dated.ts'
import { isCoarse, type PartialDate } from './partial-date.ts'
import type { Span } from './read-sentences.ts'
import type { Time } from './read-time.ts'

/** A date with its place; `last` when it lies somewhere between two ("between 1 and 10 April"). */
export type Found = {
  readonly date: PartialDate
  readonly last?: PartialDate
  readonly span: Span
  readonly sentence: number
  /** Only the call's publication, or a date that seems its opening. */
  readonly weak: boolean
  /** Said in brackets, perhaps to make the date before them clear. */
  readonly aside: boolean
}

export type FoundRound = { opens?: Found; closes?: Found }

export type Collected = {
  readonly rounds: readonly FoundRound[]
  /** The units that the rounds were made of. */
  readonly used: readonly Unit[]
  /** Places of dates that found no role, or whose meaning is bent. */
  readonly unclear: readonly Span[]
}

export function collectRounds(units: readonly Unit[]): Collected {
  const unclear: Span[] = []
  const used: Unit[] = []
  const rounds: FoundRound[] = []
  for (const unit of units) {
    const isTaken = unit.role !== undefined && rounds.length < MOST_ROUNDS
    if (!isTaken || unit.role === undefined || unit.dated.bent || unit.flags.has('doubt')) {
      unclear.push(unit.span)
      continue
    }
    used.push(unit)
    put(rounds, unit, unit.role)
  }
  return { rounds, used, unclear }
}

/** No announcement has more; what comes after them is handed back. */
const MOST_ROUNDS = 24

function put(rounds: FoundRound[], unit: Unit, role: Role): void {
  const { dated, span, sentence, aside } = unit
  const { date, last } = dated
  const weak = unit.guessed || unit.topic === 'published'
  if (role !== 'range') {
    putSide(rounds, role, { date, ...(last && { last }), span, sentence, aside, weak })
    return
  }
  const opens = { date, span, sentence, aside, weak }
  const closes = { date: last ?? date, span, sentence, aside, weak }
  const open = rounds.find((round) => fits(round.opens, opens) && fits(round.closes, closes))
  if (!open) rounds.push({ opens, closes })
  else {
    open.opens = finer(open.opens, opens)
    open.closes = finer(open.closes, closes)
  }
}

function putSide(rounds: FoundRound[], side: Side, found: Found): void {
  const same = rounds.find((round) => round[side] && fits(round[side], found))
  const free = same ?? rounds.find((round) => !round[side])
  if (free) free[side] = finer(free[side], found)
  else rounds.push({ [side]: found })
}

/** Nothing there yet, or the same day said once more: "14 May 2026 … 14 May, 17:00". */
function fits(there: Found | undefined, found: Found): boolean {
  if (!there) return true
  if (there.last || found.last) return false
  if (found.aside && isCoarse(there.date) && found.date.month !== undefined) return true
  const [a, b] = [there.date, found.date]
  return (
    a.month !== undefined &&
    a.month === b.month &&
    (a.day === b.day || a.day === undefined || b.day === undefined) &&
    (a.year === b.year || a.year === undefined || b.year === undefined) &&
    (a.day !== undefined || b.day !== undefined)
  )
}

/** The one that says more; a time that only one of them has is kept. */
function finer(there: Found | undefined, found: Found): Found {
  if (!there) return found
  const [a, b] = [there.date, found.date]
  const finer = isCoarse(a) || (a.day === undefined && b.day !== undefined)
  const base = finer ? found : there
  const other = base === there ? found : there
  const { time = other.date.time, year = other.date.year } = base.date
  const fiscal = base.date.year === undefined && other.date.fiscal
  const lent = { ...(time && { time }), ...(year && { year }), ...(fiscal && { fiscal }) }
  return { ...base, date: { ...base.date, ...lent } }
}

/** "Due by 5 p.m. local time: 14 May": the one time said by itself is every deadline's. */
export function withTime(rounds: readonly FoundRound[], time: Time): FoundRound[] {
  return rounds.map((round) => {
    const { closes } = round
    if (
      !closes ||
      closes.last ||
      closes.date.time ||
      (closes.date.day === undefined && closes.date.nth === undefined)
    )
      return round
    const zone = time.zone ?? closes.date.zone
    return {
      ...round,
      closes: { ...closes, date: { ...closes.date, time: { ...time, ...(zone && { zone }) } } },
    }
  })
}
