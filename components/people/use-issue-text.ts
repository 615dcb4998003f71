'use client'
import { useTranslations } from 'next-intl'
import type { Issue } from '@/domain/result.ts'

const KNOWN = [
  'too_small',
  'too_big',
  'password_short',
  'password_long',
  'password_obvious',
  'wrong_password',
] as const

/** Puts an account's issues into words: what is wrong with one field, if anything. */
export function useIssueText(issues: readonly Issue[]): (field: string) => string | undefined {
  const t = useTranslations('account.issue')
  return (field) => {
    const issue = issues.find((one) => one.field === field)
    if (!issue) return undefined
    const { code, context = {} } = issue
    const known = KNOWN.find((name) => name === code)
    return t(known ?? 'other', {
      max: context.max ?? 0,
      min: context.min ?? 0,
      length: context.length ?? 0,
    })
  }
}
