import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { useSayDate } from '@/components/ui/use-say-date.ts'
import { inLanguage, type LocalisedText } from '@/domain/content/localised.ts'
import { Badge } from '../ui/badge.tsx'
import { DateText } from '../ui/date-text.tsx'
import { WarningIcon } from '../ui/icons.tsx'

export type ListedReview = {
  readonly entryId: string
  readonly title: LocalisedText
  readonly number: number
  readonly note: string
  readonly requestedBy: { readonly name: string }
  readonly assignee: { readonly name: string } | null
  readonly dueOn: string | null
  readonly openedAt: Date
  /** The reader had a hand in it and cannot approve it. */
  readonly isOwn: boolean
}

type OpenReviewListProps = {
  readonly reviews: readonly ListedReview[]
  /** The office's calendar day, `YYYY-MM-DD`. */
  readonly today: string
}

/** Reviews that wait, most urgent first. */
export function OpenReviewList({ reviews, today }: OpenReviewListProps) {
  const t = useTranslations('review.list')
  const tc = useTranslations('common')
  const lang = useLocale()
  return (
    <ul className="divide-y divide-line">
      {reviews.map((review) => (
        <li key={review.entryId} className="py-3">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Link
              className="font-semibold text-md hover:underline"
              href={`/admin/entries/${review.entryId}/review`}
            >
              {inLanguage(review.title, lang)}
            </Link>
            {review.isOwn ? <Badge tone="draft">{t('ownChange')}</Badge> : null}
            <Due dueOn={review.dueOn} today={today} />
          </div>
          <p className="flex flex-wrap gap-x-3 text-muted text-sm">
            <span>{t('revision', { number: review.number })}</span>
            <span>
              {t('submitted')} <DateText at={review.openedAt} /> ·{' '}
              {t('by', { name: review.requestedBy.name })}
            </span>
            <span>
              {t('assignee')}
              {tc('colon')}
              {review.assignee?.name ?? t('anybody')}
            </span>
          </p>
          {review.note ? <p className="mt-1 max-w-prose">{review.note}</p> : null}
        </li>
      ))}
    </ul>
  )
}

type DueProps = { readonly dueOn: string | null; readonly today: string }

function Due({ dueOn, today }: DueProps) {
  const t = useTranslations('review.list')
  const tc = useTranslations('common')
  const sayDate = useSayDate()
  if (dueOn === null) return null
  const day = sayDate(new Date(`${dueOn}T00:00Z`), {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
  })
  const late = dueOn < today
  return (
    <Badge tone={late ? 'trouble' : 'plain'} icon={late ? <WarningIcon size={12} /> : null}>
      {t(late ? 'overdue' : 'due')}
      {tc('colon')}
      {day}
    </Badge>
  )
}
