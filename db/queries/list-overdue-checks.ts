import { and, asc, eq, isNull, lte, ne, or, sql } from 'drizzle-orm'
import type { LocalisedText } from '../../domain/content/localised.ts'
import type { Db, Tx } from '../client.ts'
import { drafts, entries, people, revisions } from '../schema/index.ts'
import { matches } from './entry-filter.ts'

export type OverdueCheck = {
  readonly entryId: string
  readonly title: LocalisedText
  /** A calendar day. */
  readonly nextCheckOn: string
  /** Who is to check it; null when nobody is named. */
  readonly owner: string | null
}

/** Entries that were to be looked at again by today, the longest overdue first. */
export async function listOverdueChecks(
  db: Db | Tx,
  asked: {
    readonly today: string
    readonly actorAgencies: readonly string[] | null
    readonly limit: number
  },
): Promise<OverdueCheck[]> {
  const content = sql`coalesce(${drafts.content}, ${revisions.content})`
  const nextCheckOn = sql<string>`${content} -> 'internal' ->> 'nextCheckOn'`
  return db
    .select({
      entryId: entries.id,
      title: { en: entries.titleEn, ja: entries.titleJa },
      nextCheckOn,
      owner: people.name,
    })
    .from(entries)
    .leftJoin(
      drafts,
      and(eq(drafts.entryId, entries.id), eq(drafts.branch, 'draft'), isNull(drafts.closedAt)),
    )
    .leftJoin(revisions, eq(revisions.id, entries.liveRevisionId))
    .leftJoin(people, eq(people.id, entries.ownerId))
    .where(
      and(
        // What is neither shown nor worked on needs no check.
        or(eq(entries.publicState, 'live'), ne(entries.workState, 'none')),
        lte(nextCheckOn, asked.today),
        matches({ actorAgencies: asked.actorAgencies }),
      ),
    )
    .orderBy(asc(nextCheckOn), asc(entries.id))
    .limit(asked.limit)
}
