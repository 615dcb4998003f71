'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { sendCommand } from '@/components/send-command.ts'
import { Button } from '@/components/ui/button.tsx'
import { Dialog } from '@/components/ui/dialog.tsx'
import { Field } from '@/components/ui/field.tsx'
import { Select, TextArea } from '@/components/ui/inputs.tsx'
import { Notice } from '@/components/ui/notice.tsx'
import type { Refusal } from '@/domain/result.ts'
import { shownValue } from './autosave-state.ts'
import { useAutosaveState, useForm } from './form-context.tsx'

type SubmitDialogProps = {
  readonly open: boolean
  readonly onClose: () => void
  readonly onRefused: (refusal: Refusal) => void
}

/** Sends the draft to review, after everything typed has been saved. */
export function SubmitDialog({ open, onClose, onRefused }: SubmitDialogProps) {
  const t = useTranslations('entry-form.submit')
  const tc = useTranslations('common')
  const router = useRouter()
  const { setup, autosave } = useForm()
  const title = useAutosaveState((state) => String(shownValue(state, 'title.en')))
  const [note, setNote] = useState('')
  const [assigneeId, setAssigneeId] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')

  async function submit() {
    setBusy(true)
    setProblem('')
    const outcome = await saveAndSubmit()
    if (outcome) setProblem(outcome)
    setBusy(false)
  }

  /** What went wrong, in words; nothing when the page is left or the fields say it. */
  async function saveAndSubmit(): Promise<string | undefined> {
    if (!(await autosave.flush())) return t('notSaved')
    const sent = await sendCommand(`/admin/api/entries/${setup.entryId}/submit`, {
      version: autosave.getState().version,
      body: { note, ...(assigneeId ? { assigneeId } : {}) },
    })
    if (sent.ok) {
      router.push(`/admin/entries/${setup.entryId}/review`)
      router.refresh()
      return
    }
    if (sent.refusal === undefined) return tc('offline')
    if (sent.refusal.code === 'invalid') {
      onRefused(sent.refusal)
      return
    }
    return sent.message
  }

  return (
    <Dialog
      open={open}
      onOpenChange={(next) => (next ? undefined : onClose())}
      title={t('title', { title: title || setup.content.slug })}
      description={t('what')}
      footer={
        <>
          <Button onClick={onClose}>{tc('actions.cancel')}</Button>
          <Button look="primary" busy={busy} onClick={() => void submit()}>
            {t('do')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {problem ? (
          <Notice tone="trouble" role="alert">
            {problem}
          </Notice>
        ) : null}
        <Field label={t('note')} help={t('noteHelp')} optional>
          <TextArea
            value={note}
            maxLength={2_000}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
        <Field label={t('assignee')} help={t('assigneeHelp')} optional>
          <Select value={assigneeId} onChange={(event) => setAssigneeId(event.target.value)}>
            <option value="">{t('anybody')}</option>
            {setup.reviewers.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </Dialog>
  )
}
