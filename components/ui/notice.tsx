import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { CheckIcon, InfoIcon, TroubleIcon, WarningIcon } from './icons.tsx'

const TONES = {
  info: { icon: InfoIcon, look: 'border-accent-line bg-accent-soft', ink: 'text-accent-text' },
  good: { icon: CheckIcon, look: 'border-live-line bg-live-soft', ink: 'text-live' },
  warning: { icon: WarningIcon, look: 'border-waiting-line bg-waiting-soft', ink: 'text-waiting' },
  trouble: { icon: TroubleIcon, look: 'border-trouble-line bg-trouble-soft', ink: 'text-trouble' },
}

type NoticeProps = {
  readonly tone?: keyof typeof TONES
  readonly title?: ReactNode
  readonly children?: ReactNode
  readonly action?: ReactNode
  /** "alert" for what appears after the page was loaded and must be heard at once. */
  readonly role?: 'alert' | 'status'
}

/** A remark in the flow of the page: what is so, and what to do about it. */
export function Notice({ tone = 'info', title, children, action, role }: NoticeProps) {
  const { icon: Icon, look, ink } = TONES[tone]
  return (
    <div role={role} className={classNames('flex gap-3 rounded-md border px-3 py-2.5', look)}>
      <span className={classNames('mt-0.75 shrink-0', ink)}>
        <Icon />
      </span>
      <div className="flex min-w-0 flex-1 flex-wrap gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-56">
          {title ? <p className="font-medium">{title}</p> : null}
          {children}
        </div>
        {action ? <div className="shrink-0">{action}</div> : null}
      </div>
    </div>
  )
}
