import { z } from 'zod'
import { ok, type Result } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { approveInOne, approveRevisionInput } from './approve-revision.ts'
import { chosenList, eachChosen } from './lock-chosen.ts'
import { lockEntries } from './lock-entry.ts'
import { transact } from './transact.ts'

export const approveSetInput = z.strictObject({
  entries: chosenList(approveRevisionInput.extend({ id: z.uuid(), version: z.int().min(1) })),
})
export type ApproveSetInput = z.infer<typeof approveSetInput>

/**
 * Approves several revisions that were read together. Each is named with the warnings seen of
 * it, each is asked whether this person may approve it, and each gets a decision of its own.
 */
export async function approveSet(
  deps: Deps,
  actor: Actor,
  { entries: chosen }: ApproveSetInput,
): Promise<Result<{ approved: number }>> {
  return transact(deps, actor, async (work) => {
    const ids = chosen.map(({ id }) => id)
    const locked = await lockEntries(work, ids)
    const approved = await eachChosen(chosen, locked, ({ id: entryId, ...decision }) =>
      approveInOne(work, { entryId, ...decision }),
    )
    return approved.ok ? ok({ approved: approved.value.length }) : approved
  })
}
