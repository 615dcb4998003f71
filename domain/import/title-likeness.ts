// How a line reads: as the name of something, or as a statement about it.

const LONGEST_TITLE = 200
const MOST_WORDS = 30

/** Short, and not ended or parted like sentences are. */
export function isTitle(text: string): boolean {
  return (
    text.length > 0 &&
    text.length <= LONGEST_TITLE &&
    text.split(' ').length <= MOST_WORDS &&
    !/[.。!！?？;；:：,、，]$/.test(text) &&
    !/(?:[a-z)”"][.!?]|。)\s*[\p{Lu}“"]/u.test(text)
  )
}

/** Says something: it has a finite verb, which names of programs do not. */
export function isSentence(text: string): boolean {
  return /\b(is|are|was|were|must|will|shall|can|may|should|has|have|provides?|supports?|aims?)\b|[.。]$|(です|ます|する|した|こと|られる|される|できる)$/.test(
    text,
  )
}

const NUMBER = /^(?:[(（]?([0-9０-９]{1,2}|[a-z]|[ivx]{1,4})[)）.．、]\s*|([①-⑳])\s*)(?=\S)/iu

/** "2. Postdoctoral Fellowships", "(1) …", "① …". */
export function isNumbered(text: string): boolean {
  return NUMBER.test(text)
}

export function withoutNumber(text: string): string {
  return text.replace(NUMBER, '').trim()
}
