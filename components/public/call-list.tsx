import { useTranslations } from 'next-intl'
import { groupCalls } from '@/domain/calls/group-calls.ts'
import type { Language } from '@/domain/content/localised.ts'
import type { PublicCall } from '@/domain/publishing/public-data.ts'
import { LiveStatus } from './live-status.tsx'
import { OwnClock } from './own-clock.tsx'

type CallListProps = {
  readonly calls: readonly PublicCall[]
  readonly lang: Language
  readonly now: number
}

/** A program's calls by scheme: what they mean, as they were announced, on both clocks. */
export function CallList({ calls, lang, now }: CallListProps) {
  return (
    <ul className="space-y-4">
      {groupCalls(calls).map(({ cycle, label, calls: group }) => (
        <li key={`${cycle} ${label}`}>
          {cycle || label ? (
            <p className="font-semibold">{[cycle, label].filter(Boolean).join(' · ')}</p>
          ) : null}
          <ul>
            {group.map((call) => (
              <CallItem key={call.id} call={call} lang={lang} now={now} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

type CallItemProps = { readonly call: PublicCall; readonly lang: Language; readonly now: number }

function CallItem({ call, lang, now }: CallItemProps) {
  const t = useTranslations('public')
  return (
    <li className="mt-2 border-line-strong border-s-2 ps-3 print:break-inside-avoid">
      <p className="flex flex-wrap items-baseline gap-x-3">
        {call.says.stage ? <span className="font-semibold">{call.says.stage}</span> : null}
        <LiveStatus calls={[call]} lang={lang} now={now} />
      </p>
      {call.says.meaning ? (
        <p className="first-letter:uppercase">
          {call.says.meaning}
          {call.closes ? (
            <OwnClock closes={call.closes} agencyZone={call.zone} lang={lang} />
          ) : null}
        </p>
      ) : null}
      {call.words ? (
        <p className="text-muted">
          {t('announced')} {call.words}
        </p>
      ) : null}
      {call.route ? <p className="text-muted">{call.route}</p> : null}
    </li>
  )
}
