import type { EntryKind } from './entry-content.ts'

const LONGEST = 60

/**
 * A slug made from a title: lower-case ASCII words joined by hyphens, cut at a word. A title
 * without any such word (a Japanese one) yields the kind's name.
 */
export function suggestSlug(title: string, kind: EntryKind): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`
    if (longer.length > LONGEST) break
    slug = longer
  }
  return slug || kind
}

/** The slug, or the first of "slug-2", "slug-3" … that is not among those taken. */
export function freeSlug(slug: string, taken: readonly string[]): string {
  if (!taken.includes(slug)) return slug
  for (let number = 2; ; number++) {
    const candidate = `${slug}-${number}`
    if (!taken.includes(candidate)) return candidate
  }
}
