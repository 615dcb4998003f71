// What the printed words of a call mean, and when that meaning may be filled in by itself:
// as long as the dates are what the words said before. Dates a person corrected stay.

import type { Call } from '@/domain/calls/call.ts'
import { parseCall } from '@/domain/calls/parse-call.ts'
import { sameValue } from '@/domain/content/fields.ts'

export type Meaning = Pick<Call, 'opens' | 'closes' | 'certainty' | 'rolling'>
export type Understood = { readonly meaning: Meaning; readonly unclear: readonly string[] }
/** The year that words without one are read in, and the zone of the announcing agency. */
export type ReadingContext = { readonly year: number; readonly zone: string }

const NOTHING: Meaning = { opens: null, closes: null, certainty: 'unknown', rolling: false }

export function meaningOf(call: Call): Meaning {
  const { opens, closes, certainty, rolling } = call
  return { opens, closes, certainty, rolling }
}

/** Reads the English words, or the Japanese ones where there are none; null without words. */
export function understand(call: Call, context: ReadingContext): Understood | null {
  const lang = call.words.en.trim() === '' ? 'ja' : 'en'
  const words = call.words[lang].trim()
  if (words === '') return null
  const year = yearOfCycle(call.cycle) ?? context.year
  const { opens, closes, certainty, rolling, unclear } = parseCall(words, {
    lang,
    year,
    zone: context.zone,
  })
  return { meaning: { opens, closes, certainty, rolling }, unclear }
}

/** True when the call's dates are not what its words say: a person corrected them. */
export function isCorrected(call: Call, context: ReadingContext): boolean {
  const meaning = meaningOf(call)
  if (saysNothing(meaning)) return false
  return !sameMeaning(meaning, understand(call, context)?.meaning ?? NOTHING)
}

/** True when reading the words again would change nothing. */
export function followsWords(call: Call, context: ReadingContext): boolean {
  return sameMeaning(meaningOf(call), understand(call, context)?.meaning ?? NOTHING)
}

/** Changes words or cycle, and with them the dates unless a person corrected those. */
export function reword(
  call: Call,
  change: Partial<Pick<Call, 'words' | 'cycle'>>,
  context: ReadingContext,
): Call {
  const next = { ...call, ...change }
  if (isCorrected(call, context)) return next
  return takeWords(next, context)
}

/** Takes the meaning of the words as the call's dates. */
export function takeWords(call: Call, context: ReadingContext): Call {
  return { ...call, ...(understand(call, context)?.meaning ?? NOTHING) }
}

/** The calendar year that a cycle names ("2027 Award Cycle"), if it names one. */
export function yearOfCycle(cycle: string): number | undefined {
  const match = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(cycle)
  return match ? Number(match[0]) : undefined
}

/** Without any date, a certainty says nothing yet. */
function saysNothing(meaning: Meaning): boolean {
  return meaning.opens === null && meaning.closes === null && !meaning.rolling
}

function sameMeaning(a: Meaning, b: Meaning): boolean {
  return sameValue(a, b) || (saysNothing(a) && saysNothing(b))
}
