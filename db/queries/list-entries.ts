// The desk's list of entries: one indexed query for a page of rows, one for how many there
// are, and one for the calls of that page alone.
import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Call } from '../../domain/calls/call.ts'
import type { LocalisedText } from '../../domain/content/localised.ts'
import type { Db, Tx } from '../client.ts'
import { drafts, entries, people, revisions } from '../schema/index.ts'
import { type EntryFilter, matches } from './entry-filter.ts'

export type EntryListing = EntryFilter & {
  readonly sort?: 'updated' | 'title' | 'section' | 'state' | undefined
  /** Newest first by default, names from A. */
  readonly direction?: 'asc' | 'desc' | undefined
  /** From 1. */
  readonly page?: number | undefined
  readonly pageSize?: number | undefined
}

export type ListedEntry = Pick<
  typeof entries.$inferSelect,
  | 'id'
  | 'kind'
  | 'slug'
  | 'titleEn'
  | 'titleJa'
  | 'acronym'
  | 'sectionId'
  | 'agencies'
  | 'workState'
  | 'publicState'
  | 'ownerId'
  | 'updatedAt'
> & {
  readonly sectionTitle: LocalisedText | null
  readonly ownerName: string | null
  /** Of the working copy, or of what is live without one. */
  readonly calls: readonly Call[]
}

const sections = alias(entries, 'sections')
const LARGEST_PAGE = 200

/** One page of the entries that match, and how many match in all. */
export async function listEntries(
  db: Db | Tx,
  listing: EntryListing = {},
): Promise<{ rows: ListedEntry[]; total: number }> {
  const { page = 1, pageSize = 50 } = listing
  const size = Math.min(Math.max(pageSize, 1), LARGEST_PAGE)
  const where = matches(listing)
  const [rows, total] = await Promise.all([
    db
      .select({
        id: entries.id,
        kind: entries.kind,
        slug: entries.slug,
        titleEn: entries.titleEn,
        titleJa: entries.titleJa,
        acronym: entries.acronym,
        sectionId: entries.sectionId,
        agencies: entries.agencies,
        workState: entries.workState,
        publicState: entries.publicState,
        ownerId: entries.ownerId,
        updatedAt: entries.updatedAt,
        sectionTitle: { en: sections.titleEn, ja: sections.titleJa },
        ownerName: people.name,
      })
      .from(entries)
      .leftJoin(sections, and(eq(sections.id, entries.sectionId), eq(sections.kind, 'section')))
      .leftJoin(people, eq(people.id, entries.ownerId))
      .where(where)
      .orderBy(...order(listing))
      .limit(size)
      .offset((Math.max(page, 1) - 1) * size),
    db.$count(entries, where),
  ])
  const calls = await callsOf(
    db,
    rows.map(({ id }) => id),
  )
  return { rows: rows.map((row) => ({ ...row, calls: calls.get(row.id) ?? [] })), total }
}

function order({ sort = 'updated', direction }: EntryListing): SQL[] {
  const way = (direction ?? (sort === 'updated' ? 'desc' : 'asc')) === 'asc' ? asc : desc
  const orders: Readonly<Record<typeof sort, SQL[]>> = {
    updated: [way(entries.updatedAt), way(entries.id)],
    title: [way(entries.titleEn), way(entries.id)],
    state: [way(entries.workState), way(entries.publicState), asc(entries.titleEn)],
    section: bySection(way),
  }
  return orders[sort]
}

/** As readers see the list: each section before what stands under it, the rest at the end. */
function bySection(way: typeof asc): SQL[] {
  const isSection = sql`(${entries.kind} = 'section')`
  const heading = sql`case when ${isSection} then ${entries.id} else ${entries.sectionId} end`
  const place = sql`case when ${isSection} then ${entries.position} else ${sections.position} end`
  return [
    sql`${way(place)} nulls last`,
    way(heading),
    desc(isSection),
    asc(entries.position),
    asc(entries.titleEn),
    asc(entries.id),
  ]
}

async function callsOf(db: Db | Tx, ids: readonly string[]): Promise<Map<string, Call[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({
      id: entries.id,
      calls: sql<Call[] | null>`coalesce(${drafts.content}, ${revisions.content}) -> 'calls'`,
    })
    .from(entries)
    .leftJoin(
      drafts,
      and(eq(drafts.entryId, entries.id), eq(drafts.branch, 'draft'), isNull(drafts.closedAt)),
    )
    .leftJoin(revisions, eq(revisions.id, entries.liveRevisionId))
    .where(inArray(entries.id, [...ids]))
  return new Map(rows.map(({ id, calls }) => [id, calls ?? []]))
}
