'use client'
import { useLocale, useTranslations } from 'next-intl'
import { contextIn } from '@/domain/issue-context.ts'
import type { Issue } from '@/domain/result.ts'
import { useFieldName } from '../entry-view/field-name.ts'
import { fieldOfPath } from './field-of-path.ts'

/** The name of the place an issue's path points at: "Calls 2", "Title (English)". */
export function usePlaceName(): (path: string) => string {
  const name = useFieldName()
  return (path) => {
    const field = fieldOfPath(path)
    if (!field) return ''
    const number = /^\w+\[(\d+)\]/.exec(path)?.[1]
    return number === undefined ? name(field) : `${name(field)} ${Number(number) + 1}`
  }
}

/** What is wrong, in words; a code without words of its own still says something. */
export function useIssueWords(): (issue: Issue) => string {
  const t = useTranslations('issues')
  const locale = useLocale()
  return (issue) => {
    const key = issue.code as 'required'
    return t.has(key) ? t(key, contextIn(issue, locale) as never) : t('invalid_type')
  }
}

/** The words of the first issue at a path, or of the first one within it. */
export function useErrorAt(issues: readonly Issue[]): (path: string) => string | undefined {
  const words = useIssueWords()
  return (path) => {
    const issue = issues.find((one) => one.field === path)
    return issue && words(issue)
  }
}
