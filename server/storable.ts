const DEEPEST = 100
const UNSTORABLE = /[\0\p{Surrogate}]/u

/** Postgres keeps neither NUL nor half a surrogate pair; nesting is bounded for every reader. */
export function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !UNSTORABLE.test(value)
  if (typeof value !== 'object' || value === null) return true
  if (depth >= DEEPEST) return false
  return Object.entries(value).every(
    ([key, item]) => isStorable(key, depth) && isStorable(item, depth + 1),
  )
}
