import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Badge } from '../ui/badge.tsx'
import { DateText } from '../ui/date-text.tsx'
import { LiveIcon } from '../ui/icons.tsx'

type RevisionListProps = {
  readonly entryId: string
  readonly revisions: readonly {
    readonly number: number
    readonly createdAt: Date
    readonly by: string
    readonly note: string
  }[]
  /** The number of the live revision. */
  readonly live: number | null
}

/** Every frozen state of an entry, to read or to compare. */
export function RevisionList({ entryId, revisions, live }: RevisionListProps) {
  const t = useTranslations('history')
  return (
    <ol className="divide-y divide-line border-line border-y">
      {revisions.map(({ number, createdAt, by, note }) => (
        <li key={number} className="py-2.5">
          <p className="flex flex-wrap items-center gap-2 font-medium">
            {t('revision', { number })}
            {number === live ? (
              <Badge tone="live" icon={<LiveIcon size={12} />}>
                {t('isLive')}
              </Badge>
            ) : null}
          </p>
          <p className="text-muted text-sm">
            {by}, <DateText at={createdAt} show="date" />
          </p>
          {note ? <p className="text-sm">{note}</p> : null}
          <p className="flex gap-4 text-sm">
            <Link className="link" href={`/admin/entries/${entryId}/revisions/${number}`}>
              {t('read')}
              <span className="sr-only"> – {t('revision', { number })}</span>
            </Link>
            {number > 1 ? (
              <Link
                className="link"
                href={`/admin/entries/${entryId}/revisions/${number}?with=${number - 1}`}
              >
                {t('compare')}
                <span className="sr-only"> – {t('revision', { number })}</span>
              </Link>
            ) : null}
          </p>
        </li>
      ))}
    </ol>
  )
}
