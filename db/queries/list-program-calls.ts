import { and, asc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Call } from '../../domain/calls/call.ts'
import type { LocalisedText } from '../../domain/content/localised.ts'
import type { WorkState } from '../../domain/workflow/states.ts'
import type { Db, Tx } from '../client.ts'
import { drafts, entries, revisions } from '../schema/index.ts'
import { type EntryFilter, matches } from './entry-filter.ts'

export type ProgramCalls = {
  readonly id: string
  readonly title: LocalisedText
  readonly agencies: readonly string[]
  readonly workState: WorkState
  /** Of the working copy, or of what is live without one; past ones too. */
  readonly calls: readonly Call[]
}

const sections = alias(entries, 'sections')

/**
 * Programs that match with their calls, as readers see the list; programs without a working
 * copy that are not public have no say in a year. One more than `limit` tells that there are more.
 */
export async function listProgramCalls(
  db: Db | Tx,
  { limit, ...filter }: EntryFilter & { readonly limit: number },
): Promise<ProgramCalls[]> {
  const calls = sql<Call[]>`coalesce(${drafts.content}, ${revisions.content}) -> 'calls'`
  return db
    .select({
      id: entries.id,
      title: { en: entries.titleEn, ja: entries.titleJa },
      agencies: entries.agencies,
      workState: entries.workState,
      calls,
    })
    .from(entries)
    .leftJoin(
      drafts,
      and(eq(drafts.entryId, entries.id), eq(drafts.branch, 'draft'), isNull(drafts.closedAt)),
    )
    .leftJoin(revisions, eq(revisions.id, entries.liveRevisionId))
    .leftJoin(sections, eq(sections.id, entries.sectionId))
    .where(
      and(
        matches({ ...filter, kind: 'program' }),
        or(isNotNull(drafts.id), isNotNull(revisions.id)),
      ),
    )
    .orderBy(
      sql`${sections.position} asc nulls last`,
      asc(entries.position),
      asc(entries.titleEn),
      asc(entries.id),
    )
    .limit(limit + 1)
}
