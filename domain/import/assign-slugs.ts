// Slugs by which entries are found again in the next edition: short, told apart by agency
// where two programs share a name, and the same whatever order the document lists them in.
import type { EntryKind } from '../content/entry-content.ts'
import { suggestSlug } from '../content/suggest-slug.ts'
import { stableIds } from './stable-id.ts'

export type SlugClues = {
  readonly kind: EntryKind
  readonly title: string
  readonly acronym: string
  readonly agency: string | undefined
  readonly url: string | undefined
}

export function assignSlugs(entries: readonly SlugClues[]): string[] {
  const bases = entries.map(baseSlug)
  const shortest = new Map<string, number>()
  for (const [i, { title }] of entries.entries()) {
    const base = bases[i] ?? ''
    shortest.set(base, Math.min(title.length, shortest.get(base) ?? title.length))
  }
  const free = freeSlugs()
  return entries.map(({ title, agency, kind }, i) => {
    const base = bases[i] ?? kind
    // Among programs of one name, the one that is called nothing but that name keeps it.
    const keeps = title.length === shortest.get(base) || !agency
    return free(keeps ? base : suggestSlug(`${agency}-${base}`, kind))
  })
}

/** Numbers what the document lists several times under one name. */
function freeSlugs(): (slug: string) => string {
  const taken = new Set<string>()
  const times = new Map<string, number>()
  return (slug) => {
    let number = times.get(slug) ?? 1
    let free = number === 1 ? slug : `${slug}-${number}`
    while (taken.has(free)) free = `${slug}-${++number}`
    times.set(slug, number + 1)
    taken.add(free)
    return free
  }
}

const HANGING = /(-(a|an|the|and|or|of|to|in|for|with|on|at|by|as|from|under))+$/

/** "U.S." is one word, and a slug that was cut does not end with "with". */
function slugOf(text: string, kind: EntryKind): string {
  return suggestSlug(text.replace(/(?<=\b\p{Lu})\./gu, ''), kind).replace(HANGING, '')
}

function baseSlug({ kind, title, acronym, url }: SlugClues): string {
  const bracketed = /[(（]([^()（）]+)[)）]\s*$/.exec(title)?.[1]
  const isWhole = bracketed === acronym || title.startsWith(acronym) || !title.includes(acronym)
  if (acronym && isWhole) return slugOf(acronym, kind)
  if (acronym) {
    const rest = title.slice(title.indexOf(acronym) + acronym.length)
    return slugOf(`${acronym} ${rest}`, kind)
  }
  if (bracketed && isName(bracketed)) return slugOf(bracketed, kind)
  const slug = slugOf(title, kind)
  if (slug !== kind || title.toLowerCase() === kind) return slug
  // Nothing Latin in the title: the address tells, or a mark that stays the same.
  return slugOfAddress(url, kind) ?? stableIds(kind, [title])[0] ?? kind
}

/** "Interstellar Initiative", but not "support for young researchers". */
function isName(text: string): boolean {
  return /^(\p{Lu}[\p{L}\d]*[\s-]?)+$/u.test(text)
}

/** The last telling part of an address: /kisoken/presto/en/index.html → presto. */
function slugOfAddress(url: string | undefined, kind: EntryKind): string | undefined {
  const path = url?.replace(/^https?:\/\/[^/]+/i, '').split(/[?#]/)[0] ?? ''
  const telling = path
    .split('/')
    .filter(
      (part) =>
        part !== '' && !/^(index|en|ja|jp|english|top|program|list|\d+)(\.\w+)?$/i.test(part),
    )
    .at(-1)
  return telling && slugOf(telling.replace(/\.\w+$/, ''), kind)
}
