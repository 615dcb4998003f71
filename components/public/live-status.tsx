'use client'
// The status of a program, right on the server and right at every later minute.
import { useEffect, useState } from 'react'
import { nextDeadline } from '@/domain/calls/next-deadline.ts'
import { type SaidCall, sayLeft, sayNext } from '@/domain/calls/say-next.ts'
import { sayStatus } from '@/domain/calls/say-status.ts'
import type { CallStatus, Status, TimedCall } from '@/domain/calls/status.ts'
import type { Language } from '@/domain/content/localised.ts'

type LiveStatusProps = {
  readonly calls: readonly (SaidCall & TimedCall)[]
  readonly lang: Language
  /** The server's clock, so that the first drawing in the browser is the same. */
  readonly now: number
  /** With what closes next and when; otherwise the status alone. */
  readonly withDate?: boolean
}

const TONES: Readonly<Record<Status, string>> = {
  upcoming: 'text-accent-text',
  opens_soon: 'text-accent-text',
  open: 'text-live',
  closing_soon: 'text-waiting',
  closed: 'text-muted',
  rolling: 'text-live',
  unknown: 'text-muted',
}
const LIT: readonly Status[] = ['open', 'closing_soon', 'rolling']
const LONGEST_MS = 15 * 60 * 1000

/** The most urgent call's status, and on request its date. Nothing without calls. */
export function LiveStatus({ calls, lang, now: first, withDate = false }: LiveStatusProps) {
  const [now, setNow] = useState(first)
  const next = nextDeadline(calls, now)
  const changesAt = next?.status.changesAt ?? null
  useEffect(() => {
    const wait = changesAt === null ? LONGEST_MS : changesAt - Date.now()
    const timer = setTimeout(() => setNow(Date.now()), Math.min(LONGEST_MS, Math.max(50, wait)))
    return () => clearTimeout(timer)
  })
  if (!next) return null
  const { call, status } = next
  const left = withDate ? sayLeft(call.instants, status, now, lang) : ''
  return (
    <>
      <Word status={status} lang={lang} />
      {withDate ? <span>{sayNext(call, status, lang)}</span> : null}
      {left ? <strong className="font-semibold text-waiting">{left}</strong> : null}
    </>
  )
}

function Word({ status, lang }: { readonly status: CallStatus; readonly lang: Language }) {
  const lit = status.certainty === 'sure' && LIT.includes(status.status)
  return (
    <strong
      className={`inline-flex items-center gap-1.5 whitespace-nowrap font-semibold ${TONES[status.status]}`}
    >
      <span
        aria-hidden="true"
        className={`size-2.5 rounded-full border-2 border-current ${lit ? 'bg-current' : ''}`}
      />
      {sayStatus(status, lang)}
    </strong>
  )
}
