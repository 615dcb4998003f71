// What the printed words of a call mean, and when that meaning may be filled in by itself:
// as long as the dates are what the words said before. Dates a person corrected stay.

import type { Call, CallSide, VagueDate } from '@/domain/calls/call.ts'
import { sameValue } from '@/domain/content/fields.ts'
import type { Language } from '@/domain/content/localised.ts'
import {
  type Meaning,
  NOTHING,
  type Reading,
  type ReadingContext,
  readWords,
} from './read-words.ts'

export type Understood = Reading & {
  /** The language whose words count. */
  readonly lang: Language
  /** What they say of this call: of several rounds, the one it comes nearest to. */
  readonly meaning: Meaning
}
/** What of a call can differ from its words. */
export type Part = CallSide | 'certainty' | 'rolling'

export function meaningOf(call: Call): Meaning {
  const { opens, closes, certainty, rolling } = call
  return { opens, closes, certainty, rolling }
}

/** Reads the English words, or the Japanese ones where there are none; null without words. */
export function understand(call: Call, context: ReadingContext): Understood | null {
  const lang = call.words.en.trim() === '' ? 'ja' : 'en'
  const reading = readWords(call, lang, context)
  return (
    reading && { ...reading, lang, meaning: reading.rounds[nearestRound(reading, call)] ?? NOTHING }
  )
}

/** What the Japanese words say where English ones count and say something else. */
export function otherMeaning(call: Call, context: ReadingContext): Meaning | null {
  const english = readWords(call, 'en', context)
  const japanese = readWords(call, 'ja', context)
  if (!english || !japanese || saysNothing(japanese.rounds[0])) return null
  const plain = (meaning: Meaning) => inAgencyZone(meaning, context.zone)
  const agree = sameMeaning(plain(english.rounds[0]), plain(japanese.rounds[0]))
  return agree ? null : japanese.rounds[0]
}

/** The parts of a call that are not what its words say. */
export function partsByHand(call: Call, context: ReadingContext): Part[] {
  const said = understand(call, context)?.meaning ?? NOTHING
  const parts: Part[] = ['opens', 'closes', 'certainty', 'rolling']
  return parts.filter((part) => {
    // An expectation that nobody confirmed yet is nobody's correction.
    if (part === 'certainty' && (call.unconfirmed || saysNothing(call))) return false
    return !sameValue(call[part], said[part])
  })
}

/** True when reading the words again would change nothing. */
export function followsWords(call: Call, context: ReadingContext): boolean {
  return partsByHand(call, context).length === 0
}

/** True when the call's dates are not what its words say: a person corrected them. */
export function isCorrected(call: Call, context: ReadingContext): boolean {
  return !saysNothing(call) && !followsWords(call, context)
}

/** Changes words or cycle, and with them the dates unless a person corrected those. */
export function reword(
  call: Call,
  change: Partial<Pick<Call, 'words' | 'cycle'>>,
  context: ReadingContext,
): Call {
  const next = { ...call, ...change }
  if (call.unconfirmed) return rewordUnconfirmed(call, next, context)
  if (isCorrected(call, context)) return next
  return withMeaning(next, sameRound(call, next, context))
}

/** Takes the meaning of the words as the call's dates. */
export function takeWords(call: Call, context: ReadingContext): Call {
  return withMeaning(call, understand(call, context)?.meaning ?? NOTHING)
}

/** The call with another meaning, which somebody has thereby looked at: nothing is unconfirmed. */
export function withMeaning(call: Call, meaning: Meaning): Call {
  const { unconfirmed: _confirmed, ...rest } = call
  return { ...rest, ...meaning }
}

/** Without any date, a certainty says nothing yet. */
export function saysNothing(meaning: Meaning): boolean {
  return meaning.opens === null && meaning.closes === null && !meaning.rolling
}

export function sameMeaning(a: Meaning, b: Meaning): boolean {
  return (
    (saysNothing(a) && saysNothing(b)) ||
    (sameDates(a, b) && a.rolling === b.rolling && a.certainty === b.certainty)
  )
}

/**
 * Dates from a roll-over are nobody's correction: words that name other dates replace and
 * thereby confirm them. A mended typo, or another cycle, confirms nothing.
 */
function rewordUnconfirmed(call: Call, next: Call, context: ReadingContext): Call {
  const meaning = sameRound(call, next, context)
  if (saysNothing(meaning) || sameDates(meaning, call)) return next
  if (sameValue(call.words, next.words)) {
    if (!followsWords(call, context)) return next
    return { ...next, opens: meaning.opens, closes: meaning.closes }
  }
  return withMeaning(next, meaning)
}

/** What the words of a changed call say of the round that it was before. */
function sameRound(before: Call, after: Call, context: ReadingContext): Meaning {
  const [was, is] = [understand(before, context), understand(after, context)]
  if (!is) return NOTHING
  return is.rounds[was ? nearestRound(was, before) : 0] ?? is.rounds[0]
}

function nearestRound({ rounds }: Reading, call: Call): number {
  if (saysNothing(call)) return 0
  const away = rounds.map((round) => gap(round.opens, call.opens) + gap(round.closes, call.closes))
  return Math.max(0, away.indexOf(Math.min(...away)))
}

const DAY_MS = 86_400_000
/** A date that only one of them has is farther than any that both have. */
const FAR = 100_000

function gap(a: VagueDate | null, b: VagueDate | null): number {
  if (!a || !b) return a === b ? 0 : FAR
  return Math.abs(Date.parse(a.latest) - Date.parse(b.latest)) / DAY_MS
}

function sameDates(a: Meaning, b: Meaning): boolean {
  return sameValue(a.opens, b.opens) && sameValue(a.closes, b.closes)
}

/** The agency's zone means the same whether it is named or not. */
function inAgencyZone(meaning: Meaning, zone: string): Meaning {
  const plain = (date: VagueDate | null) => {
    if (date?.zone !== zone) return date
    const { zone: _own, ...rest } = date
    return rest
  }
  return { ...meaning, opens: plain(meaning.opens), closes: plain(meaning.closes) }
}
