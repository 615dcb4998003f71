import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ReleaseList } from '@/components/publish/release-list.tsx'
import { ButtonLink } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { PageHeader } from '@/components/ui/page-header.tsx'
import { listReleases } from '@/db/queries/list-releases.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { getDeps } from '@/server/deps.ts'
import { wholeNumber } from '../whole-number.ts'

const PAGE = 50

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('releases'))('title') }
}

type ReleasesPageProps = { readonly searchParams: Promise<{ before?: string }> }

export default async function ReleasesPage({ searchParams }: ReleasesPageProps) {
  await requireActor()
  const before = wholeNumber((await searchParams).before)
  const { db } = getDeps()
  const [rows, t] = await Promise.all([
    listReleases(db, { before, limit: PAGE + 1 }),
    getTranslations('releases'),
  ])
  const shown = rows.slice(0, PAGE)
  const last = shown.at(-1)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {shown.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
      ) : (
        <ReleaseList releases={shown} />
      )}
      <div className="mt-4 flex gap-2">
        {before === undefined ? null : (
          <ButtonLink href="/admin/releases">{t('newest')}</ButtonLink>
        )}
        {rows.length > PAGE && last ? (
          <ButtonLink href={`/admin/releases?before=${last.number}`}>{t('older')}</ButtonLink>
        ) : null}
      </div>
    </>
  )
}
