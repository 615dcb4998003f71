import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { CalendarIcon, ChevronLeftIcon, ChevronRightIcon } from '@/components/ui/icons.tsx'
import { Notice } from '@/components/ui/notice.tsx'
import { PageHeader } from '@/components/ui/page-header.tsx'
import { YearFilters, type YearQuery } from '@/components/years/year-filters.tsx'
import { YearPicture } from '@/components/years/year-picture.tsx'
import { YearsDesk } from '@/components/years/years-desk.tsx'
import { listAgencies } from '@/db/queries/list-agencies.ts'
import { listProgramCalls } from '@/db/queries/list-program-calls.ts'
import { listSections } from '@/db/queries/list-sections.ts'
import { dayInZone } from '@/domain/calls/zone.ts'
import { inLanguage } from '@/domain/content/localised.ts'
import { decideMove } from '@/domain/workflow/transitions.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { OFFICE_ZONE } from '@/server/commands/office-zone.ts'
import { getDeps } from '@/server/deps.ts'
import { readYearQuery } from './read-year-query.ts'

/** More rows than this are no picture; a filter tells them apart. */
const MOST_PROGRAMS = 300

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('years'))('title') }
}

type CallsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function CallsPage({ searchParams }: CallsPageProps) {
  const actor = await requireActor()
  const { db, now } = getDeps()
  const today = dayInZone(now().getTime(), OFFICE_ZONE)
  const query = readYearQuery(await searchParams, today)
  const [t, locale, found, sections, agencies] = await Promise.all([
    getTranslations('years'),
    getLocale(),
    listProgramCalls(db, { ...query, actorAgencies: actor.agencies, limit: MOST_PROGRAMS }),
    listSections(db),
    listAgencies(db),
  ])
  const shown = found.slice(0, MOST_PROGRAMS)
  const zoneOf = (slug: string | undefined) =>
    agencies.find((agency) => agency.slug === slug)?.zone ?? OFFICE_ZONE
  const situation = { work: 'none', public: 'live', relation: 'stranger' } as const
  const mayEdit = decideMove('edit', { ...situation, role: actor.role }).ok
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <YearFilters
        query={query}
        sections={sections.map(({ id, title }) => ({ value: id, text: inLanguage(title, locale) }))}
        agencies={agencies.map(({ slug, acronym }) => ({ value: slug, text: acronym }))}
      />
      {found.length > MOST_PROGRAMS ? (
        <div className="mb-6">
          <Notice tone="warning">{t('tooMany', { most: MOST_PROGRAMS })}</Notice>
        </div>
      ) : null}
      {shown.length === 0 ? (
        <EmptyState icon={<CalendarIcon size={24} />} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <>
          <section aria-labelledby="year-title" className="mb-10">
            <YearHeading query={query} />
            <YearPicture
              year={query.year}
              today={today}
              programs={shown.map(({ id, title, calls, agencies: [first] }) => ({
                id,
                title: inLanguage(title, locale),
                calls,
                zone: zoneOf(first),
              }))}
            />
          </section>
          {mayEdit ? (
            <section aria-labelledby="change-title">
              <h2 id="change-title" className="mb-2 font-semibold text-lg">
                {t('change', { count: shown.length })}
              </h2>
              <YearsDesk key={JSON.stringify(query)} entryIds={shown.map(({ id }) => id)} />
            </section>
          ) : null}
        </>
      )}
    </>
  )
}

async function YearHeading({ query }: { readonly query: YearQuery }) {
  const t = await getTranslations('years')
  const at = (year: number) => {
    const { text, section, agency } = query
    const set = Object.entries({ text, section, agency }).filter(([, value]) => value !== '')
    return `/admin/calls?${new URLSearchParams([...set, ['year', String(year)]])}`
  }
  const look = 'inline-flex min-h-6 items-center gap-1 text-muted text-sm hover:text-ink'
  return (
    <div className="mb-2 flex flex-wrap items-center gap-x-4">
      <h2 id="year-title" className="font-semibold text-lg">
        {t('year', { year: query.year })}
      </h2>
      <Link className={look} href={at(query.year - 1)}>
        <ChevronLeftIcon size={14} />
        {query.year - 1}
      </Link>
      <Link className={look} href={at(query.year + 1)}>
        {query.year + 1}
        <ChevronRightIcon size={14} />
      </Link>
    </div>
  )
}
