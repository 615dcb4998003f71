'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { sendCommand } from '../send-command.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useStatus } from '../ui/status.tsx'
import { CommandFailure, type Failure } from './command-failure.tsx'
import { DecisionBar } from './decision-bar.tsx'
import type { Permission } from './permission.ts'
import { RequestChangesDialog } from './request-changes-dialog.tsx'
import { boxId, type SeenWarning, WarningList } from './warning-list.tsx'

export type ReviewDeskProps = {
  readonly entryId: string
  readonly title: string
  /** The draft's version that this page shows. */
  readonly version: number
  readonly revisionId: string
  readonly number: number
  readonly warnings: readonly SeenWarning[]
  readonly approve: Permission
  readonly requestChanges: Permission
  readonly mayPublish: boolean
  /** It is approved already and waits to be published. */
  readonly isDecided: boolean
  /** The facts and the change itself. */
  readonly summary: ReactNode
  readonly children: ReactNode
}

/** A review that can be decided: warnings to tick, the change, and the bar that stays. */
export function ReviewDesk(props: ReviewDeskProps) {
  const t = useTranslations('review')
  const router = useRouter()
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [reminded, setReminded] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [approved, setApproved] = useState(false)
  const say = useStatus()
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (approved || failure) result.current?.focus()
  }, [approved, failure])

  const left = props.warnings.filter((warning) => !seen.has(warning.key))

  async function decide(path: 'approve' | 'request-changes', reason: string) {
    setBusy(true)
    setFailure(null)
    const { revisionId, entryId, version } = props
    const sent = await sendCommand(`/admin/api/entries/${entryId}/${path}`, {
      version,
      body: path === 'approve' ? { revisionId, warningsSeen: [...seen] } : { revisionId, reason },
    })
    setBusy(false)
    setAsking(false)
    if (!sent.ok) return setFailure(sent)
    // Sent back, there is nothing left to decide here: the page itself will say so.
    if (path === 'approve') setApproved(true)
    else say(t('done.returnedTitle'))
    router.refresh()
  }

  function approve() {
    if (left.length > 0) {
      setReminded(true)
      const first = props.warnings.findIndex((warning) => !seen.has(warning.key))
      document.getElementById(boxId(first))?.focus()
      return
    }
    void decide('approve', '')
  }

  return (
    <>
      <div ref={result} tabIndex={-1} className="outline-none empty:hidden [&>*]:mb-6">
        {approved ? <Approved {...props} /> : null}
        {failure ? (
          <CommandFailure
            failure={failure}
            title={t('failed')}
            onReload={() => {
              setFailure(null)
              router.refresh()
            }}
          />
        ) : null}
      </div>
      {props.summary}
      {props.warnings.length > 0 ? (
        <WarningList
          warnings={props.warnings}
          seen={seen}
          onSeen={setSeen}
          reminder={
            reminded && left.length > 0 ? t('warnings.missing', { count: left.length }) : ''
          }
          readOnly={!props.approve.allowed || approved}
        />
      ) : null}
      {props.children}
      {approved ? null : (
        <DecisionBar
          number={props.number}
          approve={props.approve}
          requestChanges={props.requestChanges}
          isDecided={props.isDecided}
          publishHref={props.mayPublish ? `/admin/publish?choose=${props.entryId}` : null}
          busy={busy}
          onApprove={approve}
          onRequestChanges={() => setAsking(true)}
        />
      )}
      <RequestChangesDialog
        title={props.title}
        open={asking}
        busy={busy}
        onOpenChange={setAsking}
        onSend={(reason) => void decide('request-changes', reason)}
      />
    </>
  )
}

function Approved({ number, mayPublish, entryId }: ReviewDeskProps) {
  const t = useTranslations('review.done')
  return (
    <Notice
      tone="good"
      role="status"
      title={t('approvedTitle', { number })}
      action={
        mayPublish ? (
          <ButtonLink look="primary" href={`/admin/publish?choose=${entryId}`}>
            {t('publish')}
          </ButtonLink>
        ) : null
      }
    >
      <p>{mayPublish ? t('approvedText') : t('publishLater')}</p>
    </Notice>
  )
}
