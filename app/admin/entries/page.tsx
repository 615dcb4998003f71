import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { EntriesView } from '@/components/entries/entries-view.tsx'
import {
  type EntryQuery,
  entryQueryString,
  PAGE_SIZE,
  parseEntryQuery,
} from '@/components/entries/entry-query.ts'
import { NewEntry } from '@/components/entries/new-entry.tsx'
import { PageHeader } from '@/components/ui/page-header.tsx'
import { listAgencies } from '@/db/queries/list-agencies.ts'
import { listEntries } from '@/db/queries/list-entries.ts'
import { listPeople } from '@/db/queries/list-people.ts'
import { listSections } from '@/db/queries/list-sections.ts'
import { decideMove } from '@/domain/workflow/transitions.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { getDeps } from '@/server/deps.ts'
import { entryRow, filterOptions } from './entry-rows.ts'

type EntriesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('entries'))('title') }
}

export default async function EntriesPage({ searchParams }: EntriesPageProps) {
  const actor = await requireActor()
  const params = await searchParams
  const query = parseEntryQuery(params)
  const { db, now } = getDeps()
  const [t, locale, listed, sections, agencies, people] = await Promise.all([
    getTranslations('entries'),
    getLocale(),
    listEntries(db, listingOf(query, actor.agencies)),
    listSections(db),
    listAgencies(db),
    listPeople(db, now()),
  ])
  const pages = Math.max(1, Math.ceil(listed.total / PAGE_SIZE))
  if (query.page > pages) redirect(`/admin/entries${entryQueryString({ ...query, page: pages })}`)
  const mayWrite = decideMove('edit', {
    work: 'none',
    public: 'never',
    role: actor.role,
    relation: 'stranger',
  }).ok
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={mayWrite ? <NewEntry startOpen={params.new === '1'} /> : null}
      />
      <EntriesView
        rows={listed.rows.map((row) => entryRow(row, agencies, now(), locale))}
        total={listed.total}
        query={query}
        options={filterOptions({ sections, agencies, people }, locale)}
      />
    </>
  )
}

function listingOf({ dir, ...query }: EntryQuery, actorAgencies: readonly string[] | null) {
  return { ...query, direction: dir, pageSize: PAGE_SIZE, actorAgencies }
}
