// What a call's words say, in every year in which they may be meant: words seldom name their
// year, and one that they do not name cannot contradict the dates.
import type { Language } from '../../content/localised.ts'
import type { Call, VagueDate } from '../call.ts'
import type { ParsedCall, Round } from '../parse-call.ts'
import type { ContradictionContext } from './contradiction.ts'
import { yearsIn } from './cycle-spans.ts'
import { parseOnce } from './parse-once.ts'

/** The readings of the words in one language, the most probable year first; none without words. */
export function readWords(
  call: Pick<Call, 'words' | 'opens' | 'closes' | 'cycle'>,
  lang: Language,
  { zone, today }: ContradictionContext,
): ParsedCall[] {
  const words = call.words[lang].trim()
  if (words === '') return []
  const known = [yearOf(call.opens), yearOf(call.closes), ...yearsIn(call.cycle)]
  const years = new Set(known.filter((year) => year !== undefined))
  if (years.size === 0) years.add(Number((today ?? '2000').slice(0, 4)))
  return [...years].map((year) => parseOnce(words, { lang, year, zone }))
}

/** The openings and deadlines of a reading: its own, and those of further rounds. */
export function roundsOf({ opens, closes, further }: ParsedCall): Round[] {
  return [{ opens, closes }, ...further]
}

function yearOf(date: VagueDate | null): number | undefined {
  return date ? Number(date.earliest.slice(0, 4)) : undefined
}
