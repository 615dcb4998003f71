import { useTranslations } from 'next-intl'
import { nextDeadline } from '@/domain/calls/next-deadline.ts'
import { sayDay } from '@/domain/calls/say-instant.ts'
import type { Language } from '@/domain/content/localised.ts'
import { filterEntries } from '@/domain/publishing/filter-entries.ts'
import type { ListFilter } from '@/domain/publishing/list-filter.ts'
import type { PublicData, PublicEntry } from '@/domain/publishing/public-data.ts'
import { sortByDeadline } from '@/domain/publishing/sort-entries.ts'
import { RichText } from '../rich-text/rich-text.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { EntryItem, pathOf } from './entry-item.tsx'
import { FilterForm } from './filter-form.tsx'
import { LiveStatus } from './live-status.tsx'

const NEXT_MAX = 3

type ListPageProps = {
  readonly data: PublicData
  readonly filter: ListFilter
  readonly lang: Language
  /** The page's path without query: where the filters lead. */
  readonly path: string
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** A list as people read and print it. */
export function ListPage({ data, filter, lang, path, now }: ListPageProps) {
  const t = useTranslations('public')
  const base = filterEntries(
    data.entries,
    data.list.status ? { status: data.list.status } : {},
    now,
  )
  const found = filterEntries(base, filter, now)
  const shown = data.list.sort === 'deadline' ? sortByDeadline(found, now) : found
  const isFiltered = Object.keys(filter).length > 0
  return (
    <>
      <header className="mb-8">
        <h1 className="font-semibold text-2xl">{data.list.title}</h1>
        {data.list.introduction ? (
          <p className="mt-3 max-w-prose text-lg">{data.list.introduction}</p>
        ) : null}
      </header>
      {data.entries.length === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      ) : (
        <>
          {isFiltered ? null : <ClosingNext entries={base} lang={lang} now={now} />}
          <FilterForm data={data} filter={filter} lang={lang} action={path} />
          <p className="mt-4 flex flex-wrap gap-x-4 text-base text-muted" role="status">
            {found.length > 0 && found.length < base.length
              ? t('countOf', { shown: found.length, all: base.length })
              : t('count', { shown: found.length })}
            {isFiltered ? (
              <a className="link print:hidden" href={lang === 'en' ? path : `${path}?lang=${lang}`}>
                {t('filters.clear')}
              </a>
            ) : null}
          </p>
          <Sections data={data} shown={shown} lang={lang} now={now} />
        </>
      )}
    </>
  )
}

type EntriesProps = {
  readonly entries: readonly PublicEntry[]
  readonly lang: Language
  readonly now: number
}

/** The few deadlines that come first, above everything else. */
function ClosingNext({ entries, lang, now }: EntriesProps) {
  const t = useTranslations('public')
  const next = sortByDeadline(entries, now)
    .filter(({ calls }) => nextDeadline(calls, now)?.status.status === 'closing_soon')
    .slice(0, NEXT_MAX)
  if (next.length === 0) return null
  return (
    <section className="mb-8 border-waiting-line border-s-4 ps-4">
      <h2 className="font-semibold text-base text-muted">{t('next')}</h2>
      <ul>
        {next.map((entry) => (
          <li key={entry.slug} className="mt-1 flex flex-wrap items-baseline gap-x-3">
            <a className="link font-semibold" href={pathOf(entry.url)}>
              {entry.acronym || entry.title}
            </a>
            <span className="flex flex-wrap gap-x-3 text-base">
              <LiveStatus calls={entry.calls} lang={lang} now={now} withDate />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type SectionsProps = {
  readonly data: PublicData
  readonly shown: readonly PublicEntry[]
  readonly lang: Language
  readonly now: number
}

function Sections({ data, shown, lang, now }: SectionsProps) {
  const t = useTranslations('public')
  const item = (entry: PublicEntry) => (
    <EntryItem key={entry.slug} entry={entry} data={data} lang={lang} now={now} />
  )
  if (data.list.sort === 'deadline') return <ul className={`${LIST} mt-4`}>{shown.map(item)}</ul>
  const rest = shown.filter(({ section }) => section === null)
  return (
    <>
      {data.sections.map(({ slug, title, body }) => {
        const entries = shown.filter(({ section }) => section === slug)
        return entries.length === 0 ? null : (
          <section key={slug} className="mt-10">
            <h2 className="font-semibold text-xl">{title}</h2>
            {body.length > 0 ? (
              <RichText doc={body} headingLevel={3} className="mt-2 max-w-prose text-muted" />
            ) : null}
            <ul className={`${LIST} mt-4`}>{entries.map(item)}</ul>
          </section>
        )
      })}
      {rest.length > 0 ? (
        <section className="mt-10">
          {data.sections.length > 0 ? (
            <h2 className="font-semibold text-xl">{t('moreEntries')}</h2>
          ) : null}
          <ul className={`${LIST} mt-4`}>{rest.map(item)}</ul>
        </section>
      ) : null}
    </>
  )
}

const LIST = 'border-line border-t'

/** Where the page is from, and how far it can be relied on. */
export function ListFooter({
  release,
  lang,
}: {
  readonly release: PublicData['release']
  readonly lang: Language
}) {
  const t = useTranslations('public')
  return (
    <>
      <p>{t('subject')}</p>
      {release.number > 0 ? (
        <p className="mt-1">
          {t('asOf', { date: sayDay(release.at.slice(0, 10), lang), number: release.number })}
        </p>
      ) : null}
    </>
  )
}
