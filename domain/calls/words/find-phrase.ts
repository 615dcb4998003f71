// The longest known phrase at a place, in either language.
import { ENGLISH } from './english.ts'
import { JAPANESE } from './japanese.ts'
import type { LexiconEntry } from './lexicon.ts'
import type { Meaning } from './term.ts'

type EnglishPhrase = { readonly words: readonly string[]; readonly meaning: Meaning }

const ENGLISH_BY_FIRST = grouped(
  ENGLISH.map(([name, meaning]) => ({ words: name.split(' '), meaning })),
  ({ words }) => words[0] ?? '',
  ({ words }) => words.length,
)
const JAPANESE_BY_FIRST = grouped(
  JAPANESE,
  ([name]) => name.charAt(0),
  ([name]) => name.length,
)

/** Longest first; of two that are written alike, the one that stands first in the lexicon. */
export function englishPhrases(first: string): readonly EnglishPhrase[] {
  return ENGLISH_BY_FIRST.get(first) ?? []
}

/** The longest Japanese word that the plain text has at a place. */
export function japaneseAt(text: string, at: number): LexiconEntry | undefined {
  return JAPANESE_BY_FIRST.get(text.charAt(at))?.find(([name]) => text.startsWith(name, at))
}

function grouped<T>(
  phrases: readonly T[],
  first: (phrase: T) => string,
  length: (phrase: T) => number,
): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const phrase of phrases) {
    const list = map.get(first(phrase))
    if (list) list.push(phrase)
    else map.set(first(phrase), [phrase])
  }
  for (const list of map.values()) list.sort((a, b) => length(b) - length(a))
  return map
}
