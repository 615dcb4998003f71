'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { sendCommand } from '@/components/send-command.ts'
import { Button } from '@/components/ui/button.tsx'
import { Dialog } from '@/components/ui/dialog.tsx'
import { Notice } from '@/components/ui/notice.tsx'
import { useForm } from './form-context.tsx'

/** Lets the draft go, after the person said so. */
export function DiscardDialog(props: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useTranslations('entry-form.discard')
  const tc = useTranslations('common')
  const { setup, autosave } = useForm()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const live = setup.publicState === 'live'

  async function discard() {
    setBusy(true)
    // Anything on its way first, so that the version named is the last one.
    await autosave.flush()
    const sent = await sendCommand(`/admin/api/entries/${setup.entryId}/discard`, {
      version: autosave.getState().version,
      body: {},
    })
    if (sent.ok) {
      autosave.dispatch({ type: 'abandoned' })
      window.location.reload()
      return
    }
    setProblem(sent.message ?? tc('offline'))
    setBusy(false)
  }

  return (
    <Dialog
      open={props.open}
      onOpenChange={(next) => (next ? undefined : props.onClose())}
      title={t('title', { title: setup.content.title.en || setup.content.slug })}
      description={live ? t('whatLive') : t('what')}
      footer={
        <>
          <Button onClick={props.onClose}>{tc('actions.cancel')}</Button>
          <Button look="danger" busy={busy} onClick={() => void discard()}>
            {t('do')}
          </Button>
        </>
      }
    >
      {problem ? (
        <Notice tone="trouble" role="alert">
          {problem}
        </Notice>
      ) : null}
    </Dialog>
  )
}
