import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { PublicState, WorkState } from '@/domain/workflow/states.ts'
import { classNames } from './class-names.ts'
import {
  ApprovedIcon,
  ClockIcon,
  DraftIcon,
  LiveIcon,
  NeverIcon,
  ReturnedIcon,
  WaitingIcon,
  WithdrawnIcon,
} from './icons.tsx'

const TONES = {
  plain: 'border-line-strong text-muted',
  accent: 'border-accent-line bg-accent-soft text-accent-text',
  draft: 'border-draft-line bg-draft-soft text-draft',
  waiting: 'border-waiting-line bg-waiting-soft text-waiting',
  live: 'border-live-line bg-live-soft text-live',
  trouble: 'border-trouble-line bg-trouble-soft text-trouble',
}
export type Tone = keyof typeof TONES

type BadgeProps = {
  readonly tone?: Tone
  readonly icon?: ReactNode
  readonly children: ReactNode
}

/** A word in a frame. The colour only repeats what the word says. */
export function Badge({ tone = 'plain', icon, children }: BadgeProps) {
  return (
    <span
      className={classNames(
        'inline-flex min-h-5.5 items-center gap-1 whitespace-nowrap rounded-sm border px-1.5 text-xs',
        TONES[tone],
      )}
    >
      {icon}
      {children}
    </span>
  )
}

const WORK: Readonly<Record<WorkState, { tone: Tone; icon: ReactNode }>> = {
  none: { tone: 'plain', icon: null },
  draft: { tone: 'draft', icon: <DraftIcon size={12} /> },
  in_review: { tone: 'waiting', icon: <WaitingIcon size={12} /> },
  changes_requested: { tone: 'trouble', icon: <ReturnedIcon size={12} /> },
  approved: { tone: 'live', icon: <ApprovedIcon size={12} /> },
  scheduled: { tone: 'waiting', icon: <ClockIcon size={12} /> },
}

/** Where the work on an entry stands. */
export function WorkBadge({ state }: { readonly state: WorkState }) {
  const t = useTranslations('common.workState')
  return <Badge {...WORK[state]}>{t(state)}</Badge>
}

const PUBLIC: Readonly<Record<PublicState, { tone: Tone; icon: ReactNode }>> = {
  never: { tone: 'plain', icon: <NeverIcon size={12} /> },
  live: { tone: 'live', icon: <LiveIcon size={12} /> },
  withdrawn: { tone: 'trouble', icon: <WithdrawnIcon size={12} /> },
}

/** What the public sees of an entry. */
export function PublicBadge({ state }: { readonly state: PublicState }) {
  const t = useTranslations('common.publicState')
  return <Badge {...PUBLIC[state]}>{t(state)}</Badge>
}
