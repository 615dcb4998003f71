// "Extended from 15 to 30 June", 当初5月14日 → 5月31日に延長: the last date said is the one
// that holds, and it stands in for what was said of that end before.
import { isEnd, type Unit } from './assign-roles.ts'
import type { Side } from './dated.ts'
import type { Sentence } from './read-sentences.ts'

export function applyMoves(units: readonly Unit[], sentences: readonly Sentence[]): Unit[] {
  let kept = [...units]
  sentences.forEach(({ items }, index) => {
    const moved = items.find(({ is }) => is === 'moved')
    if (moved?.is !== 'moved') return
    const here = kept.filter((unit) => unit.sentence === index && holdsGood(unit))
    const isBefore = (unit: Unit) => unit.span[0] < moved.span[0]
    const holding = moved.behind
      ? (here.findLast(isBefore) ?? here.at(-1))
      : here.find((unit) => !isBefore(unit))
    const last = here.findLast(isBefore)
    if (!holding || holding.dated.lead === 'opens') {
      // "extended from 16 February", "the 1 April deadline is extended": only the old date.
      const old = holding ?? last
      kept = kept.filter((unit) => unit !== old)
      return
    }
    const published = holding.topic === 'published' ? holding.role : undefined
    const role = sideOf(holding, here, moved.extended) ?? published
    const holds: Unit = {
      ...holding,
      role,
      flags: new Set([...holding.flags].filter((flag) => flag !== 'typical')),
      dated: { date: holding.dated.last ?? holding.dated.date },
    }
    kept = kept.flatMap((unit) => {
      if (unit === holding) return [holds]
      const isReplaced = unit.span[0] < holding.span[0] && (unit.role === role || !unit.role)
      return isReplaced ? [] : [unit]
    })
  })
  return kept
}

function holdsGood({ dated, flags }: Unit): boolean {
  return !dated.bent && !flags.has('doubt')
}

/** Which end was moved; nobody can say of a call that was merely "postponed". */
function sideOf(holding: Unit, here: readonly Unit[], extended: boolean): Side | undefined {
  if (extended) return 'closes'
  const said = here.map(({ topic, dated }) => topic ?? dated.lead).find((topic) => isEnd(topic))
  const { date, last } = holding.dated
  return said ?? ((last ?? date).time ? 'closes' : undefined)
}
