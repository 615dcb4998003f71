// Cutting text into words for comparison. Japanese has no spaces, so the platform's own
// dictionary does it; spaces and punctuation are tokens too, so that nothing is lost.

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })

/** Words, spaces and punctuation marks in order; joined they are the text again. */
export function wordsOf(text: string): string[] {
  return Array.from(segmenter.segment(text), (part) => part.segment)
}

/** Paragraphs with their line breaks; joined they are the text again. */
export function paragraphsOf(text: string): string[] {
  return text.split(/(?<=\n)/)
}

/** True for text with no letter and no digit: spaces, punctuation, symbols. */
export function isWordless(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text)
}
