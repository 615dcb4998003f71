import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import type { LocalisedText } from '../../domain/content/localised.ts'
import type { PublicState, WorkState } from '../../domain/workflow/states.ts'
import type { Db, Tx } from '../client.ts'
import { changeSets, draftChanges, drafts, entries, people, revisions } from '../schema/index.ts'

const live = alias(revisions, 'live')

export type ChangeSetItem = {
  readonly entryId: string
  readonly title: LocalisedText
  readonly agencies: readonly string[]
  readonly workState: WorkState
  readonly publicState: PublicState
  /** The version that the set gave the draft. */
  readonly writtenVersion: number
  /** The draft's version now. */
  readonly version: number
  /** The draft that the set wrote in is still being worked on. */
  readonly isOpen: boolean
  readonly content: EntryContent
  readonly liveContent: EntryContent | null
  /** What is submitted or approved of it. */
  readonly revisionId: string | null
}

export type ChangeSet = Pick<typeof changeSets.$inferSelect, 'id' | 'kind' | 'shift'> & {
  readonly by: string
  readonly at: Date
  readonly items: readonly ChangeSetItem[]
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** One change to many entries, with how each of them stands now. */
export async function findChangeSet(db: Db | Tx, id: string): Promise<ChangeSet | undefined> {
  if (!UUID.test(id)) return undefined
  const [set] = await db
    .select({
      id: changeSets.id,
      kind: changeSets.kind,
      shift: changeSets.shift,
      by: people.name,
      at: changeSets.createdAt,
    })
    .from(changeSets)
    .innerJoin(people, eq(people.id, changeSets.createdBy))
    .where(eq(changeSets.id, id))
  if (!set) return undefined
  const items = await db
    .select({
      entryId: entries.id,
      title: { en: entries.titleEn, ja: entries.titleJa },
      agencies: entries.agencies,
      workState: entries.workState,
      publicState: entries.publicState,
      writtenVersion: draftChanges.version,
      version: drafts.version,
      isOpen: sql<boolean>`${drafts.closedAt} is null`,
      content: drafts.content,
      liveContent: live.content,
      revisionId: drafts.revisionId,
    })
    .from(draftChanges)
    .innerJoin(drafts, eq(drafts.id, draftChanges.draftId))
    .innerJoin(entries, eq(entries.id, drafts.entryId))
    .leftJoin(live, eq(live.id, entries.liveRevisionId))
    .where(eq(draftChanges.changeSetId, id))
    .orderBy(asc(entries.titleEn), asc(entries.id))
  return { ...set, items }
}

export type WaitingSet = Pick<ChangeSet, 'id' | 'kind' | 'by' | 'at'> & {
  /** How many of its entries wait for a review. */
  readonly waiting: number
}

/** Changes to several entries of which some wait for a review, the newest first; at most 20. */
export async function listWaitingSets(db: Db | Tx): Promise<WaitingSet[]> {
  const waiting = sql<number>`count(*)::int`
  return db
    .select({
      id: changeSets.id,
      kind: changeSets.kind,
      by: people.name,
      at: changeSets.createdAt,
      waiting,
    })
    .from(drafts)
    .innerJoin(draftChanges, eq(draftChanges.draftId, drafts.id))
    .innerJoin(changeSets, eq(changeSets.id, draftChanges.changeSetId))
    .innerJoin(people, eq(people.id, changeSets.createdBy))
    .where(and(isNull(drafts.closedAt), eq(drafts.state, 'in_review')))
    .groupBy(changeSets.id, people.name)
    .having(sql`count(*) > 1`)
    .orderBy(sql`${changeSets.createdAt} desc`)
    .limit(20)
}
