import { eq } from 'drizzle-orm'
import { drafts, entries } from '../../db/schema/index.ts'
import type { WorkState } from '../../domain/workflow/states.ts'
import type { LockedDraft } from './lock-draft.ts'
import type { Work } from './transact.ts'

/**
 * Takes a draft a step further without changing its text. The version grows, so that a form
 * opened before the step cannot save over it unseen.
 * @param revisionId the frozen revision that the new state is about; null if none
 * @returns the new version
 */
export async function moveDraft(
  { tx, actor, at }: Work,
  { entry, draft, version: before }: LockedDraft,
  state: Exclude<WorkState, 'none'>,
  revisionId: string | null,
): Promise<number> {
  const version = before + 1
  await tx.update(drafts).set({ state, revisionId, version }).where(eq(drafts.id, draft.id))
  await touch(tx, entry.id, { workState: state, updatedAt: at, updatedBy: actor.id })
  return version
}

/**
 * Ends a draft: it was published or discarded. The row stays as the record.
 * @returns the new version
 */
export async function closeDraft(
  { tx, actor, at }: Work,
  { entry, draft, version: before }: LockedDraft,
  closedAs: 'published' | 'discarded',
): Promise<number> {
  const version = before + 1
  await tx.update(drafts).set({ closedAt: at, closedAs, version }).where(eq(drafts.id, draft.id))
  await touch(tx, entry.id, { workState: 'none', updatedAt: at, updatedBy: actor.id })
  return version
}

async function touch(
  tx: Work['tx'],
  entryId: string,
  values: { workState: WorkState; updatedAt: Date; updatedBy: string },
): Promise<void> {
  await tx.update(entries).set(values).where(eq(entries.id, entryId))
}
