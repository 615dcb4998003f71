// What an announcement's words mean: when the call opens and closes, within which bounds,
// and how sure that is. Characters become terms, terms become sentences of dates and topics,
// and only what they say is answered: words that are not understood are handed back, never
// guessed.
import type { Certainty, VagueDate } from './call.ts'
import { applyMoves } from './words/apply-moves.ts'
import { assignRoles, type Unit } from './words/assign-roles.ts'
import { chooseUnits } from './words/choose-units.ts'
import { collectRounds, withTime } from './words/collect-rounds.ts'
import { loneTime, saysRolling, saysTentative, yearSaidOf } from './words/heard.ts'
import { markWords } from './words/mark-words.ts'
import { readSentences } from './words/read-sentences.ts'
import { readTerms } from './words/read-terms.ts'
import type { Context } from './words/resolve-date.ts'
import { type Round, resolveRounds } from './words/resolve-rounds.ts'
import { settleNumbers } from './words/settle-numbers.ts'
import { timedRoles } from './words/timed-roles.ts'

export type { Round } from './words/resolve-rounds.ts'

export type ParsedCall = {
  opens: VagueDate | null
  closes: VagueDate | null
  certainty: Certainty
  rolling: boolean
  /** Places in the words that were understood, UTF-16 units, end exclusive, in order. */
  understood: [from: number, to: number][]
  /** Texts that were not, as printed. */
  unclear: string[]
  /** Where each of them stands in the words. */
  unclearAt: [from: number, to: number][]
  /** The rounds after the first, where the words name several, in the order in which they stand. */
  further: Round[]
}

/**
 * Understands the words of a call.
 * @param context.year the call's year, for dates that name none
 * @param context.zone IANA zone of the agency, for times that name none
 */
export function parseCall(words: string, context: Context): ParsedCall {
  const sentences = readSentences({
    terms: readTerms(words),
    words,
    lang: context.lang,
    at: 0,
  })
  const time = loneTime(sentences)
  const moved = applyMoves(assignRoles(sentences), sentences)
  const units = timedRoles(settleNumbers(moved, sentences), time !== undefined)
  const rolling = saysRolling(sentences)
  const collected = collectRounds(chooseUnits(units, { rolling, year: context.year }))
  const timed = time ? withTime(collected.rounds, time) : collected.rounds
  const said = yearSaidOf(units, context.year)
  const { rounds, unclear } = resolveRounds(timed, { ...context, year: said.year }, said.fiscal)
  const [first, ...further] = rounds
  const dated = first !== undefined
  return {
    opens: first?.opens ?? null,
    closes: first?.closes ?? null,
    rolling,
    certainty: certaintyOf(collected.used, { dated, rolling, tentative: saysTentative(sentences) }),
    further,
    ...markWords(words, sentences, [...collected.unclear, ...unclear]),
  }
}

function certaintyOf(
  used: readonly Unit[],
  heard: { dated: boolean; rolling: boolean; tentative: boolean },
): Certainty {
  if (!heard.dated) return heard.rolling ? 'announced' : 'unknown'
  const says = (...flags: ('typical' | 'expected' | 'tentative')[]) =>
    used.some((unit) => flags.some((flag) => unit.flags.has(flag)))
  if (says('typical', 'expected')) return 'expected'
  return says('tentative') || heard.tentative ? 'tentative' : 'announced'
}
