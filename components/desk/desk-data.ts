// What the desk shows of each kind of waiting work. The page fills it from the query.
import type { PublicState, WorkState } from '@/domain/workflow/states.ts'

type About = { readonly entryId: string; readonly title: string }

export type WaitingReview = About & {
  readonly requestedBy: string
  readonly openedAt: Date
  /** YYYY-MM-DD, when the one who asked gave a day. */
  readonly dueOn: string | null
  readonly note: string
  readonly isMine: boolean
}
export type SentBack = About & {
  readonly by: string
  readonly at: Date
  readonly reason: string
}
export type MyDraft = About & {
  readonly workState: WorkState
  readonly publicState: PublicState
  readonly updatedAt: Date
}
export type ReadyEntry = About & { readonly approvedBy: string; readonly at: Date }
export type OverdueCheck = About & { readonly nextCheckOn: string; readonly owner: string }
export type RecentRelease = {
  readonly number: number
  readonly at: Date
  readonly by: string
  readonly kind: 'publish' | 'withdraw' | 'undo' | 'emergency'
  readonly entries: number
}

export type DeskData = {
  readonly reviews: readonly WaitingReview[]
  readonly sentBack: readonly SentBack[]
  readonly drafts: readonly MyDraft[]
  readonly ready: readonly ReadyEntry[]
  readonly overdue: readonly OverdueCheck[]
  readonly releases: readonly RecentRelease[]
}
