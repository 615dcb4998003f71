'use client'
import {
  createColumnHelper,
  metaHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Badge, PublicBadge, WorkBadge } from '../ui/badge.tsx'
import { DateText } from '../ui/date-text.tsx'
import type { EntrySort } from './entry-query.ts'
import type { DeadlineWords, EntryRow } from './entry-row.ts'

type ColumnName = 'title' | 'section' | 'agencies' | 'state' | 'deadline' | 'owner' | 'updated'

type Meta = {
  readonly name: ColumnName
  readonly width?: string
  /** How it stands in a card, where there is no head: on a line of its own, or after its name. */
  readonly card: 'title' | 'line' | 'named'
}

export const features = tableFeatures({ rowSortingFeature, columnMeta: metaHelper<Meta>() })
const helper = createColumnHelper<typeof features, EntryRow>()

/** Ids of sortable columns are the sorts of the address. */
export const columns = helper.columns([
  helper.accessor('titleEn', {
    id: 'title' satisfies EntrySort,
    cell: ({ row }) => <Title entry={row.original} />,
    meta: { name: 'title', card: 'title', width: 'w-[32%]' },
  }),
  helper.accessor('section', {
    id: 'section' satisfies EntrySort,
    cell: ({ getValue }) => <span className="text-sm">{getValue() || <None />}</span>,
    meta: { name: 'section', card: 'named', width: 'w-[17%]' },
  }),
  helper.accessor('agencies', {
    enableSorting: false,
    cell: ({ getValue }) => getValue().join(', ') || <None />,
    meta: { name: 'agencies', card: 'named', width: 'w-[7%]' },
  }),
  helper.accessor('workState', {
    id: 'state' satisfies EntrySort,
    cell: ({ row }) => <States entry={row.original} />,
    meta: { name: 'state', card: 'line', width: 'w-[15%]' },
  }),
  helper.accessor('deadline', {
    enableSorting: false,
    cell: ({ getValue }) => <Deadline deadline={getValue()} />,
    meta: { name: 'deadline', card: 'named', width: 'w-[13%]' },
  }),
  helper.accessor('owner', {
    enableSorting: false,
    cell: ({ getValue }) => getValue() || <None />,
    meta: { name: 'owner', card: 'named', width: 'w-[8%]' },
  }),
  helper.accessor('updatedAt', {
    id: 'updated' satisfies EntrySort,
    cell: ({ getValue }) => <DateText at={getValue()} />,
    meta: { name: 'updated', card: 'named', width: 'w-[8%]' },
  }),
])

function Title({ entry }: { entry: EntryRow }) {
  const t = useTranslations('common.kind')
  const { id, kind, titleEn, titleJa, acronym } = entry
  return (
    <>
      <Link
        href={`/admin/entries/${id}`}
        prefetch={false}
        data-row
        className="rounded-sm py-0.5 font-medium hover:text-accent-text hover:underline"
      >
        {titleEn || titleJa}
      </Link>
      {acronym && !titleEn.includes(acronym) ? (
        <span className="text-muted text-sm"> {acronym}</span>
      ) : null}
      {kind === 'program' ? null : (
        <>
          {' '}
          <Badge>{t(kind)}</Badge>
        </>
      )}
      {titleJa && titleEn ? (
        <span lang="ja" className="block text-muted text-sm">
          {titleJa}
        </span>
      ) : null}
    </>
  )
}

function States({ entry }: { entry: EntryRow }) {
  return (
    <span className="flex flex-wrap gap-1">
      {entry.workState === 'none' ? null : <WorkBadge state={entry.workState} />}
      <PublicBadge state={entry.publicState} />
    </span>
  )
}

const URGENT: readonly DeadlineWords['status'][] = ['closing_soon', 'opens_soon']

function Deadline({ deadline }: { deadline: DeadlineWords | null }) {
  const t = useTranslations('entries')
  if (!deadline) return <None />
  const { status, says, day, counts } = deadline
  return (
    <>
      <span className={URGENT.includes(status) ? 'font-medium text-waiting' : undefined}>
        {says}
      </span>
      {day ? <span className="block text-muted text-sm">{t(counts, { day })}</span> : null}
    </>
  )
}

function None() {
  const t = useTranslations('common')
  return (
    <span className="text-muted">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('none')}</span>
    </span>
  )
}
