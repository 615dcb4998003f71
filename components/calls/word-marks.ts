// The words of a call cut at the places that were understood and those that were not, so that
// each can be marked where it stands.

import type { Place, Reading } from './read-words.ts'

export type Mark = 'understood' | 'unclear' | 'plain'
export type MarkedText = { readonly at: number; readonly text: string; readonly mark: Mark }

/** The words in pieces which, joined, are the words; what is unclear outranks the rest. */
export function markWords(
  words: string,
  reading: Pick<Reading, 'understood' | 'unclear'> | null,
): MarkedText[] {
  const marks: Mark[] = Array.from({ length: words.length }, () => 'plain')
  const paint = ([from, to]: Place, mark: Mark) => {
    // Places belong to the words that were read; these may be shorter by now.
    for (let at = Math.max(0, from); at < Math.min(to, words.length); at++) marks[at] = mark
  }
  for (const place of reading?.understood ?? []) paint(place, 'understood')
  for (const { at } of reading?.unclear ?? []) paint(at, 'unclear')

  const pieces: MarkedText[] = []
  for (let from = 0, to = 0; from < words.length; from = to) {
    const mark = marks[from] ?? 'plain'
    while (to < words.length && marks[to] === mark) to++
    pieces.push({ at: from, text: words.slice(from, to), mark })
  }
  return pieces
}
