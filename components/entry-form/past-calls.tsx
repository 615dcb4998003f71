'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Fold } from '@/components/diff/fold.tsx'
import { useCallTitle } from '@/components/entry-view/call-view.tsx'
import { IconButton } from '@/components/ui/icon-button.tsx'
import { TrashIcon, UndoIcon } from '@/components/ui/icons.tsx'
import type { Call } from '@/domain/calls/call.ts'
import { isOver } from '@/domain/calls/current-calls.ts'
import { forecastFrom } from '@/domain/calls/past-cycles.ts'
import { sayCall } from '@/domain/calls/say-call.ts'
import { sayPast } from '@/domain/calls/say-past.ts'
import { inLanguage } from '@/domain/content/localised.ts'

type PastCallsProps = {
  readonly calls: readonly Call[]
  readonly today: string
  readonly zone: string
  readonly readOnly: boolean
  readonly onChange: (calls: Call[]) => void
}

/** Earlier cycles: what they let expect, and folded beneath it the cycles themselves. */
export function PastCalls({ calls, today, zone, readOnly, onChange }: PastCallsProps) {
  const t = useTranslations('years.entry')
  const lang = useLocale()
  const past = calls.filter((call) => call.past)
  const over = calls.filter((call) => call.past || (call.closes && isOver(call, today)))
  const forecast = forecastFrom(over)
  if (past.length === 0) return null
  return (
    <div className="rounded-md border border-line px-3 py-2">
      {forecast.map((one) => (
        <p key={`${one.label.en}${one.label.ja}${one.stage}`}>
          <SeriesName label={inLanguage(one.label, lang)} stage={one.stage} />
          {sayPast(one, lang)}
        </p>
      ))}
      <Fold summary={t('past', { count: past.length })}>
        <ul className="divide-y divide-line">
          {past.map((call) => (
            <PastCall
              key={call.id}
              call={call}
              zone={zone}
              readOnly={readOnly}
              onRemove={() => onChange(calls.filter(({ id }) => id !== call.id))}
              onBack={() => onChange(broughtBack(calls, call))}
            />
          ))}
        </ul>
      </Fold>
    </div>
  )
}

function SeriesName({ label, stage }: { readonly label: string; readonly stage: Call['stage'] }) {
  const t = useTranslations('calls.stages')
  const tc = useTranslations('common')
  const name = [label, stage === 'call' ? '' : t(stage)].filter(Boolean).join(' · ')
  if (name === '') return null
  return <span className="text-muted">{`${name}${tc('colon')}`}</span>
}

type PastCallProps = {
  readonly call: Call
  readonly zone: string
  readonly readOnly: boolean
  readonly onRemove: () => void
  readonly onBack: () => void
}

function PastCall({ call, zone, readOnly, onRemove, onBack }: PastCallProps) {
  const t = useTranslations('years.entry')
  const lang = useLocale()
  const name = useCallTitle()(call) || call.id
  return (
    <li className="flex items-start gap-2 py-1.5">
      <div className="min-w-0 flex-1 text-sm">
        <p className="font-medium">{name}</p>
        <p>{sayCall(call, lang, zone) || t('none')}</p>
        {inLanguage(call.words, lang) ? (
          <p className="text-muted">{inLanguage(call.words, lang)}</p>
        ) : null}
      </div>
      {readOnly ? null : (
        <div className="flex shrink-0">
          <IconButton size="sm" label={t('back', { name })} icon={<UndoIcon />} onClick={onBack} />
          <IconButton
            size="sm"
            label={t('remove', { name })}
            icon={<TrashIcon />}
            onClick={onRemove}
          />
        </div>
      )}
    </li>
  )
}

/** Current calls come first, in the order in which they are shown. */
function broughtBack(calls: readonly Call[], call: Call): Call[] {
  const { past: _, ...current } = call
  const others = calls.filter(({ id }) => id !== call.id)
  return [...others.filter((one) => !one.past), current, ...others.filter((one) => one.past)]
}
