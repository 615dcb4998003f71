// Where the work on an entry stands, and what the public sees of it: two things that
// move apart, so they are two values and the interface shows both.

export const WORK_STATES = [
  'none',
  'draft',
  'in_review',
  'changes_requested',
  'approved',
  'scheduled',
] as const
/** `none`: nothing is being changed; what is live is all there is. */
export type WorkState = (typeof WORK_STATES)[number]

export const PUBLIC_STATES = ['never', 'live', 'withdrawn'] as const
export type PublicState = (typeof PUBLIC_STATES)[number]

export const ROLES = ['viewer', 'editor', 'reviewer', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** What a person is to the change in hand, strongest first. */
export const RELATIONS = ['author', 'submitter', 'stranger'] as const
export type Relation = (typeof RELATIONS)[number]

export const ACTIONS = [
  'edit',
  'submit',
  'approve',
  'request_changes',
  'publish',
  'discard',
  'withdraw',
] as const
export type Action = (typeof ACTIONS)[number]
