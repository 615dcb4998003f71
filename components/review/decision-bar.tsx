'use client'
import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '../ui/button.tsx'
import { ApprovedIcon, LockIcon, ReturnedIcon } from '../ui/icons.tsx'
import type { Permission } from './permission.ts'

type DecisionBarProps = {
  readonly number: number
  readonly approve: Permission
  readonly requestChanges: Permission
  readonly isDecided: boolean
  /** Where an approved change is published; null for those who do not publish. */
  readonly publishHref: string | null
  readonly busy: boolean
  readonly onApprove: () => void
  readonly onRequestChanges: () => void
}

/** The verdict, always in reach. A button that is missing is replaced by the reason why. */
export function DecisionBar(props: DecisionBarProps) {
  const t = useTranslations('review')
  const { approve, requestChanges, number, busy } = props
  return (
    <section
      aria-label={t('bar.label')}
      className="-mx-4 md:-mx-8 sticky bottom-0 z-20 mt-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line-strong border-t bg-surface px-4 py-3 md:px-8"
    >
      <p className="min-w-0 flex-1 basis-60 text-muted text-sm">
        <Words {...props} />
      </p>
      <div className="flex flex-wrap gap-2">
        {requestChanges.allowed ? (
          <Button icon={<ReturnedIcon />} onClick={props.onRequestChanges} aria-disabled={busy}>
            {t('bar.requestChanges')}
          </Button>
        ) : null}
        {approve.allowed ? (
          <Button look="primary" icon={<ApprovedIcon />} busy={busy} onClick={props.onApprove}>
            {t('bar.approve', { number })}
          </Button>
        ) : null}
        {props.isDecided && props.publishHref ? (
          <ButtonLink look="primary" href={props.publishHref}>
            {t('decided.publish')}
          </ButtonLink>
        ) : null}
      </div>
    </section>
  )
}

function Words({ approve, isDecided, number }: DecisionBarProps) {
  const t = useTranslations('review')
  if (isDecided) return t('bar.decided', { number })
  if (approve.allowed) return t('bar.asked', { number })
  if (approve.why === null) return null
  return (
    <span className="inline-flex items-start gap-1.5 text-ink">
      <span className="mt-0.5">
        <LockIcon />
      </span>
      {t(`whyNot.${approve.why}`)}
    </span>
  )
}
