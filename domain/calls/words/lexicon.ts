// A lexicon is written as lists of names with one meaning each.
import type { Meaning } from './term.ts'

export type LexiconEntry = readonly [name: string, meaning: Meaning]

/** Each of the names, parted by the separator, with the meaning. */
export function entriesOf(names: string, meaning: Meaning, separator = '|'): LexiconEntry[] {
  return namesIn(names, separator).map((name) => [name, meaning] as const)
}

export function namesIn(names: string, separator = '|'): string[] {
  return names
    .trim()
    .split(separator)
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name !== '')
}
