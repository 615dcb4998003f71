import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChangeSummary } from '@/components/diff/change-summary.tsx'
import { EntryChange } from '@/components/diff/entry-change.tsx'
import { Fold } from '@/components/diff/fold.tsx'
import type { Names } from '@/components/entry-view/names.ts'
import { PublishDesk } from '@/components/publish/publish-desk.tsx'
import { ButtonLink } from '@/components/ui/button.tsx'
import { DateText } from '@/components/ui/date-text.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { PublishIcon } from '@/components/ui/icons.tsx'
import { Notice } from '@/components/ui/notice.tsx'
import { PageHeader } from '@/components/ui/page-header.tsx'
import { listNames } from '@/db/queries/list-names.ts'
import { listReadyToPublish, type ReadyToPublish } from '@/db/queries/list-ready-to-publish.ts'
import { inLanguage } from '@/domain/content/localised.ts'
import { diffEntries } from '@/domain/diff/entry-diff.ts'
import { issuesBeforePublishing } from '@/domain/requirements/may-publish.ts'
import { type Actor, mayTouchAgencies } from '@/domain/workflow/actor.ts'
import { decideMove } from '@/domain/workflow/transitions.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { getDeps } from '@/server/deps.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('publish'))('title') }
}

type PublishPageProps = { readonly searchParams: Promise<{ choose?: string | string[] }> }

export default async function PublishPage({ searchParams }: PublishPageProps) {
  const actor = await requireActor()
  const { choose = [] } = await searchParams
  const { db } = getDeps()
  const ready = await listReadyToPublish(db)
  const [names, t, locale] = await Promise.all([
    listNames(
      db,
      ready.flatMap((one) => [one.content, one.liveContent]),
    ),
    getTranslations('publish'),
    getLocale(),
  ])
  const mayPublish = rolePublishes(actor)
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<ButtonLink href="/admin/releases">{t('toReleases')}</ButtonLink>}
      />
      {mayPublish ? null : (
        <div className="mb-6">
          <Notice>{t('role')}</Notice>
        </div>
      )}
      <PublishDesk
        mayPublish={mayPublish}
        chosen={[choose].flat()}
        items={
          await Promise.all(
            ready.map(async (one) => ({
              id: one.entryId,
              version: one.version,
              title: inLanguage(one.content.title, locale),
              blocked: await reasonAgainst(one, actor),
              facts: <Facts one={one} />,
              summary: <Change one={one} names={names} />,
            })),
          )
        }
      />
      {ready.length === 0 ? (
        <EmptyState
          icon={<PublishIcon size={24} />}
          title={t('emptyTitle')}
          action={<ButtonLink href="/admin/reviews">{t('toReviews')}</ButtonLink>}
        >
          {t('emptyText')}
        </EmptyState>
      ) : null}
      <p className="mt-8 text-sm">
        <Link className="link" href="/admin/entries?state=live">
          {t('toLive')}
        </Link>
      </p>
    </>
  )
}

function rolePublishes(actor: Actor): boolean {
  const situation = { work: 'approved', public: 'never', relation: 'stranger' } as const
  return decideMove('publish', { ...situation, role: actor.role }).ok
}

async function reasonAgainst(one: ReadyToPublish, actor: Actor): Promise<string | null> {
  const t = await getTranslations()
  if (!mayTouchAgencies(actor, one.agencies)) return t('review.whyNot.other_agency')
  const issues = issuesBeforePublishing(one.content)
  return issues.length > 0 ? t('publish.issue', { count: issues.length }) : null
}

async function Facts({ one }: { readonly one: ReadyToPublish }) {
  const t = await getTranslations('publish')
  return (
    <>
      {t('revision', { number: one.number })} · {t('approvedBy', { name: one.approvedBy })}{' '}
      <DateText at={one.approvedAt} /> ·{' '}
      <Link className="link" href={`/admin/entries/${one.entryId}/review`}>
        {t('toReview')}
      </Link>
    </>
  )
}

type ChangeProps = { readonly one: ReadyToPublish; readonly names: Names }

async function Change({ one, names }: ChangeProps) {
  const t = await getTranslations('publish')
  const diffs = diffEntries(one.liveContent, one.content)
  const isNew = one.liveContent === null
  return (
    <>
      {isNew ? <p>{t('isNew')}</p> : <ChangeSummary diffs={diffs} names={names} />}
      <Fold summary={t('details')}>
        <EntryChange
          diffs={diffs}
          after={one.content}
          names={names}
          isNew={isNew}
          idPrefix={one.entryId}
        />
      </Fold>
    </>
  )
}
