'use client'
import { useLocale, useTranslations } from 'next-intl'
import { contextIn } from '@/domain/issue-context.ts'
import { warningKey } from '@/domain/requirements/warning-key.ts'
import type { Issue, Refusal } from '@/domain/result.ts'
import type { Sent } from '../send-command.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

export type Failure = Extract<Sent<unknown>, { ok: false }>

/** Refusals that mean: the page shows something that is no longer so. */
const MOVED: readonly Refusal['code'][] = ['stale', 'wrong_status', 'version_missing', 'not_found']

export function hasMoved(failure: Failure): boolean {
  return failure.refusal !== undefined && MOVED.includes(failure.refusal.code)
}

type CommandFailureProps = {
  readonly failure: Failure
  /** The heading when the refusal is not about the page being out of date. */
  readonly title: string
  readonly onReload: () => void
}

/** What was refused and why; where the page is out of date, the way to a fresh one. */
export function CommandFailure({ failure, title, onReload }: CommandFailureProps) {
  const t = useTranslations()
  const say = useIssueText()
  const issues = failure.refusal?.code === 'invalid' ? failure.refusal.issues : []
  const message = failure.message ?? t('common.offline')
  if (!hasMoved(failure)) {
    return (
      <Notice tone="trouble" role="alert" title={title}>
        {issues.length > 1 ? (
          <ul className="list-disc pl-5">
            {issues.map((issue) => (
              <li key={warningKey(issue)}>{say(issue)}</li>
            ))}
          </ul>
        ) : (
          <p>{message}</p>
        )}
      </Notice>
    )
  }
  return (
    <Notice
      tone="warning"
      role="alert"
      title={t('review.moved.title')}
      action={
        <Button size="sm" onClick={onReload}>
          {t('review.moved.reload')}
        </Button>
      }
    >
      <p>{t('review.moved.text')}</p>
      <p className="mt-1 text-muted text-sm">{message}</p>
    </Notice>
  )
}

/** An issue in words, with the entry it is about where several are sent together. */
function useIssueText(): (issue: Issue) => string {
  const t = useTranslations()
  const locale = useLocale()
  return (issue) => {
    const { code, context } = issue
    const key = `issues.${code}` as 'issues.required'
    const words = t.has(key) ? t(key, contextIn(issue, locale) as never) : t('issues.invalid_type')
    const entry = context?.entry ?? ''
    return entry === '' ? words : t('refusals.entry', { entry: String(entry), words })
  }
}
