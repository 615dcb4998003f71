import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChangeSummary } from '@/components/diff/change-summary.tsx'
import { EntryChange } from '@/components/diff/entry-change.tsx'
import { EntryView } from '@/components/entry-view/entry-view.tsx'
import type { Names } from '@/components/entry-view/names.ts'
import { CompareForm } from '@/components/history/compare-form.tsx'
import { FactList } from '@/components/review/fact-list.tsx'
import { DateText } from '@/components/ui/date-text.tsx'
import { Notice } from '@/components/ui/notice.tsx'
import { PageHeader } from '@/components/ui/page-header.tsx'
import { findEntryHead } from '@/db/queries/find-entry-head.ts'
import { findRevision, type RevisionInFull } from '@/db/queries/find-revision.ts'
import { listNames } from '@/db/queries/list-names.ts'
import { listRevisions } from '@/db/queries/list-revisions.ts'
import { inLanguage } from '@/domain/content/localised.ts'
import { diffEntries } from '@/domain/diff/entry-diff.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { getDeps } from '@/server/deps.ts'
import { wholeNumber } from '../../../../whole-number.ts'

type RevisionPageProps = {
  readonly params: Promise<{ id: string; number: string }>
  readonly searchParams: Promise<{ with?: string }>
}

export async function generateMetadata({ params }: RevisionPageProps): Promise<Metadata> {
  await requireActor()
  const [{ id, number }, locale] = await Promise.all([params, getLocale()])
  const t = await getTranslations('history.page')
  const entry = await findEntryHead(getDeps().db, id)
  return { title: t('title', { number, title: entry ? inLanguage(entry.title, locale) : '' }) }
}

export default async function RevisionPage({ params, searchParams }: RevisionPageProps) {
  await requireActor()
  const { id, number: text } = await params
  const number = wholeNumber(text)
  const asked = wholeNumber((await searchParams).with)
  const { db } = getDeps()
  const entry = await findEntryHead(db, id)
  const revision = entry && number ? await findRevision(db, id, number) : undefined
  if (!entry || !revision) notFound()
  const other = asked ? await findRevision(db, id, asked) : undefined
  const [names, revisions, t, locale] = await Promise.all([
    listNames(db, [revision.content, other?.content ?? null]),
    listRevisions(db, id),
    getTranslations('history.page'),
    getLocale(),
  ])
  const live = entry.live?.number ?? null
  return (
    <>
      <PageHeader
        title={t('title', {
          number: revision.number,
          title: inLanguage(revision.content.title, locale),
        })}
        facts={
          <>
            <span>{t('by', { name: revision.submittedBy })}</span>
            <DateText at={revision.createdAt} show="moment" />
            <span>{t('authors', { names: revision.authors.join(', ') })}</span>
          </>
        }
      />
      {revision.number === live ? (
        <div className="mb-4">
          <Notice tone="good">{t('live')}</Notice>
        </div>
      ) : null}
      {revision.note ? (
        <blockquote className="mb-4 max-w-prose whitespace-pre-line border-line-strong border-l-2 pl-3">
          {revision.note}
        </blockquote>
      ) : null}
      <div className="mb-8 flex flex-wrap items-end justify-between gap-4">
        <CompareForm
          number={revision.number}
          others={revisions.map((each) => each.number).filter((each) => each !== revision.number)}
          live={live}
          chosen={other?.number ?? null}
        />
        <Neighbours entryId={id} number={revision.number} newest={revisions[0]?.number ?? 0} />
      </div>
      {other ? (
        <Comparison before={other} after={revision} names={names} />
      ) : (
        <>
          <h2 className="mb-3 font-semibold text-md">{t('whole', { number: revision.number })}</h2>
          <EntryView content={revision.content} names={names} />
        </>
      )}
      <div className="mt-8 text-sm">
        <FactList
          facts={[
            {
              name: t('hash'),
              value: <code className="break-all font-mono">{revision.hash}</code>,
            },
          ]}
        />
      </div>
    </>
  )
}

type ComparisonProps = {
  readonly before: RevisionInFull
  readonly after: RevisionInFull
  readonly names: Names
}

/** Always from the older to the newer, whichever of the two the page is about. */
async function Comparison({ before: one, after: two, names }: ComparisonProps) {
  const t = await getTranslations('history.page')
  const [before, after] = one.number < two.number ? [one, two] : [two, one]
  const diffs = diffEntries(before.content, after.content)
  return (
    <>
      <h2 className="mb-3 font-semibold text-md">
        {t('comparing', { from: before.number, to: after.number })}
      </h2>
      <ChangeSummary diffs={diffs} names={names} />
      <div className="mt-4">
        <EntryChange diffs={diffs} after={after.content} names={names} />
      </div>
    </>
  )
}

type NeighboursProps = {
  readonly entryId: string
  readonly number: number
  readonly newest: number
}

async function Neighbours({ entryId, number, newest }: NeighboursProps) {
  const t = await getTranslations('history.page')
  const address = `/admin/entries/${entryId}/revisions`
  return (
    <nav aria-label={t('neighbour')} className="flex gap-4">
      {number > 1 ? (
        <Link className="link" href={`${address}/${number - 1}`}>
          {t('before', { number: number - 1 })}
        </Link>
      ) : null}
      {number < newest ? (
        <Link className="link" href={`${address}/${number + 1}`}>
          {t('next', { number: number + 1 })}
        </Link>
      ) : null}
    </nav>
  )
}
