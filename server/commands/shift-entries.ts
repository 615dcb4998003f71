import { z } from 'zod'
import { CALL_SIDES } from '../../domain/calls/call.ts'
import { planShift } from '../../domain/calls/entry-plan.ts'
import type { Result } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { type CallsChanged, changeCalls, changeCallsInput } from './change-calls.ts'
import { transact } from './transact.ts'

/** Further than two years is another cycle, not a shift. */
const FURTHEST_DAYS = 731

export const shiftEntriesInput = changeCallsInput.extend({
  days: z
    .int()
    .min(-FURTHEST_DAYS)
    .max(FURTHEST_DAYS)
    .refine((days) => days !== 0, 'no_shift'),
  sides: z.array(z.enum(CALL_SIDES)).min(1).max(2),
  asExpected: z.boolean(),
  evenPassed: z.boolean(),
})
export type ShiftEntriesInput = z.infer<typeof shiftEntriesInput>

/** Moves what is still ahead of some programs' calls by whole days, as drafts. */
export async function shiftEntries(
  deps: Deps,
  actor: Actor,
  { days, sides, asExpected, evenPassed, ...input }: ShiftEntriesInput,
): Promise<Result<CallsChanged>> {
  const shift = { days, sides, asExpected, evenPassed }
  return transact(deps, actor, (work) =>
    changeCalls(work, input, {
      kind: 'shift',
      shift,
      plan: (entry, today) => planShift(entry, shift, { today }),
      event: (changeSetId, entries) => ({ type: 'calls_shifted', changeSetId, entries, days }),
    }),
  )
}
