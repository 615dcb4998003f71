'use client'
import { useTranslations } from 'next-intl'
import type { Field } from '@/domain/content/fields.ts'
import type { Issue } from '@/domain/result.ts'
import { fieldOfPath } from './field-of-path.ts'

/** A field's name in the reader's language. */
export function useFieldName(): (field: Field) => string {
  const t = useTranslations('common.field')
  return (field) => t(field.replace('.', '_') as Parameters<typeof t>[0])
}

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
  return ({ code, context }) => {
    const key = code as 'required'
    return t.has(key) ? t(key, context as never) : t('invalid_type')
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
