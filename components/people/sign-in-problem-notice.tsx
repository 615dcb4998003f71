'use client'
import { useTranslations } from 'next-intl'
import type { SignInProblem } from '@/domain/people/sign-in-problem.ts'
import { Notice } from '../ui/notice.tsx'

export type ShownProblem = SignInProblem | { readonly code: 'offline' }

/** Why signing in did not work, and what to do. */
export function SignInProblemNotice({ problem }: { readonly problem: ShownProblem }) {
  const t = useTranslations('sign-in.problem')
  const minutes = 'retryAfterSeconds' in problem ? Math.ceil(problem.retryAfterSeconds / 60) : 0
  return (
    <Notice tone="trouble" role="alert">
      {t(problem.code, { minutes })}
    </Notice>
  )
}
