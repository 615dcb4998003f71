// The form asks for contradictions at each key, and the words of its calls are nearly always
// the same as before: what was read of them is kept for a while.
import { type ParsedCall, parseCall } from '../parse-call.ts'

const MOST_KEPT = 500
const kept = new Map<string, ParsedCall>()

/** The same as `parseCall`; the answer is shared and not to be changed. */
export function parseOnce(
  words: string,
  context: Parameters<typeof parseCall>[1],
): Readonly<ParsedCall> {
  const key = `${context.lang} ${context.year} ${context.zone} ${words}`
  const known = kept.get(key)
  if (known) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const read = parseCall(words, context)
  kept.set(key, read)
  return read
}
