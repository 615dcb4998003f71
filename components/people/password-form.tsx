'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type SyntheticEvent, useState } from 'react'
import { PASSWORD_MIN } from '@/domain/people/password-rules.ts'
import type { Issue } from '@/domain/result.ts'
import { useErrorAt } from '../entry-form/field-words.ts'
import { sendCommand } from '../send-command.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Notice } from '../ui/notice.tsx'
import { PasswordInput } from './password-input.tsx'

type Outcome = { readonly tone: 'good' | 'trouble'; readonly text: string }

/** A person's own new password, against the current one. */
export function PasswordForm({ email }: { readonly email: string }) {
  const t = useTranslations('account.password')
  const tCommon = useTranslations('common')
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [issues, setIssues] = useState<readonly Issue[]>([])
  const [outcome, setOutcome] = useState<Outcome>()
  const errorAt = useErrorAt(issues)

  async function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const { current, next } = Object.fromEntries(new FormData(form))
    setBusy(true)
    const body = { current, next }
    const sent = await sendCommand<{ revoked: number }>('/admin/api/account/password', { body })
    setBusy(false)
    setIssues(sent.ok || sent.refusal?.code !== 'invalid' ? [] : sent.refusal.issues)
    if (sent.ok) {
      form.reset()
      setOutcome({ tone: 'good', text: t('changed', { revoked: sent.value.revoked }) })
      router.refresh()
    } else if (sent.refusal?.code === 'invalid') setOutcome(undefined)
    else setOutcome({ tone: 'trouble', text: sent.message ?? tCommon('offline') })
  }

  return (
    <form onSubmit={submit} className="flex max-w-field flex-col gap-4">
      {outcome ? (
        <Notice tone={outcome.tone} role={outcome.tone === 'good' ? 'status' : 'alert'}>
          {outcome.text}
        </Notice>
      ) : null}
      <input type="text" name="email" autoComplete="username" value={email} readOnly hidden />
      <Field label={t('current')} id="current" error={errorAt('current')}>
        <PasswordInput name="current" autoComplete="current-password" required />
      </Field>
      <Field
        label={t('next')}
        id="next"
        help={t('nextHelp', { min: PASSWORD_MIN })}
        error={errorAt('next')}
      >
        <PasswordInput name="next" autoComplete="new-password" required />
      </Field>
      <div>
        <Button type="submit" busy={busy}>
          {t('submit')}
        </Button>
      </div>
    </form>
  )
}
