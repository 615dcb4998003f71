// What the words of one language say, and where in them: the rounds they name, which places
// were understood and which were not, counted in the words exactly as typed.

import type { Call } from '@/domain/calls/call.ts'
import { type ParsedCall, parseCall } from '@/domain/calls/parse-call.ts'
import type { Language } from '@/domain/content/localised.ts'

export type Meaning = Pick<Call, 'opens' | 'closes' | 'certainty' | 'rolling'>
/** From, and up to but without: UTF-16 units of the words. */
export type Place = readonly [from: number, to: number]
export type Reading = {
  /** What the words say of the first round, and of those after it. */
  readonly rounds: readonly [Meaning, ...Meaning[]]
  readonly understood: readonly Place[]
  readonly unclear: readonly { readonly text: string; readonly at: Place }[]
}
/** The year that words without one are read in, and the zone of the announcing agency. */
export type ReadingContext = { readonly year: number; readonly zone: string }

export const NOTHING: Meaning = {
  opens: null,
  closes: null,
  certainty: 'unknown',
  rolling: false,
}

/** Reads a call's words of one language; null where there are none. */
export function readWords(
  call: Pick<Call, 'words' | 'cycle'>,
  lang: Language,
  context: ReadingContext,
): Reading | null {
  const typed = call.words[lang]
  const words = typed.trim()
  if (words === '') return null
  const year = yearOfCycle(call.cycle) ?? context.year
  const parsed = parseCall(words, { lang, year, zone: context.zone })
  return readingOf(parsed, typed.indexOf(words))
}

/** @param lead how much stands before the words that were parsed */
export function readingOf(parsed: ParsedCall, lead: number): Reading {
  const { opens, closes, certainty, rolling, further } = parsed
  const place = ([from, to]: Place): Place => [from + lead, to + lead]
  return {
    rounds: [
      { opens, closes, certainty, rolling },
      ...further.map((round) => ({ ...round, certainty, rolling })),
    ],
    understood: parsed.understood.map(place),
    unclear: parsed.unclearAt.map((at, index) => ({
      text: parsed.unclear[index] ?? '',
      at: place(at),
    })),
  }
}

/** The calendar year that a cycle names ("2027 Award Cycle"), if it names one. */
export function yearOfCycle(cycle: string): number | undefined {
  const match = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(cycle)
  return match ? Number(match[0]) : undefined
}
