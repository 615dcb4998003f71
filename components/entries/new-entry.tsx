'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ENTRY_KINDS, type EntryKind, TITLE_MAX } from '@/domain/content/entry-content.ts'
import { type Sent, sendCommand } from '../send-command.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { PlusIcon } from '../ui/icons.tsx'
import { Select, TextInput } from '../ui/inputs.tsx'
import { Notice } from '../ui/notice.tsx'

type Created = { readonly id: string }

/** The button and its two questions; the entry opens in its form as soon as it exists. */
export function NewEntry({ startOpen = false }: { readonly startOpen?: boolean }) {
  const t = useTranslations('entries.new')
  const tCommon = useTranslations('common')
  const router = useRouter()
  const [open, setOpen] = useState(startOpen)
  const [kind, setKind] = useState<EntryKind>('program')
  const [title, setTitle] = useState('')
  const [busy, setBusy] = useState(false)
  const [missing, setMissing] = useState(false)
  const [refused, setRefused] = useState('')

  async function create() {
    setMissing(title.trim() === '')
    if (title.trim() === '') return document.getElementById('new-entry-title')?.focus()
    setBusy(true)
    setRefused('')
    const sent: Sent<Created> = await sendCommand<Created>('/admin/api/entries', {
      body: { kind, title: title.trim() },
    })
    if (sent.ok) return router.push(`/admin/entries/${sent.value.id}`)
    setBusy(false)
    setRefused(sent.message ?? tCommon('offline'))
  }

  return (
    <>
      <Button
        look="primary"
        icon={<PlusIcon />}
        data-shortcut="new"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('button')}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('title')}
        description={t('description')}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>{tCommon('actions.cancel')}</Button>
            <Button look="primary" type="submit" form="new-entry" busy={busy}>
              {t('create')}
            </Button>
          </>
        }
      >
        <form
          id="new-entry"
          noValidate
          className="flex flex-col gap-4"
          onSubmit={(event) => {
            event.preventDefault()
            if (!busy) void create()
          }}
        >
          {refused ? (
            <Notice tone="trouble" role="alert">
              {refused}
            </Notice>
          ) : null}
          <Field
            id="new-entry-title"
            label={t('entryTitle')}
            help={t('entryTitleHelp')}
            error={missing ? t('titleMissing') : undefined}
          >
            <TextInput
              value={title}
              maxLength={TITLE_MAX}
              autoFocus
              onChange={(event) => setTitle(event.target.value)}
            />
          </Field>
          <Field label={t('kind')} help={t(`kindHelp.${kind}`)}>
            <Select
              value={kind}
              onChange={(event) =>
                setKind(ENTRY_KINDS.find((name) => name === event.target.value) ?? 'program')
              }
            >
              {ENTRY_KINDS.map((name) => (
                <option key={name} value={name}>
                  {tCommon(`kind.${name}`)}
                </option>
              ))}
            </Select>
          </Field>
        </form>
      </Dialog>
    </>
  )
}
