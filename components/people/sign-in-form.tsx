'use client'
import { useTranslations } from 'next-intl'
import { type SyntheticEvent, useRef, useState } from 'react'
import { readProblem, type SignInProblem } from '@/domain/people/sign-in-problem.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/inputs.tsx'
import { DemoAccounts } from './demo-accounts.tsx'
import { PasswordInput } from './password-input.tsx'
import { sendCredentials } from './send-credentials.ts'
import { type ShownProblem, SignInProblemNotice } from './sign-in-problem-notice.tsx'

export type SignInFormProps = {
  readonly csrfToken: string
  /** The page of the desk to go to afterwards: a path. */
  readonly callbackUrl: string
  /** What went wrong before this page was loaded. */
  readonly problem?: SignInProblem | undefined
  readonly demo?: { readonly emails: readonly string[]; readonly password: string } | undefined
}

/** E-mail and password. A plain form that works by itself; with a script it keeps what was typed. */
export function SignInForm({ csrfToken, callbackUrl, problem, demo }: SignInFormProps) {
  const t = useTranslations('sign-in')
  const [shown, setShown] = useState<ShownProblem | undefined>(problem)
  const [busy, setBusy] = useState(false)
  const email = useRef<HTMLInputElement>(null)
  const password = useRef<HTMLInputElement>(null)

  async function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    const answer = await sendCredentials(form).catch(() => undefined)
    if (answer && !answer.problem) {
      // A whole new page: everything on it is to be rendered for who is signed in now.
      location.assign(callbackUrl)
      return
    }
    setBusy(false)
    setShown(answer ? readProblem(answer.problem) : { code: 'offline' })
    password.current?.select()
  }

  function useAccount(address: string) {
    if (!email.current || !password.current || !demo) return
    email.current.value = address
    password.current.value = demo.password
    email.current.form?.requestSubmit()
  }

  return (
    <>
      <form
        method="post"
        action="/api/auth/callback/credentials"
        onSubmit={submit}
        className="flex flex-col gap-4"
      >
        {shown ? <SignInProblemNotice problem={shown} /> : null}
        <input type="hidden" name="csrfToken" value={csrfToken} />
        <input type="hidden" name="callbackUrl" value={callbackUrl} />
        <Field label={t('email')} id="email">
          <TextInput
            ref={email}
            type="email"
            name="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            maxLength={254}
            className="h-10 text-md"
          />
        </Field>
        <Field label={t('password')} id="password">
          <PasswordInput
            ref={password}
            name="password"
            autoComplete="current-password"
            required
            className="h-10 text-md"
          />
        </Field>
        <Button type="submit" look="primary" busy={busy} className="min-h-10 text-md">
          {t('submit')}
        </Button>
      </form>
      {demo ? (
        <DemoAccounts emails={demo.emails} password={demo.password} onUse={useAccount} />
      ) : null}
    </>
  )
}
