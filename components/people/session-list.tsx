'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useSayDate } from '@/components/ui/use-say-date.ts'
import { sendCommand } from '../send-command.ts'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { useStatus } from '../ui/status.tsx'
import { deviceName } from './device-name.ts'

export type ShownSession = {
  readonly id: string
  readonly createdAt: Date
  readonly userAgent: string
}
type SessionListProps = { readonly sessions: readonly ShownSession[]; readonly here: string }

/** Where a person is signed in, and the means to end it. */
export function SessionList({ sessions, here }: SessionListProps) {
  const t = useTranslations('account.sessions')
  const tCommon = useTranslations('common')
  const sayDate = useSayDate()
  const router = useRouter()
  const say = useStatus()
  const [busy, setBusy] = useState<string>()

  async function revoke(only?: string) {
    setBusy(only ?? 'others')
    const sent = await sendCommand('/admin/api/account/revoke-sessions', {
      body: only ? { only } : {},
    })
    setBusy(undefined)
    // One that is gone already is what was wanted.
    const isGone = sent.ok || sent.refusal?.code === 'not_found'
    if (isGone) say(t('signedOut'))
    else say(sent.message ?? tCommon('offline'), 'trouble')
    router.refresh()
  }

  const rows = sessions.map((session) => {
    const found = deviceName(session.userAgent)
    const { browser = t('unknownBrowser'), system = t('unknownSystem') } = found
    const isKnown = found.browser !== undefined || found.system !== undefined
    const at = sayDate(session.createdAt, { dateStyle: 'medium', timeStyle: 'short' })
    return {
      id: session.id,
      device: isKnown ? t('device', { browser, system }) : t('unknown'),
      since: t('since', { at }),
      isHere: session.id === here,
    }
  })
  return (
    <div className="max-w-field">
      <ul className="divide-y divide-line border-line border-y">
        {rows.map(({ id, device, since, isHere }) => (
          <li key={id} className="flex items-center justify-between gap-4 py-2">
            <div className="min-w-0">
              <p className="font-medium">{device}</p>
              <p className="text-muted text-sm">{since}</p>
            </div>
            {isHere ? (
              <Badge tone="accent">{t('here')}</Badge>
            ) : (
              <Button
                size="sm"
                busy={busy === id}
                aria-label={t('signOutLabel', { device, since })}
                onClick={() => void revoke(id)}
              >
                {t('signOut')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {rows.length > 1 ? (
        <Button className="mt-3" busy={busy === 'others'} onClick={() => void revoke()}>
          {t('signOutOthers')}
        </Button>
      ) : null}
    </div>
  )
}
