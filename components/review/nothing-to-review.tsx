import { useTranslations } from 'next-intl'
import type { WorkState } from '@/domain/workflow/states.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ReviewsIcon } from '../ui/icons.tsx'

type NothingToReviewProps = {
  readonly work: WorkState
  /** The newest review, if there ever was one. */
  readonly last: {
    readonly status: 'open' | 'approved' | 'changes_requested' | 'voided'
    readonly revision: { readonly number: number }
    readonly decision: { readonly by: string; readonly reason: string } | null
  } | null
}

/** Says why there is nothing to decide, and what the last decision was. */
export function NothingToReview({ work, last }: NothingToReviewProps) {
  const t = useTranslations('review')
  const why = work === 'changes_requested' || work === 'none' ? work : 'draft'
  return (
    <EmptyState icon={<ReviewsIcon size={24} />} title={t('none.title')}>
      <p>{t(`none.${why}`)}</p>
      {last?.status === 'voided' ? (
        <p className="mt-2">{t('none.voided', { number: last.revision.number })}</p>
      ) : null}
      {last?.decision ? (
        <p className="mt-2">
          {t('none.last', {
            status: t(`status.${last.status}`),
            name: last.decision.by,
            number: last.revision.number,
          })}
          {last.decision.reason ? ` ${t('decided.reason', { reason: last.decision.reason })}` : ''}
        </p>
      ) : null}
    </EmptyState>
  )
}
