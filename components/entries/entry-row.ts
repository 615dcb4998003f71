// One line of the list of entries: everything that is shown of it, ready to be shown.
import type { Call } from '@/domain/calls/call.ts'
import { instantsOf } from '@/domain/calls/call-instants.ts'
import { isCurrent } from '@/domain/calls/current-calls.ts'
import { nextDeadline } from '@/domain/calls/next-deadline.ts'
import { sayDate } from '@/domain/calls/say-date.ts'
import { sayStatus } from '@/domain/calls/say-status.ts'
import type { CallStatus } from '@/domain/calls/status.ts'
import type { EntryKind } from '@/domain/content/entry-content.ts'
import type { Language } from '@/domain/content/localised.ts'
import type { PublicState, WorkState } from '@/domain/workflow/states.ts'

export type EntryRow = {
  readonly id: string
  readonly kind: EntryKind
  readonly titleEn: string
  readonly titleJa: string
  readonly acronym: string
  readonly section: string
  /** Acronyms of the agencies. */
  readonly agencies: readonly string[]
  readonly workState: WorkState
  readonly publicState: PublicState
  readonly deadline: DeadlineWords | null
  readonly owner: string
  readonly updatedAt: Date
}

export type DeadlineWords = {
  readonly status: CallStatus['status']
  readonly says: string
  /** The day that counts now: when it opens, closes or has closed; "" when nobody knows. */
  readonly day: string
  readonly counts: 'opens' | 'closes' | 'closed'
}

/** The most urgent call of a program in words; null when it has none. */
export function deadlineWords(
  calls: readonly Call[],
  zone: string,
  now: Date,
  lang: Language,
): DeadlineWords | null {
  const timed = calls
    .filter(isCurrent)
    .map((call) => ({ ...call, instants: instantsOf(call, zone) }))
  const next = nextDeadline(timed, now.getTime())
  if (!next) return null
  const { status } = next.status
  const opening = status === 'upcoming' || status === 'opens_soon'
  const date = opening ? next.call.opens : next.call.closes
  const counts = opening ? 'opens' : status === 'closed' ? 'closed' : 'closes'
  return {
    status,
    says: sayStatus(next.status, lang),
    counts,
    day: date ? sayDate(date, lang) : '',
  }
}
