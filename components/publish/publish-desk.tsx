'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { CommandFailure, type Failure } from '../review/command-failure.tsx'
import { sendCommand } from '../send-command.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { PublishIcon } from '../ui/icons.tsx'
import { Checkbox } from '../ui/inputs.tsx'
import { Notice } from '../ui/notice.tsx'

export type ReadyItem = {
  readonly id: string
  /** The draft's version, so that what is published is what was seen here. */
  readonly version: number
  readonly title: string
  /** Why it cannot go out, in words; null when it can. */
  readonly blocked: string | null
  readonly facts: ReactNode
  readonly summary: ReactNode
}

type PublishDeskProps = {
  readonly items: readonly ReadyItem[]
  readonly chosen: readonly string[]
  readonly mayPublish: boolean
}

type Released = { readonly release: number; readonly entries: number }

/** Choosing approved revisions and sending them out in one release. */
export function PublishDesk({ items, chosen: first, mayPublish }: PublishDeskProps) {
  const t = useTranslations('publish')
  const router = useRouter()
  const ready = items.filter((item) => item.blocked === null)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set(first))
  const [confirming, setConfirming] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [released, setReleased] = useState<Released | null>(null)
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (failure || released) result.current?.focus()
  }, [failure, released])
  const chosen = ready.filter((item) => picked.has(item.id))

  async function publish() {
    setBusy(true)
    setFailure(null)
    const entries = chosen.map(({ id, version }) => ({ id, version }))
    const sent = await sendCommand<Released>('/admin/api/releases', { body: { entries } })
    setBusy(false)
    setConfirming(false)
    if (!sent.ok) return setFailure(sent)
    setReleased(sent.value)
    setPicked(new Set())
    router.refresh()
  }

  function pick(id: string, on: boolean) {
    const next = new Set(picked)
    if (on) next.add(id)
    else next.delete(id)
    setPicked(next)
  }

  return (
    <>
      <div ref={result} tabIndex={-1} className="outline-none [&>*]:mb-6">
        {released ? <Done released={released} /> : null}
        {failure ? (
          <CommandFailure
            failure={failure}
            title={t('failed.title')}
            onReload={() => {
              setFailure(null)
              router.refresh()
            }}
          />
        ) : null}
      </div>
      {mayPublish && ready.length > 1 ? (
        <Checkbox
          label={t('chooseAll')}
          checked={chosen.length === ready.length}
          ref={(box) => {
            if (box) box.indeterminate = chosen.length > 0 && chosen.length < ready.length
          }}
          onChange={(event) =>
            setPicked(new Set(event.target.checked ? ready.map((item) => item.id) : []))
          }
        />
      ) : null}
      <ul className="divide-y divide-line border-line border-y empty:border-0">
        {items.map((item) => (
          <li key={item.id} className="flex gap-3 py-4">
            {mayPublish ? (
              <input
                type="checkbox"
                className="mt-1 size-4 shrink-0 cursor-pointer accent-accent"
                aria-label={t('choose', { title: item.title })}
                checked={picked.has(item.id) && item.blocked === null}
                disabled={item.blocked !== null}
                onChange={(event) => pick(item.id, event.target.checked)}
              />
            ) : null}
            <div className="min-w-0 flex-1">
              <h2 className="font-semibold text-md">
                <Link className="hover:underline" href={`/admin/entries/${item.id}`}>
                  {item.title}
                </Link>
              </h2>
              <p className="text-muted text-sm">{item.facts}</p>
              {item.blocked === null ? null : (
                <p className="mt-1 font-medium text-sm text-trouble">
                  {t('blocked', { reason: item.blocked })}
                </p>
              )}
              <div className="mt-2">{item.summary}</div>
            </div>
          </li>
        ))}
      </ul>
      {items.length > 0 && mayPublish ? (
        <div className="-mx-4 md:-mx-8 sticky bottom-0 z-20 mt-6 flex flex-wrap items-center justify-between gap-3 border-line-strong border-t bg-surface px-4 py-3 md:px-8">
          <p aria-live="polite" className="text-muted text-sm">
            {t('chosen', { count: chosen.length })}
          </p>
          <Button
            look="primary"
            icon={<PublishIcon />}
            disabled={chosen.length === 0}
            onClick={() => setConfirming(true)}
          >
            {t('button', { count: chosen.length })}
          </Button>
        </div>
      ) : null}
      <Dialog
        open={confirming}
        onOpenChange={setConfirming}
        title={t('confirm.title', { count: chosen.length })}
        description={t('confirm.lead')}
        footer={
          <>
            <CancelButton onClick={() => setConfirming(false)} />
            <Button look="primary" busy={busy} onClick={() => void publish()}>
              {t('confirm.button', { count: chosen.length })}
            </Button>
          </>
        }
      >
        <ul className="list-disc pl-5 marker:text-muted">
          {chosen.map((item) => (
            <li key={item.id}>{item.title}</li>
          ))}
        </ul>
      </Dialog>
    </>
  )
}

function CancelButton({ onClick }: { readonly onClick: () => void }) {
  const t = useTranslations('common.actions')
  return <Button onClick={onClick}>{t('cancel')}</Button>
}

function Done({ released }: { readonly released: Released }) {
  const t = useTranslations('publish.done')
  return (
    <Notice tone="good" role="status" title={t('title', { release: released.release })}>
      <p>{t('text', { count: released.entries })}</p>
      <p className="mt-1 flex flex-wrap gap-x-4">
        <Link className="link" href={`/admin/releases/${released.release}`}>
          {t('release', { release: released.release })}
        </Link>
        <a className="link" href="/">
          {t('page')}
        </a>
      </p>
    </Notice>
  )
}
