'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { type Blocking, stillBlocking } from './blocking.ts'
import { useIssueWords, usePlaceName } from './field-words.ts'
import { useShownContent } from './use-shown-content.ts'

type IssueSummaryProps = {
  readonly blocking: Blocking | null
  readonly onFocus: (path: string) => void
}

/** Why submitting was refused, each reason leading to its field. Takes the focus. */
export function IssueSummary({ blocking, onFocus }: IssueSummaryProps) {
  const t = useTranslations('entry-form.side')
  const words = useIssueWords()
  const place = usePlaceName()
  const box = useRef<HTMLElement>(null)
  const issues = stillBlocking(blocking, useShownContent())
  useEffect(() => {
    if (blocking) box.current?.focus()
  }, [blocking])
  if (issues.length === 0) return null
  return (
    <section
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="issue-summary"
      className="rounded-md border-2 border-trouble bg-surface px-4 py-3"
    >
      <h2 id="issue-summary" className="font-semibold text-md">
        {t('refused')}
      </h2>
      <ul className="mt-1 flex flex-col gap-1">
        {issues.map((issue) => (
          <li key={`${issue.field} ${issue.code}`}>
            <button
              type="button"
              onClick={() => onFocus(issue.field)}
              className="text-left font-medium text-trouble underline underline-offset-2"
            >
              {[place(issue.field), words(issue)].filter(Boolean).join(': ')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
