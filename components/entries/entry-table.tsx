'use client'
import { type SortingState, useTable } from '@tanstack/react-table'
import { useTranslations } from 'next-intl'
import { useMemo, useRef } from 'react'
import { classNames } from '../ui/class-names.ts'
import { ArrowDownIcon, ArrowUpIcon, SortIcon } from '../ui/icons.tsx'
import { columns, features } from './entry-columns.tsx'
import { ENTRY_SORTS, type EntryQuery, type EntrySort, usualDirection } from './entry-query.ts'
import type { EntryRow } from './entry-row.ts'
import { useRowKeys } from './use-row-keys.ts'

type EntryTableProps = {
  readonly rows: EntryRow[]
  readonly total: number
  readonly query: EntryQuery
  readonly onSort: (sort: EntrySort, dir: EntryQuery['dir']) => void
}

/**
 * The entries as a table; when narrow, the same rows as cards. The roles are written out
 * because a table whose rows are laid out as blocks loses them in some browsers.
 */
export function EntryTable({ rows, total, query, onSort }: EntryTableProps) {
  const t = useTranslations('entries')
  const body = useRef<HTMLTableSectionElement>(null)
  useRowKeys(body)
  const sorting = useMemo<SortingState>(
    () => [{ id: query.sort, desc: query.dir === 'desc' }],
    [query.sort, query.dir],
  )
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    state: { sorting },
    manualSorting: true,
    enableSortingRemoval: false,
    onSortingChange: (update) => {
      const [next] = typeof update === 'function' ? update(sorting) : update
      const sort = ENTRY_SORTS.find((name) => name === next?.id)
      if (!next || !sort) return
      // A new column starts in its usual direction, the same one turns round.
      const turned = sort === query.sort
      onSort(sort, turned ? (query.dir === 'asc' ? 'desc' : 'asc') : usualDirection(sort))
    },
  })
  return (
    // biome-ignore lint/a11y/noRedundantRoles: laid out as blocks when narrow
    <table role="table" aria-rowcount={total} className="w-full border-collapse text-left">
      <caption className="sr-only">{t('title')}</caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: laid out as blocks when narrow */}
      <thead role="rowgroup" className="max-md:sr-only">
        {table.getHeaderGroups().map((group) => (
          // biome-ignore lint/a11y/noRedundantRoles: laid out as blocks when narrow
          <tr key={group.id} role="row">
            {group.headers.map(({ id, column }) => {
              const meta = column.columnDef.meta
              if (!meta) return null
              const name = t(`column.${meta.name}`)
              return (
                <th
                  key={id}
                  scope="col"
                  // biome-ignore lint/a11y/noRedundantRoles: laid out as blocks when narrow
                  role="columnheader"
                  aria-sort={column.getCanSort() ? ariaSort(column.getIsSorted()) : undefined}
                  className={classNames(
                    'border-line-strong border-b px-2 py-1 font-normal text-muted text-sm first:pl-0 last:pr-0',
                    meta.width,
                  )}
                >
                  {column.getCanSort() ? (
                    <SortButton
                      name={name}
                      sorted={column.getIsSorted()}
                      onPress={() => column.toggleSorting()}
                    />
                  ) : (
                    name
                  )}
                </th>
              )
            })}
          </tr>
        ))}
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: laid out as blocks when narrow */}
      <tbody ref={body} role="rowgroup" className="max-md:block">
        {table.getRowModel().rows.map((row) => (
          <tr
            key={row.id}
            // biome-ignore lint/a11y/noRedundantRoles: laid out as blocks when narrow
            role="row"
            className="border-line border-b focus-within:bg-accent-soft hover:bg-hover max-md:grid max-md:grid-cols-[5.5rem_minmax(0,1fr)] max-md:gap-x-2 max-md:gap-y-0.5 max-md:py-3"
          >
            {row.getAllCells().map((cell) => {
              const meta = cell.column.columnDef.meta
              return (
                <td
                  key={cell.id}
                  // biome-ignore lint/a11y/noRedundantRoles: laid out as blocks when narrow
                  role="cell"
                  className={classNames(
                    'px-2 py-2 align-top first:pl-0 last:pr-0 max-md:col-span-2 max-md:p-0',
                    meta?.card === 'title' && 'max-md:order-1 max-md:text-md',
                    meta?.card === 'line' && 'max-md:order-2 max-md:mt-0.5 max-md:mb-1',
                    meta?.card === 'named' &&
                      'max-md:order-3 max-md:grid max-md:grid-cols-subgrid max-md:text-sm',
                  )}
                >
                  {meta?.card === 'named' ? (
                    <span aria-hidden="true" className="text-muted md:hidden">
                      {t(`column.${meta.name}`)}
                    </span>
                  ) : null}
                  <div className="min-w-0">
                    <table.FlexRender cell={cell} />
                  </div>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Sorted = false | 'asc' | 'desc'

function ariaSort(sorted: Sorted) {
  if (!sorted) return 'none'
  return sorted === 'asc' ? 'ascending' : 'descending'
}

function SortButton(props: { name: string; sorted: Sorted; onPress: () => void }) {
  const { name, sorted, onPress } = props
  const Icon = sorted === 'asc' ? ArrowUpIcon : sorted === 'desc' ? ArrowDownIcon : SortIcon
  return (
    <button
      type="button"
      onClick={onPress}
      className={classNames(
        '-ml-1 inline-flex min-h-7 items-center gap-1 rounded-sm px-1 hover:text-ink',
        sorted && 'font-medium text-ink',
      )}
    >
      {name}
      <Icon size={12} />
    </button>
  )
}
