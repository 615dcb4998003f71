import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { RevisionList } from '@/components/history/revision-list.tsx'
import { Timeline } from '@/components/history/timeline.tsx'
import { WithdrawButton } from '@/components/history/withdraw-button.tsx'
import { PublicBadge, WorkBadge } from '@/components/ui/badge.tsx'
import { PageHeader } from '@/components/ui/page-header.tsx'
import { type EntryHead, findEntryHead } from '@/db/queries/find-entry-head.ts'
import { listEvents } from '@/db/queries/list-events.ts'
import { listRevisions } from '@/db/queries/list-revisions.ts'
import { inLanguage } from '@/domain/content/localised.ts'
import { type Actor, mayTouchAgencies } from '@/domain/workflow/actor.ts'
import { decideMove } from '@/domain/workflow/transitions.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { getDeps } from '@/server/deps.ts'
import { wholeNumber } from '../../../whole-number.ts'

const EVENTS_SHOWN = 50
const REVISIONS_SHOWN = 100

type HistoryPageProps = {
  readonly params: Promise<{ id: string }>
  readonly searchParams: Promise<{ before?: string }>
}

export async function generateMetadata({ params }: HistoryPageProps): Promise<Metadata> {
  await requireActor()
  const [{ id }, locale, t] = await Promise.all([params, getLocale(), getTranslations('history')])
  const entry = await findEntryHead(getDeps().db, id)
  return { title: t('title', { title: entry ? inLanguage(entry.title, locale) : '' }) }
}

export default async function HistoryPage({ params, searchParams }: HistoryPageProps) {
  const actor = await requireActor()
  const { id } = await params
  const before = wholeNumber((await searchParams).before)
  const { db } = getDeps()
  const entry = await findEntryHead(db, id)
  if (!entry) notFound()
  const [events, revisions, t, locale] = await Promise.all([
    listEvents(db, id, { before, limit: EVENTS_SHOWN + 1 }),
    listRevisions(db, id, { limit: REVISIONS_SHOWN }),
    getTranslations('history'),
    getLocale(),
  ])
  const shown = events.slice(0, EVENTS_SHOWN)
  const last = shown.at(-1)
  const title = inLanguage(entry.title, locale)
  const address = `/admin/entries/${id}/history`
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
        actions={
          entry.live && mayWithdraw(actor, entry) ? (
            <WithdrawButton entryId={id} title={title} liveNumber={entry.live.number} />
          ) : null
        }
      />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[1fr_20rem]">
        <section aria-labelledby="timeline-title" className="min-w-0">
          <h2 id="timeline-title" className="mb-3 font-semibold text-md">
            {t('timeline')}
          </h2>
          {shown.length === 0 ? <p className="text-muted">{t('empty')}</p> : null}
          <Timeline entryId={id} items={shown} nobody={t('system')} />
          <p className="mt-6 flex gap-4">
            {before === undefined ? null : (
              <Link className="link" href={address}>
                {t('newest')}
              </Link>
            )}
            {events.length > EVENTS_SHOWN && last ? (
              <Link className="link" href={`${address}?before=${last.id}`}>
                {t('older')}
              </Link>
            ) : null}
          </p>
        </section>
        <section aria-labelledby="revisions-title" className="min-w-0">
          <h2 id="revisions-title" className="mb-3 font-semibold text-md">
            {t('revisions')}
          </h2>
          {revisions.length === 0 ? (
            <p className="text-muted">{t('noRevisions')}</p>
          ) : (
            <RevisionList entryId={id} revisions={revisions} live={entry.live?.number ?? null} />
          )}
        </section>
      </div>
    </>
  )
}

function mayWithdraw(actor: Actor, entry: EntryHead): boolean {
  const move = decideMove('withdraw', {
    work: entry.workState,
    public: entry.publicState,
    role: actor.role,
    relation: 'stranger',
  })
  return move.ok && mayTouchAgencies(actor, entry.agencies)
}
