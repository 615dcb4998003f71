import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import type { Db, Tx } from '../client.ts'
import {
  draftChanges,
  drafts,
  entries,
  people,
  releaseItems,
  releases,
  reviews,
  revisions,
} from '../schema/index.ts'
import { findBase } from './find-base.ts'

type Named = { readonly id: string; readonly name: string }

export type EntryInFull = typeof entries.$inferSelect & {
  /**
   * What a write names in `If-Match`: the newest version of the entry's drafts. It counts on
   * when a draft is closed and another opened.
   */
  readonly version: number
  /** The working copy, or what a new one would start from. */
  readonly content: EntryContent
  /** The open working copy; null when nothing is being changed. */
  readonly draft:
    | (Pick<typeof drafts.$inferSelect, 'id' | 'state' | 'basedOn' | 'revisionId' | 'updatedAt'> & {
        readonly updatedBy: Named
        /** Who wrote in it, by name. */
        readonly authors: readonly Named[]
      })
    | null
  /** What the public sees; null when it sees nothing. */
  readonly live:
    | (Pick<typeof revisions.$inferSelect, 'id' | 'number' | 'content' | 'hash'> & {
        readonly publishedAt: Date
      })
    | null
  /** The review, open or approved, of the working copy as it stands. */
  readonly review:
    | (Pick<typeof reviews.$inferSelect, 'id' | 'status' | 'openedAt' | 'dueOn'> & {
        readonly revisionId: string
        readonly number: number
        readonly note: string
        readonly requestedBy: Named
        readonly assignee: Named | null
      })
    | null
}

/** An entry with everything that its form shows; undefined if there is none with this id. */
export async function findEntry(db: Db | Tx, id: string): Promise<EntryInFull | undefined> {
  if (!z.uuid().safeParse(id).success) return undefined
  const [entry] = await db.select().from(entries).where(eq(entries.id, id))
  if (!entry) return undefined
  const [draft, live, review, version] = await Promise.all([
    openDraft(db, id),
    liveRevision(db, entry),
    reviewInHand(db, id),
    newestVersion(db, id),
  ])
  const content = draft ? draft.content : (await findBase(db, entry)).content
  return { ...entry, version, content, draft, live, review }
}

async function newestVersion(db: Db | Tx, entryId: string): Promise<number> {
  const [newest] = await db
    .select({ version: drafts.version })
    .from(drafts)
    .where(and(eq(drafts.entryId, entryId), eq(drafts.branch, 'draft')))
    .orderBy(desc(drafts.version))
    .limit(1)
  return newest?.version ?? 0
}

async function openDraft(db: Db | Tx, entryId: string) {
  const [draft] = await db
    .select({
      id: drafts.id,
      content: drafts.content,
      state: drafts.state,
      basedOn: drafts.basedOn,
      revisionId: drafts.revisionId,
      updatedAt: drafts.updatedAt,
      updatedBy: { id: people.id, name: people.name },
    })
    .from(drafts)
    .innerJoin(people, eq(people.id, drafts.updatedBy))
    .where(and(eq(drafts.entryId, entryId), eq(drafts.branch, 'draft'), isNull(drafts.closedAt)))
  if (!draft) return null
  const authors = await db
    .selectDistinct({ id: people.id, name: people.name })
    .from(draftChanges)
    .innerJoin(people, eq(people.id, draftChanges.personId))
    .where(eq(draftChanges.draftId, draft.id))
    .orderBy(people.name)
  return { ...draft, authors }
}

async function liveRevision(db: Db | Tx, entry: typeof entries.$inferSelect) {
  if (entry.liveRevisionId === null) return null
  const [live] = await db
    .select({
      id: revisions.id,
      number: revisions.number,
      content: revisions.content,
      hash: revisions.hash,
      publishedAt: releases.at,
    })
    .from(revisions)
    .innerJoin(releaseItems, eq(releaseItems.revisionId, revisions.id))
    .innerJoin(releases, eq(releases.number, releaseItems.releaseNumber))
    .where(eq(revisions.id, entry.liveRevisionId))
    .orderBy(desc(releases.number))
    .limit(1)
  return live ?? null
}

const assignee = alias(people, 'assignee')

async function reviewInHand(db: Db | Tx, entryId: string) {
  const [review] = await db
    .select({
      id: reviews.id,
      status: reviews.status,
      openedAt: reviews.openedAt,
      dueOn: reviews.dueOn,
      revisionId: revisions.id,
      number: revisions.number,
      note: revisions.note,
      requestedBy: { id: people.id, name: people.name },
      assignee: { id: assignee.id, name: assignee.name },
    })
    .from(reviews)
    .innerJoin(drafts, and(eq(drafts.id, reviews.draftId), isNull(drafts.closedAt)))
    .innerJoin(revisions, eq(revisions.id, reviews.revisionId))
    .innerJoin(people, eq(people.id, reviews.requestedBy))
    .leftJoin(assignee, eq(assignee.id, reviews.assigneeId))
    .where(and(eq(reviews.entryId, entryId), inArray(reviews.status, ['open', 'approved'])))
  return review ?? null
}
