'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type SyntheticEvent, useId, useState } from 'react'
import { LANGUAGES } from '@/domain/content/localised.ts'
import type { Issue } from '@/domain/result.ts'
import { useErrorAt } from '../entry-form/field-words.ts'
import { sendCommand } from '../send-command.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { Select, TextInput } from '../ui/inputs.tsx'
import { Notice } from '../ui/notice.tsx'
import type { AgencyName, Invitation, Invited } from './person.ts'
import { AgenciesField, agenciesOf, RoleField } from './person-fields.tsx'

type AddPersonDialogProps = {
  readonly agencies: readonly AgencyName[]
  readonly onClose: () => void
  readonly onAdded: (invited: Invited) => void
}

/** A new account: who it is, what they may do. Ends with the link for their password. */
export function AddPersonDialog({ agencies, onClose, onAdded }: AddPersonDialogProps) {
  const t = useTranslations('people.form')
  const tCommon = useTranslations('common')
  const language = useLocale()
  const formId = useId()
  const [busy, setBusy] = useState(false)
  const [name, setName] = useState('')
  const [issues, setIssues] = useState<readonly Issue[]>([])
  const [trouble, setTrouble] = useState<string>()
  const errorAt = useErrorAt(issues)

  async function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const email = String(form.get('email')).trim()
    const body = {
      name,
      email,
      role: form.get('role'),
      locale: form.get('locale'),
      agencies: agenciesOf(form),
    }
    setBusy(true)
    const sent = await sendCommand<{ invitation: Invitation }>('/admin/api/people', { body })
    setBusy(false)
    setIssues([])
    setTrouble(undefined)
    if (sent.ok) onAdded({ name, email, invitation: sent.value.invitation })
    else if (sent.refusal?.code === 'invalid') setIssues(sent.refusal.issues)
    else setTrouble(sent.message ?? tCommon('offline'))
  }

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('addTitle')}
      description={t('addText')}
      footer={
        <>
          <Button onClick={onClose}>{tCommon('actions.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" busy={busy}>
            {name.trim() ? t('submitAdd', { name: name.trim() }) : t('submitAddNobody')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-4 pt-1">
        {trouble ? (
          <Notice tone="trouble" role="alert">
            {trouble}
          </Notice>
        ) : null}
        <Field label={t('name')} id="name" error={errorAt('name')}>
          <TextInput
            value={name}
            onChange={({ target }) => setName(target.value)}
            autoComplete="off"
          />
        </Field>
        <Field label={t('email')} id="email" error={errorAt('email')}>
          <TextInput type="email" name="email" autoComplete="off" spellCheck={false} />
        </Field>
        <RoleField initial="editor" error={errorAt('role')} />
        <AgenciesField initial={null} agencies={agencies} error={errorAt('agencies')} />
        <Field label={t('locale')} id="locale">
          <Select name="locale" defaultValue={language}>
            {LANGUAGES.map((one) => (
              <option key={one} value={one} lang={one}>
                {tCommon(`language.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
      </form>
    </Dialog>
  )
}
