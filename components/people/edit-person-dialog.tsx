'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type SyntheticEvent, useId, useState } from 'react'
import type { Issue } from '@/domain/result.ts'
import { useErrorAt } from '../entry-form/field-words.ts'
import { sendCommand } from '../send-command.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { TextInput } from '../ui/inputs.tsx'
import { Notice } from '../ui/notice.tsx'
import { useStatus } from '../ui/status.tsx'
import type { AgencyName, Invited, ShownPerson } from './person.ts'
import { PersonAccess } from './person-access.tsx'
import { AgenciesField, agenciesOf, RoleField } from './person-fields.tsx'

type EditPersonDialogProps = {
  readonly person: ShownPerson
  readonly isSelf: boolean
  readonly agencies: readonly AgencyName[]
  readonly onClose: () => void
  readonly onInvited: (invited: Invited) => void
}

/** What a person may do, and whether they may sign in. */
export function EditPersonDialog({ person, isSelf, agencies, ...on }: EditPersonDialogProps) {
  const t = useTranslations('people')
  const tCommon = useTranslations('common')
  const formId = useId()
  const router = useRouter()
  const say = useStatus()
  const [busy, setBusy] = useState(false)
  const [issues, setIssues] = useState<readonly Issue[]>([])
  const [trouble, setTrouble] = useState<string>()
  const errorAt = useErrorAt(issues)
  const { id, name, version } = person

  async function submit(event: SyntheticEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const role = isSelf ? person.role : form.get('role')
    const body = { name: form.get('name'), role, agencies: agenciesOf(form) }
    setBusy(true)
    const sent = await sendCommand(`/admin/api/people/${id}`, { method: 'PATCH', version, body })
    setBusy(false)
    setIssues([])
    setTrouble(undefined)
    if (sent.ok) {
      say(t('done.saved', { name: String(body.name) }))
      on.onClose()
    } else if (sent.refusal?.code === 'invalid') setIssues(sent.refusal.issues)
    else if (sent.refusal?.code === 'stale') setTrouble(t('stale', { name }))
    else setTrouble(sent.message ?? tCommon('offline'))
    router.refresh()
  }

  return (
    <Dialog
      open
      onOpenChange={on.onClose}
      title={t('form.editTitle', { name })}
      description={person.email}
      footer={
        <>
          <Button onClick={on.onClose}>{tCommon('actions.cancel')}</Button>
          <Button type="submit" form={formId} look="primary" busy={busy}>
            {t('form.submitEdit')}
          </Button>
        </>
      }
    >
      {trouble ? (
        <div className="mb-4">
          <Notice tone="trouble" role="alert">
            {trouble}
          </Notice>
        </div>
      ) : null}
      {/* A newer version starts the form afresh: what it showed is no longer so. */}
      <form key={version} id={formId} onSubmit={submit} noValidate className="flex flex-col gap-4">
        <Field label={t('form.name')} id="name" error={errorAt('name')}>
          <TextInput name="name" defaultValue={name} autoComplete="off" />
        </Field>
        <RoleField initial={person.role} error={errorAt('role')} disabled={isSelf} />
        <AgenciesField initial={person.agencies} agencies={agencies} error={errorAt('agencies')} />
      </form>
      <PersonAccess
        person={person}
        isSelf={isSelf}
        onTrouble={setTrouble}
        onInvited={on.onInvited}
      />
    </Dialog>
  )
}
