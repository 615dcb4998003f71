import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Badge, type Tone } from '../ui/badge.tsx'
import { DateText } from '../ui/date-text.tsx'

type Kind = 'publish' | 'withdraw' | 'undo' | 'emergency'

export type ListedRelease = {
  readonly number: number
  readonly at: Date
  readonly by: string
  readonly kind: Kind
  readonly reason: string
  readonly entries: number
}

const TONES: Readonly<Record<Kind, Tone>> = {
  publish: 'live',
  withdraw: 'trouble',
  undo: 'draft',
  emergency: 'waiting',
}

export function KindBadge({ kind }: { readonly kind: Kind }) {
  const t = useTranslations('releases.kind')
  return <Badge tone={TONES[kind]}>{t(kind)}</Badge>
}

/** Releases, newest first: one line each when wide, a small card each when narrow. */
export function ReleaseList({ releases }: { readonly releases: readonly ListedRelease[] }) {
  const t = useTranslations('releases')
  return (
    <ol className="divide-y divide-line border-line border-y">
      {releases.map((release) => (
        <li key={release.number} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
          <Link
            className="min-w-28 font-semibold hover:underline"
            href={`/admin/releases/${release.number}`}
          >
            {t('number', { number: release.number })}
          </Link>
          <KindBadge kind={release.kind} />
          <span>{t('entries', { count: release.entries })}</span>
          <span className="text-muted text-sm">
            <DateText at={release.at} show="moment" /> {t('by', { name: release.by })}
          </span>
          {release.reason ? <span className="basis-full text-muted">{release.reason}</span> : null}
        </li>
      ))}
    </ol>
  )
}
