import { eq } from 'drizzle-orm'
import { draftChanges, drafts, entries, revisionAuthors, revisions } from '../../db/schema/index.ts'
import { contentHash } from '../publishing/content-hash.ts'
import type { DraftRow, EntryRow } from './lock-entry.ts'
import type { Work } from './transact.ts'

export type Frozen = {
  readonly id: string
  readonly number: number
  readonly authorIds: readonly string[]
}

/** Freezes a draft into the entry's next revision, with everyone who had a hand in it. */
export async function freezeRevision(
  work: Work,
  entry: EntryRow,
  draft: DraftRow,
  note: string,
): Promise<Frozen> {
  const { tx, actor, at } = work
  const number = entry.lastRevisionNumber + 1
  const [revision] = await tx
    .insert(revisions)
    .values({
      entryId: entry.id,
      number,
      schema: draft.schema,
      content: draft.content,
      hash: contentHash(draft.schema, draft.content),
      basedOn: draft.basedOn,
      createdBy: actor.id,
      createdAt: at,
      note,
    })
    .returning({ id: revisions.id })
  if (!revision) throw new Error('the revision was not inserted')
  const authorIds = [...new Set([...(await authorsOf(work, draft)), actor.id])]
  await tx
    .insert(revisionAuthors)
    .values(authorIds.map((personId) => ({ revisionId: revision.id, personId })))
  await tx.update(entries).set({ lastRevisionNumber: number }).where(eq(entries.id, entry.id))
  return { id: revision.id, number, authorIds }
}

/**
 * Everyone who changed any field since the last published revision. A draft branched from a
 * published revision is that whole change; before the first publication, a discarded draft
 * lives on in the one that followed it, and so do its authors.
 */
async function authorsOf({ tx }: Work, draft: DraftRow): Promise<string[]> {
  const scope = draft.basedOn ? eq(drafts.id, draft.id) : eq(drafts.entryId, draft.entryId)
  const rows = await tx
    .selectDistinct({ personId: draftChanges.personId })
    .from(draftChanges)
    .innerJoin(drafts, eq(drafts.id, draftChanges.draftId))
    .where(scope)
  return rows.map(({ personId }) => personId)
}
