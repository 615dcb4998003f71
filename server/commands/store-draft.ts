import { eq } from 'drizzle-orm'
import type { Base } from '../../db/queries/find-base.ts'
import { mirrorEntry } from '../../db/queries/mirror-entry.ts'
import { draftChanges, drafts } from '../../db/schema/index.ts'
import { CONTENT_SCHEMA, type EntryContent } from '../../domain/content/entry-content.ts'
import { type Field, type FieldChanges, readField } from '../../domain/content/fields.ts'
import type { WorkState } from '../../domain/workflow/states.ts'
import type { DraftRow, LockedEntry } from './lock-entry.ts'
import { recordSave } from './record-event.ts'
import type { Work } from './transact.ts'
import { voidReview } from './void-review.ts'

/** A person's form, a document, an earlier state, or a change to the calls of many entries. */
export type DraftOrigin = 'edit' | 'import' | 'restore' | 'rollover' | 'shift'

type Next = {
  readonly content: EntryContent
  readonly changed: readonly Field[]
  readonly origin: DraftOrigin
  readonly changeSetId: string | null
  readonly state: WorkState
}

/** Writes a checked change: the draft, who changed what, the list's columns, the record. */
export async function storeDraft(
  work: Work,
  { entry, draft, version: before }: LockedEntry,
  base: Base,
  { content, changed, origin, changeSetId, state }: Next,
): Promise<{ draftId: string; version: number }> {
  const { tx, actor, at } = work
  const version = before + 1
  if (draft) await voidReview(work, draft)
  const values = { content, schema: CONTENT_SCHEMA, version, updatedAt: at, updatedBy: actor.id }
  const draftId = draft
    ? await update(work, draft, values)
    : await insert(work, { ...values, entryId: entry.id, basedOn: base.revisionId, createdAt: at })
  const changes = pick(content, changed)
  await tx
    .insert(draftChanges)
    .values({ draftId, version, personId: actor.id, changes, origin, at, changeSetId })
  await mirrorEntry(tx, entry.id, content, {
    workState: state,
    updatedAt: at,
    updatedBy: actor.id,
  })
  // An accepted import records itself, with the file's name; so does a change to many entries.
  if (origin === 'edit' || origin === 'restore') {
    await recordSave(work, entry.id, { type: 'draft_saved', draftId, version, fields: changed })
  }
  return { draftId, version }
}

type Insert = typeof drafts.$inferInsert

async function update({ tx }: Work, { id }: DraftRow, values: Partial<Insert>): Promise<string> {
  // A change takes the draft back from review, approval or schedule.
  const taken = { state: 'draft', revisionId: null } as const
  await tx
    .update(drafts)
    .set({ ...values, ...taken })
    .where(eq(drafts.id, id))
  return id
}

async function insert({ tx }: Work, values: Insert): Promise<string> {
  const [draft] = await tx.insert(drafts).values(values).returning({ id: drafts.id })
  if (!draft) throw new Error('the draft was not inserted')
  return draft.id
}

/** Some fields of a content with their values. */
export function pick(content: EntryContent, fields: readonly Field[]): FieldChanges {
  return Object.fromEntries(fields.map((field) => [field, readField(content, field)]))
}
