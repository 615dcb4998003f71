import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DecidedList } from '@/components/review/decided-list.tsx'
import { OpenReviewList } from '@/components/review/open-review-list.tsx'
import { ReviewTabs, type ReviewView } from '@/components/review/review-tabs.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { ReviewsIcon } from '@/components/ui/icons.tsx'
import { PageHeader } from '@/components/ui/page-header.tsx'
import { WaitingSets } from '@/components/years/waiting-sets.tsx'
import { listWaitingSets } from '@/db/queries/find-change-set.ts'
import { listDecidedReviews, listOpenReviews, type OpenReview } from '@/db/queries/list-reviews.ts'
import { dayInZone } from '@/domain/calls/zone.ts'
import { type Actor, mayTouchAgencies } from '@/domain/workflow/actor.ts'
import { decideMove, relationTo } from '@/domain/workflow/transitions.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { OFFICE_ZONE } from '@/server/commands/office-zone.ts'
import { getDeps } from '@/server/deps.ts'

const DECIDED_SHOWN = 20

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('review.list'))('title') }
}

type ReviewsPageProps = { readonly searchParams: Promise<{ show?: string }> }

export default async function ReviewsPage({ searchParams }: ReviewsPageProps) {
  const actor = await requireActor()
  const { show } = await searchParams
  const view: ReviewView = show === 'mine' || show === 'decidable' ? show : 'all'
  const { db, now } = getDeps()
  const [open, sets, decided, t] = await Promise.all([
    listOpenReviews(db),
    listWaitingSets(db),
    listDecidedReviews(db, DECIDED_SHOWN),
    getTranslations('review.list'),
  ])
  const shown = open.filter((review) => isIn(view, review, actor))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <ReviewTabs
        view={view}
        counts={{
          all: open.length,
          mine: open.filter((review) => isIn('mine', review, actor)).length,
          decidable: open.filter((review) => isIn('decidable', review, actor)).length,
        }}
      />
      <WaitingSets sets={sets} />
      <section aria-labelledby="open-title" className="mb-10">
        <h2 id="open-title" className="sr-only">
          {t('open')}
        </h2>
        {shown.length === 0 ? (
          <EmptyState
            icon={<ReviewsIcon size={24} />}
            title={t(view === 'all' ? 'emptyTitle' : 'emptyMineTitle')}
          >
            {t(view === 'all' ? 'emptyText' : 'emptyMineText')}
          </EmptyState>
        ) : (
          <OpenReviewList
            reviews={shown.map((review) => ({ ...review, isOwn: isOwn(review, actor) }))}
            today={dayInZone(now().getTime(), OFFICE_ZONE)}
          />
        )}
      </section>
      <section aria-labelledby="decided-title">
        <h2 id="decided-title" className="mb-2 font-semibold text-md">
          {t('decided')}
        </h2>
        {decided.length === 0 ? (
          <p className="text-muted">{t('noneDecided')}</p>
        ) : (
          <DecidedList reviews={decided} />
        )}
      </section>
    </>
  )
}

function isIn(view: ReviewView, review: OpenReview, actor: Actor): boolean {
  if (view === 'mine') return review.assignee?.id === actor.id
  if (view === 'all') return true
  const situation = { work: 'in_review', public: 'never', role: actor.role } as const
  const move = decideMove('approve', { ...situation, relation: relationOf(review, actor) })
  return move.ok && mayTouchAgencies(actor, review.agencies)
}

function isOwn(review: OpenReview, actor: Actor): boolean {
  return relationOf(review, actor) !== 'stranger'
}

function relationOf({ authorIds, requestedBy }: OpenReview, actor: Actor) {
  return relationTo(actor.id, { authorIds, submitterId: requestedBy.id })
}
