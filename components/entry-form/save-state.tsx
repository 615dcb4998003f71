'use client'
import { useTimeZone, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { CheckIcon, SpinnerIcon, TroubleIcon } from '@/components/ui/icons.tsx'
import { useSayDate } from '@/components/ui/use-say-date.ts'
import { dayInZone } from '@/domain/calls/zone.ts'
import { FIELDS } from '@/domain/content/fields.ts'
import type { AutosaveState } from './autosave-state.ts'
import { useAutosaveState, useForm } from './form-context.tsx'

/** Where the words are: with the server, on their way, or only here and why. */
export function SaveState({ onShow }: { readonly onShow: (path: string) => void }) {
  const t = useTranslations('entry-form.save')
  const tc = useTranslations('common.actions')
  const sayDate = useSayDate()
  const zone = useTimeZone() ?? 'UTC'
  const { setup, autosave, readOnly } = useForm()
  const state = useAutosaveState((whole) => whole)
  const trouble = troubleOf(state)
  const savedAt = state.savedAt ?? setup.savedAt

  if (trouble) {
    return (
      <div role="alert" className="flex flex-wrap items-center gap-x-2 gap-y-1 text-trouble">
        <TroubleIcon />
        <span className="min-w-0 font-medium">
          {trouble === 'refused' ? t('refused', { message: messageOf(state) }) : t(trouble)}
        </span>
        {trouble === 'signed_out' ? (
          <a className="link" href="/admin/sign-in" target="_blank" rel="noopener">
            {t('signIn')}
          </a>
        ) : null}
        {trouble === 'fields' ? (
          <Button size="sm" onClick={() => onShow(firstRefused(state))}>
            {t('show')}
          </Button>
        ) : null}
        {trouble === 'moved_on' ? (
          <Button size="sm" onClick={() => window.location.reload()}>
            {t('load')}
          </Button>
        ) : null}
        {trouble === 'offline' || trouble === 'fault' || trouble === 'refused' ? (
          <Button size="sm" onClick={() => void autosave.retry()}>
            {tc('retry')}
          </Button>
        ) : null}
      </div>
    )
  }
  const waits = state.sent !== null || Object.keys(state.unsent).length > 0
  return (
    <p role="status" className="flex items-center gap-2 text-muted">
      {waits ? <SpinnerIcon /> : <CheckIcon />}
      {waits
        ? t('saving')
        : savedAt
          ? t('saved', {
              time: sayDate(
                new Date(savedAt),
                savedFormat(dayInZone(Date.parse(savedAt), zone) === setup.today),
              ),
            })
          : readOnly
            ? t('readOnly')
            : t('nothingYet')}
    </p>
  )
}

type Trouble = 'clash' | 'fields' | NonNullable<AutosaveState['problem']>['kind']

/** The most pressing reason why something is not saved. */
function troubleOf(state: AutosaveState): Trouble | null {
  if (state.problem) return state.problem.kind
  if (Object.keys(state.clashes).length > 0 && !state.behind) return 'clash'
  return Object.keys(state.refused).length > 0 ? 'fields' : null
}

function messageOf({ problem }: AutosaveState): string {
  return problem?.kind === 'refused' ? problem.message : ''
}

/** The path of the first issue that keeps a field from being saved. */
function firstRefused({ refused }: AutosaveState): string {
  return FIELDS.flatMap((field) => refused[field] ?? [])[0]?.field ?? ''
}

/** The time for today, the day for what is older. */
function savedFormat(isToday: boolean) {
  const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  return isToday ? time : ({ ...time, month: 'short', day: 'numeric' } as const)
}
