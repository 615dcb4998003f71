// The one guarded write. Everything that changes an entry's text (the form, an accepted
// import, a restored revision) comes through here, because a second path is a path that
// forgets a check. The row is locked first; then: may this person, is the text still the
// one it was based on, does it fit; and only then is anything written.
import type { Base } from '../../db/queries/find-base.ts'
import type { EntryContent } from '../../domain/content/entry-content.ts'
import {
  applyChanges,
  changedFields,
  type Field,
  type FieldChanges,
} from '../../domain/content/fields.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import type { MergedField } from '../../domain/workflow/merge-changes.ts'
import type { WorkState } from '../../domain/workflow/states.ts'
import { baseOf } from './base-content.ts'
import { checkReferences } from './check-references.ts'
import { type LockedEntry, lockEntry } from './lock-entry.ts'
import { mayMove, mayReach } from './may-move.ts'
import { mergeSince } from './merge-since.ts'
import { type DraftOrigin, storeDraft } from './store-draft.ts'
import type { Work } from './transact.ts'

export type DraftWrite = {
  readonly entryId: string
  /** The entry's version that the changes are based on. */
  readonly version: number
  readonly changes: FieldChanges
  readonly origin: DraftOrigin
  /** The change to many entries that this is part of. */
  readonly changeSetId?: string
}

export type DraftWritten = {
  /** Null when nothing was open and nothing changed. */
  readonly draftId: string | null
  readonly version: number
  readonly state: WorkState
  /** The fields that now differ from before. */
  readonly changed: readonly Field[]
  /** What others changed since the base version, for the form to show. */
  readonly merged: readonly MergedField[]
}

/**
 * Writes changes to an entry's draft, opening one when there is none. Changes that say what
 * is already there write nothing. Refuses with `not_found`, `forbidden`, `stale` (with both
 * sides where a field collides) or `invalid` (every issue).
 */
export async function writeDraft(work: Work, write: DraftWrite): Promise<Result<DraftWritten>> {
  const locked = await lockEntry(work, write.entryId)
  if (!locked.ok) return locked
  const { entry, draft, version } = locked.value
  const move = mayMove(work.actor, 'edit', entry)
  if (!move.ok) return move
  const base = await baseOf(work, locked.value)
  const merged = await mergeSince(work, locked.value, base.content, write)
  if (!merged.ok) return merged
  const next = await checkNext(work, locked.value, base, write.changes)
  if (!next.ok) return next

  const { content, changed } = next.value
  if (changed.length === 0) {
    const same = { draftId: draft?.id ?? null, version, state: entry.workState }
    return ok({ ...same, changed, merged: merged.value })
  }
  const stored = await storeDraft(work, locked.value, base, {
    content,
    changed,
    origin: write.origin,
    changeSetId: write.changeSetId ?? null,
    state: move.next,
  })
  return ok({ ...stored, state: move.next, changed, merged: merged.value })
}

/** The content after the changes, if its shape, its references and its reach allow it. */
async function checkNext(
  work: Work,
  { entry }: LockedEntry,
  base: Base,
  changes: FieldChanges,
): Promise<Result<{ content: EntryContent; changed: Field[] }>> {
  const applied = applyChanges(base.content, changes)
  if ('issues' in applied) return refuse({ code: 'invalid', issues: applied.issues })
  const { content } = applied
  const reach = mayReach(work.actor, content.agencies)
  if (!reach.ok) return reach
  const changed = changedFields(base.content, content)
  const issues = await checkReferences(work, content, changed, entry.id)
  return issues.length > 0 ? refuse({ code: 'invalid', issues }) : ok({ content, changed })
}
