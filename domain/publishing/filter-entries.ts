// The filters that readers set: section, agency, status, words. Pages, data and widget use
// the same ones, and an unknown value is refused by name, never ignored.

import { nextDeadline } from '../calls/next-deadline.ts'
import { STATUSES, type Status } from '../calls/status.ts'
import type { RichBlock } from '../content/rich-text.ts'
import type { ListFilter } from './list-filter.ts'
import type { PublicData, PublicEntry } from './public-data.ts'

export const FILTER_NAMES = ['section', 'agency', 'status', 'q'] as const
export type FilterName = (typeof FILTER_NAMES)[number]

export const QUERY_MAX = 200

/** A value that names nothing; `allowed` is what would have, empty for free text. */
export type UnknownFilter = { name: FilterName; value: string; allowed: string[] }

type Known = Pick<PublicData, 'sections' | 'agencies'>

/** The filter that some parameters ask for, or every value of theirs that is unknown. */
export function readFilter(
  get: (name: FilterName) => string | null | undefined,
  known: Known,
): { filter: ListFilter } | { unknown: UnknownFilter[] } {
  const allowed: Record<Exclude<FilterName, 'q'>, readonly string[]> = {
    section: known.sections.map(({ slug }) => slug),
    agency: known.agencies.map(({ slug }) => slug),
    status: STATUSES,
  }
  const filter: ListFilter = {}
  const unknown: UnknownFilter[] = []
  for (const name of FILTER_NAMES) {
    const value = get(name)?.trim()
    if (!value) continue
    if (name === 'q') {
      if (value.length > QUERY_MAX) unknown.push({ name, value, allowed: [] })
      else filter.q = value
    } else if (allowed[name].includes(value)) {
      if (name === 'status') filter.status = value as Status
      else filter[name] = value
    } else {
      unknown.push({ name, value, allowed: [...allowed[name]] })
    }
  }
  return unknown.length > 0 ? { unknown } : { filter }
}

/** The entries that a filter leaves, in their order. `now` in milliseconds since the epoch. */
export function filterEntries(
  entries: readonly PublicEntry[],
  filter: ListFilter,
  now: number,
): PublicEntry[] {
  return entries.filter(
    (entry) =>
      (filter.section === undefined || entry.section === filter.section) &&
      (filter.agency === undefined || entry.agencies.includes(filter.agency)) &&
      (filter.status === undefined || statusOf(entry, now) === filter.status) &&
      (filter.q === undefined || matchesText(entry, filter.q)),
  )
}

/** Where a program stands: its most urgent call. Notices stand nowhere. */
export function statusOf(entry: PublicEntry, now: number): Status | undefined {
  if (entry.kind === 'notice' && entry.calls.length === 0) return undefined
  return nextDeadline(entry.calls, now)?.status.status ?? 'unknown'
}

/** True when every word of the query stands somewhere in the entry, whatever its case. */
export function matchesText(entry: PublicEntry, query: string): boolean {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return true
  const text = fold(textOf(entry))
  return words.every((word) => text.includes(word))
}

/** Full-width and half-width, capital and small: a reader does not choose between them. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function textOf(entry: PublicEntry): string {
  const { title, otherTitle, subtitle, acronym, summary, eligibility, body, calls } = entry
  return [
    ...[title, otherTitle, subtitle, acronym, summary, eligibility, entry.agencies.join(' ')],
    ...body.map(blockText),
    ...calls.map(({ label, words }) => `${label} ${words}`),
  ].join('\n')
}

function blockText(block: RichBlock): string {
  if (block.type === 'bulletList' || block.type === 'orderedList') {
    return block.content.map((item) => item.content.map(blockText).join('\n')).join('\n')
  }
  return (block.content ?? []).map((node) => (node.type === 'text' ? node.text : ' ')).join('')
}
