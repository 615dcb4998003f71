'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { CheckIcon, ChevronDownIcon, TroubleIcon, WarningIcon } from '@/components/ui/icons.tsx'
import { issuesBeforePublishing } from '@/domain/requirements/may-publish.ts'
import { warningKey } from '@/domain/requirements/warning-key.ts'
import { warningsFor } from '@/domain/requirements/warnings.ts'
import type { Issue } from '@/domain/result.ts'
import { useIssueWords, usePlaceName } from './field-words.ts'
import { useForm } from './form-context.tsx'
import { useShownContent } from './use-shown-content.ts'

type SidePanelProps = {
  readonly onFocus: (path: string) => void
  readonly children: React.ReactNode
}

/** What stands in the way of publishing, what a reviewer will ask, and what can be done. */
export function SidePanel({ onFocus, children }: SidePanelProps) {
  const t = useTranslations('entry-form.side')
  const { setup } = useForm()
  const [open, setOpen] = useState(false)
  const content = useShownContent()
  const issues = useMemo(() => issuesBeforePublishing(content), [content])
  const warnings = useMemo(() => {
    const { today, forthcomingSince } = setup
    const agencies = setup.agencies.map(({ id, ...agency }) => ({ slug: id, ...agency }))
    return warningsFor(content, { agencies, today, forthcomingSince })
  }, [content, setup])
  return (
    <aside
      aria-label={t('label')}
      className="min-w-0 lg:sticky lg:top-16 lg:max-h-[calc(100vh-5rem)] lg:self-start lg:overflow-y-auto lg:-mx-2 lg:px-2 lg:pb-2"
    >
      <button
        type="button"
        aria-expanded={open}
        aria-controls="side-panel"
        onClick={() => setOpen(!open)}
        className="flex min-h-10 w-full items-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-left font-medium lg:hidden"
      >
        <span className="flex-1">
          {t('summary', { issues: issues.length, warnings: warnings.length })}
        </span>
        <span className={open ? 'rotate-180' : ''}>
          <ChevronDownIcon />
        </span>
      </button>
      <div
        id="side-panel"
        className={`${open ? 'mt-4 flex' : 'hidden'} flex-col gap-6 lg:mt-0 lg:flex`}
      >
        {children}
        <section aria-labelledby="side-issues">
          <h2 id="side-issues" className="font-semibold">
            {t('issues')}
          </h2>
          {issues.length === 0 ? (
            <p className="mt-1.5 flex gap-2 text-live">
              <span className="mt-0.75">
                <CheckIcon />
              </span>
              {t('noIssues')}
            </p>
          ) : (
            <IssueList issues={issues} onFocus={onFocus} tone="trouble" />
          )}
        </section>
        {warnings.length > 0 ? (
          <section aria-labelledby="side-warnings">
            <h2 id="side-warnings" className="font-semibold">
              {t('warnings')}
            </h2>
            <p className="mt-0.5 text-muted text-sm">{t('warningsHelp')}</p>
            <IssueList issues={warnings} onFocus={onFocus} tone="waiting" />
          </section>
        ) : null}
      </div>
    </aside>
  )
}

type IssueListProps = {
  readonly issues: readonly Issue[]
  readonly onFocus: (path: string) => void
  readonly tone: 'trouble' | 'waiting'
}

function IssueList({ issues, onFocus, tone }: IssueListProps) {
  const words = useIssueWords()
  const place = usePlaceName()
  const Icon = tone === 'trouble' ? TroubleIcon : WarningIcon
  return (
    <ul className="mt-1.5 flex flex-col">
      {issues.map((issue) => (
        <li key={warningKey(issue)}>
          <button
            type="button"
            onClick={() => onFocus(issue.field)}
            className="-mx-2 flex w-[calc(100%+1rem)] gap-2 rounded-md px-2 py-1.5 text-left hover:bg-hover"
          >
            <span className={tone === 'trouble' ? 'mt-0.75 text-trouble' : 'mt-0.75 text-waiting'}>
              <Icon />
            </span>
            <span className="min-w-0">
              <span className="font-medium underline decoration-line-strong underline-offset-2">
                {place(issue.field)}
              </span>
              <span className="block text-muted text-sm">{words(issue)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
