// "Extended from 15 to 30 June", 当初5月14日 → 5月31日に延長: the last date said is the one
// that holds, and it stands in for what was said of that end before.
import { isEnd, type Unit } from './assign-roles.ts'
import type { Side } from './read-dated.ts'
import type { Sentence } from './read-sentences.ts'

export function applyMoves(units: readonly Unit[], sentences: readonly Sentence[]): Unit[] {
  let kept = [...units]
  sentences.forEach(({ items }, index) => {
    const moved = items.find(({ is }) => is === 'moved')
    const here = kept.filter((unit) => unit.sentence === index)
    const last = here.filter(holdsGood).at(-1)
    if (moved?.is !== 'moved' || !last) return
    const isOld = last.dated.lead === 'opens' || (!moved.behind && last.span[0] < moved.span[0])
    if (isOld) {
      // "extended from 16 February", "the 1 April deadline is extended": only the old date.
      kept = kept.filter((unit) => unit !== last)
      return
    }
    const role = sideOf(here, moved.extended)
    const holds: Unit = {
      ...last,
      role,
      flags: new Set([...last.flags].filter((flag) => flag !== 'typical')),
      dated: { date: last.dated.last ?? last.dated.date },
    }
    kept = kept.filter((unit) => !here.includes(unit) && (role === undefined || unit.role !== role))
    kept.push(holds)
  })
  return kept
}

function holdsGood({ dated, flags }: Unit): boolean {
  return !dated.bent && !flags.has('doubt')
}

/** Which end was moved; nobody can say of a call that was merely "postponed". */
function sideOf(here: readonly Unit[], extended: boolean): Side | undefined {
  if (extended) return 'closes'
  return here.map(({ topic, dated }) => topic ?? dated.lead).find((topic) => isEnd(topic))
}
