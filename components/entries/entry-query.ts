// What the list of entries is asked for, as the address says it: an address can be shared,
// and the back button works. A value that makes no sense is dropped, not refused, because
// an old bookmark should still show a list.
import { z } from 'zod'
import { ENTRY_KINDS } from '../../domain/content/entry-content.ts'

export const ENTRY_STATES = [
  'draft',
  'in_review',
  'changes_requested',
  'approved',
  'scheduled',
  'never',
  'live',
  'withdrawn',
] as const
export type EntryState = (typeof ENTRY_STATES)[number]

export const ENTRY_SORTS = ['updated', 'title', 'section', 'state'] as const
export type EntrySort = (typeof ENTRY_SORTS)[number]

export const PAGE_SIZE = 50

const entryQuery = z.object({
  text: z.string().trim().max(200).optional().catch(undefined),
  section: z.uuid().optional().catch(undefined),
  agency: z.string().max(40).optional().catch(undefined),
  state: z.enum(ENTRY_STATES).optional().catch(undefined),
  owner: z.uuid().optional().catch(undefined),
  kind: z.enum(ENTRY_KINDS).optional().catch(undefined),
  sort: z.enum(ENTRY_SORTS).catch('updated').default('updated'),
  dir: z.enum(['asc', 'desc']).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})

export type EntryQuery = Omit<z.infer<typeof entryQuery>, 'dir'> & {
  readonly dir: 'asc' | 'desc'
}

/** The filters alone: what "clear" takes away. */
export const FILTERS = ['text', 'section', 'agency', 'state', 'owner', 'kind'] as const

export function parseEntryQuery(params: Readonly<Record<string, unknown>>): EntryQuery {
  const given = Object.entries(params).filter(([, value]) => typeof value === 'string' && value)
  const query = entryQuery.parse(Object.fromEntries(given))
  return { ...query, dir: query.dir ?? usualDirection(query.sort) }
}

/** The newest first, names from A. */
export function usualDirection(sort: EntrySort): 'asc' | 'desc' {
  return sort === 'updated' ? 'desc' : 'asc'
}

/** The shortest address that says the same; "" for the whole list. */
export function entryQueryString(query: EntryQuery): string {
  const params = new URLSearchParams()
  for (const name of FILTERS) {
    const value = query[name]
    if (value) params.set(name, value)
  }
  if (query.sort !== 'updated') params.set('sort', query.sort)
  if (query.dir !== usualDirection(query.sort)) params.set('dir', query.dir)
  if (query.page > 1) params.set('page', String(query.page))
  const text = params.toString()
  return text && `?${text}`
}

export function countFilters(query: EntryQuery): number {
  return FILTERS.filter((name) => query[name]).length
}
