import { z } from 'zod'
import { FIELDS } from '../../domain/content/fields.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { transact } from './transact.ts'
import { type DraftWritten, writeDraft } from './write-draft.ts'

export const saveDraftInput = z.strictObject({
  changes: z.partialRecord(z.enum(FIELDS), z.unknown()),
})
export type SaveDraftInput = z.infer<typeof saveDraftInput> & {
  readonly entryId: string
  readonly version: number
}

export type DraftSaved = DraftWritten & {
  /** ISO 8601. */
  readonly savedAt: string
}

/** Saves the fields that a person changed in the form. */
export async function saveDraft(
  deps: Deps,
  actor: Actor,
  { entryId, version, changes }: SaveDraftInput,
): Promise<Result<DraftSaved>> {
  return transact(deps, actor, async (work) => {
    const written = await writeDraft(work, { entryId, version, changes, origin: 'edit' })
    return written.ok ? ok({ ...written.value, savedAt: work.at.toISOString() }) : written
  })
}
