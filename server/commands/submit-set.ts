import { z } from 'zod'
import type { Result } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { chosenList, eachChosen } from './lock-chosen.ts'
import { lockEntries } from './lock-entry.ts'
import { type DraftSubmitted, submitDraftInput, submitInOne } from './submit-draft.ts'
import { transact } from './transact.ts'

export const submitSetInput = submitDraftInput.extend({
  entries: chosenList(z.strictObject({ id: z.uuid(), version: z.int().min(1) })),
})
export type SubmitSetInput = z.infer<typeof submitSetInput>

/** Sends several drafts to review with one note; each becomes a revision of its own. */
export async function submitSet(
  deps: Deps,
  actor: Actor,
  { entries: chosen, ...about }: SubmitSetInput,
): Promise<Result<DraftSubmitted[]>> {
  return transact(deps, actor, async (work) => {
    const ids = chosen.map(({ id }) => id)
    return eachChosen(chosen, await lockEntries(work, ids), ({ id: entryId, version }) =>
      submitInOne(work, { ...about, entryId, version }),
    )
  })
}
