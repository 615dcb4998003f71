'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type SyntheticEvent, useState } from 'react'
import { LANGUAGES, type Language } from '@/domain/content/localised.ts'
import type { Issue } from '@/domain/result.ts'
import { useErrorAt } from '../entry-form/field-words.ts'
import { sendCommand } from '../send-command.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { Select, TextInput } from '../ui/inputs.tsx'
import { Notice } from '../ui/notice.tsx'
import { useStatus } from '../ui/status.tsx'

type OwnDetailsFormProps = {
  readonly name: string
  readonly locale: Language
  readonly version: number
  /** Makes the desk speak the language at once. */
  readonly onLanguage: (language: Language) => Promise<void>
}

/** A person's own name and language. */
export function OwnDetailsForm({ name, locale, version, onLanguage }: OwnDetailsFormProps) {
  const t = useTranslations('account')
  const tCommon = useTranslations('common')
  const router = useRouter()
  const say = useStatus()
  const [busy, setBusy] = useState(false)
  const [issues, setIssues] = useState<readonly Issue[]>([])
  const [trouble, setTrouble] = useState<string>()
  const errorAt = useErrorAt(issues)

  async function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const chosen: Language = form.get('locale') === 'ja' ? 'ja' : 'en'
    setBusy(true)
    const body = { name: form.get('name'), locale: chosen }
    const sent = await sendCommand('/admin/api/account', { method: 'PATCH', version, body })
    setBusy(false)
    setIssues([])
    setTrouble(undefined)
    if (sent.ok) {
      await onLanguage(chosen)
      say(t('about.saved'))
    } else if (sent.refusal?.code === 'invalid') setIssues(sent.refusal.issues)
    else if (sent.refusal?.code === 'stale') setTrouble(t('stale'))
    else setTrouble(sent.message ?? tCommon('offline'))
    router.refresh()
  }

  return (
    <form onSubmit={submit} className="flex max-w-field flex-col gap-4">
      {trouble ? (
        <Notice tone="trouble" role="alert">
          {trouble}
        </Notice>
      ) : null}
      <Field label={t('about.name')} id="name" help={t('about.nameHelp')} error={errorAt('name')}>
        <TextInput
          key={name}
          name="name"
          defaultValue={name}
          autoComplete="name"
          required
          maxLength={100}
        />
      </Field>
      <Field label={t('about.language')} id="locale" help={t('about.languageHelp')}>
        <Select key={locale} name="locale" defaultValue={locale}>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {tCommon(`language.${language}`)}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {t('about.save')}
        </Button>
      </div>
    </form>
  )
}
