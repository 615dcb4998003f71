import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { inLanguage, type LocalisedText } from '@/domain/content/localised.ts'
import { Badge } from '../ui/badge.tsx'
import { DateText } from '../ui/date-text.tsx'
import { ApprovedIcon, ReturnedIcon } from '../ui/icons.tsx'

export type ListedDecision = {
  readonly entryId: string
  readonly title: LocalisedText
  readonly number: number
  readonly verdict: 'approve' | 'request_changes'
  readonly by: string
  readonly at: Date
  readonly reason: string
}

/** The newest decisions, each leading to the revision it was about. */
export function DecidedList({ reviews }: { readonly reviews: readonly ListedDecision[] }) {
  const t = useTranslations('review')
  const lang = useLocale()
  return (
    <ul className="divide-y divide-line border-line border-t">
      {reviews.map((review) => (
        <li key={`${review.entryId}-${review.number}-${review.at.getTime()}`} className="py-2">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <VerdictBadge verdict={review.verdict} />
            <Link
              className="hover:underline"
              href={`/admin/entries/${review.entryId}/revisions/${review.number}`}
            >
              {inLanguage(review.title, lang)}
            </Link>
            <span className="text-muted text-sm">
              {t('list.revision', { number: review.number })} · {t('list.by', { name: review.by })}{' '}
              · <DateText at={review.at} />
            </span>
          </div>
          {review.reason ? <p className="mt-0.5 max-w-prose text-muted">{review.reason}</p> : null}
        </li>
      ))}
    </ul>
  )
}

export function VerdictBadge({ verdict }: Pick<ListedDecision, 'verdict'>) {
  const t = useTranslations('review.status')
  return verdict === 'approve' ? (
    <Badge tone="live" icon={<ApprovedIcon size={12} />}>
      {t('approved')}
    </Badge>
  ) : (
    <Badge tone="trouble" icon={<ReturnedIcon size={12} />}>
      {t('changes_requested')}
    </Badge>
  )
}
