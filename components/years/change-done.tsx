'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { CommandFailure, type Failure } from '../review/command-failure.tsx'
import { sendCommand } from '../send-command.ts'
import { Button, ButtonLink } from '../ui/button.tsx'
import { UndoIcon } from '../ui/icons.tsx'
import { Notice } from '../ui/notice.tsx'
import { useStatus } from '../ui/status.tsx'
import type { ChangeKind } from './change-form.tsx'

export type DoneChange = {
  readonly kind: ChangeKind
  readonly changeSetId: string
  /** Of each entry the version that the change gave it. */
  readonly versions: Readonly<Record<string, number>>
}

type ChangeDoneProps = { readonly done: DoneChange; readonly onUndone: () => void }

/** What was done, where it is to be read through, and the way back. */
export function ChangeDone({ done, onUndone }: ChangeDoneProps) {
  const t = useTranslations('years.done')
  const router = useRouter()
  const say = useStatus()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const entries = Object.entries(done.versions).map(([id, version]) => ({ id, version }))

  async function undo() {
    setBusy(true)
    const sent = await sendCommand(`/admin/api/calls/changes/${done.changeSetId}/undo`, {
      body: { entries },
    })
    setBusy(false)
    if (!sent.ok) return setFailure(sent)
    say(t('undone'))
    onUndone()
    router.refresh()
  }

  return (
    <>
      <Notice
        tone="good"
        role="status"
        title={t(done.kind, { count: entries.length })}
        action={
          <Button size="sm" icon={<UndoIcon />} busy={busy} onClick={() => void undo()}>
            {t('undo')}
          </Button>
        }
      >
        <p>{t('text')}</p>
        <ButtonLink className="mt-2" size="sm" href={`/admin/calls/changes/${done.changeSetId}`}>
          {t('read')}
        </ButtonLink>
      </Notice>
      {failure ? (
        <CommandFailure
          failure={failure}
          title={t('notUndone')}
          onReload={() => router.refresh()}
        />
      ) : null}
    </>
  )
}
