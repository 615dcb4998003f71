'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { sendCommand } from '../send-command.ts'
import { Button } from '../ui/button.tsx'
import { useStatus } from '../ui/status.tsx'
import type { Invitation, Invited, ShownPerson } from './person.ts'

type PersonAccessProps = {
  readonly person: ShownPerson
  readonly isSelf: boolean
  readonly onTrouble: (text: string | undefined) => void
  readonly onInvited: (invited: Invited) => void
}
type Step = 'access' | 'signOut' | 'invite'

/** Whether a person may sign in: each step works at once, apart from the form above it. */
export function PersonAccess({ person, isSelf, onTrouble, onInvited }: PersonAccessProps) {
  const t = useTranslations('people')
  const tCommon = useTranslations('common')
  const router = useRouter()
  const say = useStatus()
  const [busy, setBusy] = useState<Step>()
  const { id, name, version } = person
  const isDisabled = person.disabledAt !== null
  const address = `/admin/api/people/${id}`

  /** Runs one step; undefined when it was refused, which the dialog then says. */
  async function run<T>(step: Step, ...request: Parameters<typeof sendCommand>) {
    setBusy(step)
    const sent = await sendCommand<T>(...request)
    setBusy(undefined)
    const isStale = !sent.ok && sent.refusal?.code === 'stale'
    const problem = sent.ok ? undefined : (sent.message ?? tCommon('offline'))
    onTrouble(isStale ? t('stale', { name }) : problem)
    router.refresh()
    return sent.ok ? sent.value : undefined
  }
  async function setDisabled(disabled: boolean) {
    const done = await run('access', address, { method: 'PATCH', version, body: { disabled } })
    if (done) say(t(disabled ? 'done.disabled' : 'done.enabled', { name }))
  }
  async function signOut() {
    const done = await run<{ revoked: number }>('signOut', `${address}/revoke-sessions`)
    if (done) say(t('done.signedOut', { name, count: done.revoked }))
  }
  async function invite() {
    const done = await run<{ invitation: Invitation }>('invite', `${address}/invitation`)
    if (done) onInvited({ name, email: person.email, invitation: done.invitation })
  }

  return (
    <section className="mt-6 border-line border-t pt-4">
      <h3 className="font-semibold">{t('access.title')}</h3>
      <div className="divide-y divide-line">
        <Row text={t('access.sessions', { count: person.openSessions })}>
          {person.openSessions > 0 ? (
            <Button size="sm" busy={busy === 'signOut'} onClick={() => void signOut()}>
              {t('access.signOut')}
            </Button>
          ) : null}
        </Row>
        {isDisabled ? null : (
          <Row text={t('access.linkHelp')}>
            <Button size="sm" busy={busy === 'invite'} onClick={() => void invite()}>
              {t('access.link')}
            </Button>
          </Row>
        )}
        {isSelf ? (
          <Row text={t('access.own')} />
        ) : (
          <Row text={t(isDisabled ? 'access.enableHelp' : 'access.disableHelp')}>
            <Button
              size="sm"
              look={isDisabled ? 'secondary' : 'danger'}
              busy={busy === 'access'}
              onClick={() => void setDisabled(!isDisabled)}
            >
              {t(isDisabled ? 'access.enable' : 'access.disable')}
            </Button>
          </Row>
        )}
      </div>
    </section>
  )
}

function Row({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2.5">
      <p className="min-w-0 flex-1 basis-48 text-muted text-sm">{text}</p>
      {children}
    </div>
  )
}
