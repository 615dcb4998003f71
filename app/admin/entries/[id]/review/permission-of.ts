import type { Permission } from '@/components/review/permission.ts'
import type { ChangeUnderReview } from '@/db/queries/find-change-under-review.ts'
import type { EntryHead } from '@/db/queries/find-entry-head.ts'
import type { ForbiddenReason } from '@/domain/result.ts'
import { type Actor, mayTouchAgencies } from '@/domain/workflow/actor.ts'
import type { Action } from '@/domain/workflow/states.ts'
import { decideMove, relationTo } from '@/domain/workflow/transitions.ts'

/** Whether the table of moves and the person's agencies let them act on a change under review. */
export function permissionOf(
  action: Action,
  entry: Pick<EntryHead, 'workState' | 'publicState' | 'agencies'>,
  change: ChangeUnderReview,
  actor: Actor,
): Permission {
  const authorIds = change.authors.map((author) => author.id)
  const relation = relationTo(actor.id, { authorIds, submitterId: change.requestedBy.id })
  const situation = { work: entry.workState, public: entry.publicState, role: actor.role, relation }
  const move = decideMove(action, situation)
  const no = (why: ForbiddenReason | null): Permission => ({ allowed: false, why })
  if (!move.ok) return no(move.refusal.code === 'forbidden' ? move.refusal.reason : null)
  return mayTouchAgencies(actor, entry.agencies) ? { allowed: true } : no('other_agency')
}
