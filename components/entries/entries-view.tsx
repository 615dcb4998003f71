'use client'
import { useRouter } from 'next/navigation'
import { useFormatter, useTranslations } from 'next-intl'
import { useOptimistic, useTransition } from 'react'
import { Button, ButtonLink } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { EntryFilters, type FilterOptions } from './entry-filters.tsx'
import { countFilters, type EntryQuery, entryQueryString, PAGE_SIZE } from './entry-query.ts'
import type { EntryRow } from './entry-row.ts'
import { EntryTable } from './entry-table.tsx'
import { Pager } from './pager.tsx'

type EntriesViewProps = {
  readonly rows: EntryRow[]
  readonly total: number
  readonly query: EntryQuery
  readonly options: FilterOptions
}

/** The list with its filters; every change of them is a new address. */
export function EntriesView({ rows, total, query, options }: EntriesViewProps) {
  const t = useTranslations('entries')
  const format = useFormatter()
  const router = useRouter()
  const [loading, startLoading] = useTransition()
  // The controls show the choice at once; the rows stay, dimmed, until the new ones are there.
  const [asked, ask] = useOptimistic(query)

  function go(changes: Partial<Record<string, string>>, typing: boolean) {
    const next = { ...asked, page: 1, ...withoutEmpty(changes) }
    startLoading(() => {
      ask(next)
      const address = `/admin/entries${entryQueryString(next)}`
      // The back button leaves a search at once and does not walk through its letters.
      if (typing && asked.text) router.replace(address, { scroll: false })
      else router.push(address, { scroll: false })
    })
  }

  const filtered = countFilters(asked) > 0
  return (
    <>
      <EntryFilters query={asked} options={options} onFilter={go} />
      <p role="status" className="mb-2 text-muted text-sm">
        {loading ? t('loading') : t('count', { count: total, shown: format.number(total) })}
      </p>
      <div
        aria-busy={loading}
        className={classNames('transition-opacity', loading && 'opacity-50')}
      >
        {rows.length > 0 ? (
          <>
            <EntryTable
              rows={rows}
              total={total}
              query={asked}
              onSort={(sort, dir) => go({ sort, dir }, false)}
            />
            <Pager query={query} pages={Math.ceil(total / PAGE_SIZE)} />
          </>
        ) : filtered ? (
          <EmptyState
            title={t('empty.filtered')}
            action={<Button onClick={() => router.push('/admin/entries')}>{t('empty.all')}</Button>}
          >
            {t('empty.filteredHelp')}
          </EmptyState>
        ) : (
          <EmptyState
            title={t('empty.none')}
            action={<ButtonLink href="/admin/imports">{t('empty.import')}</ButtonLink>}
          >
            {t('empty.noneHelp')}
          </EmptyState>
        )}
      </div>
    </>
  )
}

/** An empty choice takes the filter away. */
function withoutEmpty(changes: Partial<Record<string, string>>): Partial<EntryQuery> {
  return Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [name, value || undefined]),
  )
}
