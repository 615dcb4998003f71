'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { CommandFailure, type Failure } from '../review/command-failure.tsx'
import type { SeenWarning } from '../review/warning-list.tsx'
import { sendCommand } from '../send-command.ts'
import { Checkbox } from '../ui/inputs.tsx'
import { useStatus } from '../ui/status.tsx'
import { type SetAction, SetBar } from './set-bar.tsx'

export type SetItem = {
  readonly id: string
  readonly title: string
  readonly version: number
  /** What can be done with it from here; null where nothing can. */
  readonly action: 'submit' | 'approve' | null
  readonly mayUndo: boolean
  /** What is under review; "" without a review. */
  readonly revisionId: string
  readonly warnings: readonly SeenWarning[]
  readonly facts: ReactNode
  readonly summary: ReactNode
}

type SetDeskProps = { readonly changeSetId: string; readonly items: readonly SetItem[] }

/** A change to many entries, read in one go: each entry's part, and one button for all. */
export function SetDesk({ changeSetId, items }: SetDeskProps) {
  const t = useTranslations('years.set')
  const router = useRouter()
  const say = useStatus()
  const [read, setRead] = useState<ReadonlySet<string>>(new Set())
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState<SetAction | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const result = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (failure) result.current?.focus()
  }, [failure])

  const affected: Readonly<Record<SetAction, readonly SetItem[]>> = {
    submit: items.filter(({ action }) => action === 'submit'),
    approve: items.filter(({ action, id }) => action === 'approve' && read.has(id)),
    undo: items.filter(({ mayUndo }) => mayUndo),
  }

  async function act(action: SetAction) {
    setBusy(action)
    setFailure(null)
    const { path, body } = request(action, affected[action], changeSetId, note)
    const sent = await sendCommand(path, { body })
    setBusy(null)
    if (!sent.ok) return setFailure(sent)
    say(t(`done.${action}`, { count: affected[action].length }))
    setRead(new Set())
    router.refresh()
  }

  function tick(id: string, on: boolean) {
    const next = new Set(read)
    if (on) next.add(id)
    else next.delete(id)
    setRead(next)
  }

  return (
    <>
      <div ref={result} tabIndex={-1} className="outline-none empty:hidden [&>*]:mb-6">
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
      <ul className="divide-y divide-line border-line border-y">
        {items.map((item) => (
          <li key={item.id} className="py-4">
            <h2 className="font-semibold text-md">
              <Link className="hover:underline" href={`/admin/entries/${item.id}`}>
                {item.title}
              </Link>
            </h2>
            <div className="mt-1 flex flex-wrap items-center gap-2 text-sm">{item.facts}</div>
            <div className="mt-2">{item.summary}</div>
            {item.action === 'approve' ? (
              <ReadBox item={item} read={read.has(item.id)} onRead={(on) => tick(item.id, on)} />
            ) : null}
          </li>
        ))}
      </ul>
      <SetBar
        counts={{
          submit: affected.submit.length,
          approve: affected.approve.length,
          undo: affected.undo.length,
        }}
        decidable={items.filter(({ action }) => action === 'approve').length}
        busy={busy}
        note={note}
        onNote={setNote}
        onAct={(action) => void act(action)}
      />
    </>
  )
}

function request(
  action: SetAction,
  items: readonly SetItem[],
  changeSetId: string,
  note: string,
): { path: string; body: unknown } {
  const at = '/admin/api/calls/changes'
  const entries = items.map(({ id, version }) => ({ id, version }))
  if (action === 'undo') return { path: `${at}/${changeSetId}/undo`, body: { entries } }
  if (action === 'submit') return { path: `${at}/submit`, body: { entries, note } }
  const decisions = items.map(({ id, version, revisionId, warnings }) => ({
    ...{ id, version, revisionId },
    warningsSeen: warnings.map(({ key }) => key),
  }))
  return { path: `${at}/approve`, body: { entries: decisions } }
}

type ReadBoxProps = {
  readonly item: SetItem
  readonly read: boolean
  readonly onRead: (on: boolean) => void
}

/** A reviewer says of each entry that it was read, with everything that is to be looked at. */
function ReadBox({ item, read, onRead }: ReadBoxProps) {
  const t = useTranslations('years.set')
  const tc = useTranslations('common')
  return (
    <div className="mt-2 rounded-md border border-waiting-line bg-waiting-soft px-3 py-1.5">
      {item.warnings.length > 0 ? (
        <ul className="list-disc pl-5 text-sm">
          {item.warnings.map(({ key, fieldName, text }) => (
            <li key={key}>
              {fieldName}
              {tc('colon')}
              {text}
            </li>
          ))}
        </ul>
      ) : null}
      <Checkbox
        label={t('read', { count: item.warnings.length })}
        aria-label={t('readTitle', { title: item.title })}
        checked={read}
        onChange={(event) => onRead(event.target.checked)}
      />
    </div>
  )
}
