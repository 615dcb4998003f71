// The one table of legal moves. The server's checks, the buttons and the tests read it;
// nothing else decides who may do what to an entry.
import { type Refused, refuse } from '../result.ts'
import type { EventType } from './event.ts'
import type { Action, PublicState, Relation, Role, WorkState } from './states.ts'

type Move = {
  readonly from: readonly WorkState[]
  readonly publicFrom?: readonly PublicState[]
  readonly roles: readonly Role[]
  /** Four eyes: closed to whoever had a hand in the change. */
  readonly strangersOnly?: true
  readonly to: WorkState | 'same'
  readonly event: EventType
}

export const MOVES: Readonly<Record<Action, Move>> = {
  // Editing what was submitted or approved takes it back to draft and voids the review.
  edit: {
    from: ['none', 'draft', 'in_review', 'changes_requested', 'approved', 'scheduled'],
    roles: ['editor', 'reviewer', 'admin'],
    to: 'draft',
    event: 'draft_saved',
  },
  submit: {
    from: ['draft', 'changes_requested'],
    roles: ['editor', 'reviewer', 'admin'],
    to: 'in_review',
    event: 'submitted',
  },
  approve: {
    from: ['in_review'],
    roles: ['reviewer', 'admin'],
    strangersOnly: true,
    to: 'approved',
    event: 'approved',
  },
  request_changes: {
    from: ['in_review', 'approved'],
    roles: ['reviewer', 'admin'],
    to: 'changes_requested',
    event: 'changes_requested',
  },
  publish: {
    from: ['approved'],
    roles: ['reviewer', 'admin'],
    to: 'none',
    event: 'published',
  },
  discard: {
    from: ['draft', 'changes_requested'],
    roles: ['editor', 'reviewer', 'admin'],
    to: 'none',
    event: 'draft_discarded',
  },
  // What the public sees ends; a draft that is being written goes on untouched.
  withdraw: {
    from: ['none', 'draft', 'in_review', 'changes_requested', 'approved', 'scheduled'],
    publicFrom: ['live'],
    roles: ['reviewer', 'admin'],
    to: 'same',
    event: 'withdrawn',
  },
}

export type Situation = {
  readonly work: WorkState
  readonly public: PublicState
  readonly role: Role
  readonly relation: Relation
}

/** The next state of the work and the event to record. */
export type Decided = {
  readonly ok: true
  readonly next: WorkState
  readonly event: EventType
}

/** What an action would do, or the coded reason why not. */
export function decideMove(action: Action, situation: Situation): Decided | Refused {
  const move = MOVES[action]
  if (!move.roles.includes(situation.role)) return refuse({ code: 'forbidden', reason: 'role' })
  if (!move.from.includes(situation.work)) {
    return refuse({ code: 'wrong_status', status: situation.work, action })
  }
  if (move.publicFrom && !move.publicFrom.includes(situation.public)) {
    return refuse({ code: 'wrong_status', status: situation.public, action })
  }
  if (move.strangersOnly && situation.relation !== 'stranger') {
    return refuse({ code: 'forbidden', reason: 'own_change' })
  }
  return { ok: true, next: move.to === 'same' ? situation.work : move.to, event: move.event }
}

/** What a person is to a change, from who wrote it and who submitted it. */
export function relationTo(
  personId: string,
  change: { readonly authorIds: readonly string[]; readonly submitterId: string | null },
): Relation {
  if (change.authorIds.includes(personId)) return 'author'
  return change.submitterId === personId ? 'submitter' : 'stranger'
}
