import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChangeSummary } from '@/components/diff/change-summary.tsx'
import { EntryChange } from '@/components/diff/entry-change.tsx'
import { ChangeFacts } from '@/components/review/change-facts.tsx'
import { NothingToReview } from '@/components/review/nothing-to-review.tsx'
import { ReviewDesk } from '@/components/review/review-desk.tsx'
import { PublicBadge, WorkBadge } from '@/components/ui/badge.tsx'
import { PageHeader } from '@/components/ui/page-header.tsx'
import {
  type ChangeUnderReview,
  findChangeUnderReview,
} from '@/db/queries/find-change-under-review.ts'
import { type EntryHead, findEntryHead } from '@/db/queries/find-entry-head.ts'
import { listNames } from '@/db/queries/list-names.ts'
import { inLanguage } from '@/domain/content/localised.ts'
import { diffEntries } from '@/domain/diff/entry-diff.ts'
import type { Actor } from '@/domain/workflow/actor.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { getDeps } from '@/server/deps.ts'
import { permissionOf } from './permission-of.ts'
import { warningsInWords } from './warnings-in-words.ts'

type ReviewPageProps = { readonly params: Promise<{ id: string }> }

export async function generateMetadata({ params }: ReviewPageProps): Promise<Metadata> {
  await requireActor()
  const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('review')])
  const entry = await findEntryHead(getDeps().db, id)
  return { title: t('title', { title: entry ? inLanguage(entry.title, locale) : '' }) }
}

export default async function ReviewPage({ params }: ReviewPageProps) {
  const actor = await requireActor()
  const { id } = await params
  const { db } = getDeps()
  const entry = await findEntryHead(db, id)
  if (!entry) notFound()
  const [change, t, locale] = await Promise.all([
    findChangeUnderReview(db, id),
    getTranslations('review'),
    getLocale(),
  ])
  const title = inLanguage(entry.title, locale)
  return (
    <>
      <PageHeader
        title={t('title', { title })}
        facts={
          <>
            <WorkBadge state={entry.workState} />
            <PublicBadge state={entry.publicState} />
          </>
        }
      />
      {change && isInHand(entry, change) ? (
        <Change entry={entry} change={change} actor={actor} title={title} />
      ) : (
        <NothingToReview work={entry.workState} last={change ?? null} />
      )}
    </>
  )
}

/** The review is about the draft as it stands: submitted, or approved and not yet public. */
function isInHand(entry: EntryHead, change: ChangeUnderReview): boolean {
  if (entry.draftVersion === null) return false
  return (
    (entry.workState === 'in_review' && change.status === 'open') ||
    (entry.workState === 'approved' && change.status === 'approved')
  )
}

type ChangeProps = {
  readonly entry: EntryHead
  readonly change: ChangeUnderReview
  readonly actor: Actor
  readonly title: string
}

async function Change({ entry, change, actor, title }: ChangeProps) {
  const { db, now } = getDeps()
  const { revision } = change
  const before = entry.live?.content ?? null
  const diffs = diffEntries(before, revision.content)
  const [names, warnings, t] = await Promise.all([
    listNames(db, [before, revision.content]),
    warningsInWords(db, entry.id, revision.content, now()),
    getTranslations('review'),
  ])
  return (
    <ReviewDesk
      key={revision.id}
      entryId={entry.id}
      title={title}
      version={entry.draftVersion ?? 0}
      revisionId={revision.id}
      number={revision.number}
      warnings={change.status === 'open' ? warnings : []}
      isDecided={change.status === 'approved'}
      approve={permissionOf('approve', entry, change, actor)}
      requestChanges={permissionOf('request_changes', entry, change, actor)}
      mayPublish={
        permissionOf('publish', { ...entry, workState: 'approved' }, change, actor).allowed
      }
      summary={
        <div className="mb-8 grid gap-x-12 gap-y-6 md:grid-cols-2">
          <section aria-labelledby="summary-title">
            <h2 id="summary-title" className="mb-2 font-semibold text-md">
              {(await getTranslations('diff.statement'))('title')}
            </h2>
            <ChangeSummary diffs={diffs} names={names} isNew={before === null} />
          </section>
          <ChangeFacts change={change} comparedWith={entry.live?.number ?? null} />
        </div>
      }
    >
      <section aria-labelledby="changes-title">
        <h2 id="changes-title" className="font-semibold text-md">
          {t('changes')}
        </h2>
        <EntryChange diffs={diffs} after={revision.content} names={names} isNew={before === null} />
      </section>
    </ReviewDesk>
  )
}
