'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { PASSWORD_MIN } from '@/domain/people/password-rules.ts'
import type { Issue } from '@/domain/result.ts'
import { useErrorAt } from '../entry-form/field-words.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { PasswordInput } from './password-input.tsx'

type ChoosePasswordFormProps = {
  /** For password managers, which file the new password under it. */
  readonly email: string
  readonly choose: (before: readonly Issue[], form: FormData) => Promise<readonly Issue[]>
}

/** The form behind an invitation: one new password. */
export function ChoosePasswordForm({ email, choose }: ChoosePasswordFormProps) {
  const t = useTranslations('sign-in.invitation')
  const tPassword = useTranslations('account.password')
  const [issues, submit, busy] = useActionState(choose, [])
  const errorAt = useErrorAt(issues)
  return (
    <form action={submit} className="flex flex-col gap-4">
      <input type="text" name="email" autoComplete="username" value={email} readOnly hidden />
      <Field
        label={tPassword('next')}
        id="password"
        help={tPassword('nextHelp', { min: PASSWORD_MIN })}
        error={errorAt('password')}
      >
        <PasswordInput
          name="password"
          autoComplete="new-password"
          required
          className="h-10 text-md"
        />
      </Field>
      <Button type="submit" look="primary" busy={busy} className="min-h-10 text-md">
        {t('submit')}
      </Button>
    </form>
  )
}
