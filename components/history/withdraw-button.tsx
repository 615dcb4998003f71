'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { CommandFailure, type Failure } from '../review/command-failure.tsx'
import { ReasonDialog } from '../review/reason-dialog.tsx'
import { sendCommand } from '../send-command.ts'
import { Button } from '../ui/button.tsx'
import { WithdrawnIcon } from '../ui/icons.tsx'
import { useStatus } from '../ui/status.tsx'

type WithdrawButtonProps = {
  readonly entryId: string
  readonly title: string
  /** The number of the live revision: what the person believes the public sees. */
  readonly liveNumber: number
}

/** Takes an entry off the public list, with a reason that the public may read. */
export function WithdrawButton({ entryId, title, liveNumber }: WithdrawButtonProps) {
  const t = useTranslations('history.withdraw')
  const router = useRouter()
  const say = useStatus()
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  async function withdraw(reason: string) {
    setBusy(true)
    setFailure(null)
    const sent = await sendCommand<{ release: number }>(`/admin/api/entries/${entryId}/withdraw`, {
      version: liveNumber,
      body: { reason },
    })
    setBusy(false)
    if (!sent.ok) return setFailure(sent)
    setOpen(false)
    say(t('done', { title }))
    router.refresh()
  }

  return (
    <>
      <Button icon={<WithdrawnIcon />} onClick={() => setOpen(true)}>
        {t('button')}
      </Button>
      <ReasonDialog
        title={t('title', { title })}
        lead={t('lead')}
        label={t('reason')}
        help={t('help')}
        missing={t('missing')}
        confirm={t('confirm')}
        look="danger"
        open={open}
        busy={busy}
        onOpenChange={setOpen}
        onSend={(reason) => void withdraw(reason)}
        failure={
          failure ? (
            <div className="mb-4">
              <CommandFailure
                failure={failure}
                title={t('failed')}
                onReload={() => {
                  setOpen(false)
                  setFailure(null)
                  router.refresh()
                }}
              />
            </div>
          ) : null
        }
      />
    </>
  )
}
