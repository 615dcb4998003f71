'use client'
import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Call } from '@/domain/calls/call.ts'
import { type EntryPlan, type PlanLine, voidsReview } from '@/domain/calls/entry-plan.ts'
import { sayCall } from '@/domain/calls/say-call.ts'
import { inLanguage } from '@/domain/content/localised.ts'
import { useCallTitle } from '../entry-view/call-view.tsx'
import { useSayList } from '../entry-view/say-list.ts'
import { WorkBadge } from '../ui/badge.tsx'
import { WarningIcon } from '../ui/icons.tsx'
import type { ChangeKind } from './change-form.tsx'

type PlanListProps = {
  readonly kind: ChangeKind
  readonly plans: readonly EntryPlan[]
  readonly picked: ReadonlySet<string>
  readonly onPick: (id: string, on: boolean) => void
}

/** What would become of each entry: a table where there is room, cards where there is not. */
export function PlanList({ kind, plans, picked, onPick }: PlanListProps) {
  const t = useTranslations('years.plan')
  return (
    <table className="w-full max-md:block">
      <caption className="sr-only">{t('caption')}</caption>
      <thead className="text-left text-muted text-sm max-md:sr-only">
        <tr>
          <th scope="col" className="w-1/4 py-1 pr-3 font-medium">
            {t('entry')}
          </th>
          <th scope="col" className="py-1 pr-3 font-medium">
            {t('from')}
          </th>
          <th scope="col" className="py-1 pr-3 font-medium">
            {t('to')}
          </th>
          <th scope="col" className="w-1/5 py-1 font-medium">
            {t('notes')}
          </th>
        </tr>
      </thead>
      {plans.map((plan) => (
        <tbody key={plan.id} className="border-line border-t align-top max-md:block max-md:py-2">
          {rowsOf(plan).map((row, index) => (
            <tr key={row.key} className="max-md:block">
              {index === 0 ? (
                <th
                  scope="rowgroup"
                  rowSpan={rowsOf(plan).length}
                  className="py-2 pr-3 text-left font-normal max-md:block"
                >
                  <EntryCell plan={plan} picked={picked.has(plan.id)} onPick={onPick} />
                </th>
              ) : null}
              <LineCells row={row} zone={plan.zone} kind={kind} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

type Row =
  | { readonly key: string; readonly is: 'line'; readonly line: PlanLine }
  | { readonly key: string; readonly is: 'put_away'; readonly call: Call }
  | { readonly key: string; readonly is: 'left'; readonly call: Call; readonly why: string }
  | { readonly key: string; readonly is: 'nothing' }

function rowsOf({ lines, putAway, left }: EntryPlan): Row[] {
  const rows: Row[] = [
    ...lines.map((line) => ({ key: line.to.id, is: 'line' as const, line })),
    ...putAway.map((call) => ({ key: call.id, is: 'put_away' as const, call })),
    ...left.map(({ call, why }) => ({ key: call.id, is: 'left' as const, call, why })),
  ]
  return rows.length > 0 ? rows : [{ key: 'none', is: 'nothing' }]
}

type EntryCellProps = {
  readonly plan: EntryPlan
  readonly picked: boolean
  readonly onPick: (id: string, on: boolean) => void
}

function EntryCell({ plan, picked, onPick }: EntryCellProps) {
  const t = useTranslations('years.plan')
  const lang = useLocale()
  const sayList = useSayList()
  const title = inLanguage(plan.title, lang)
  return (
    <div className="flex gap-2">
      <input
        type="checkbox"
        className="mt-0.75 size-4 shrink-0 cursor-pointer accent-accent"
        aria-label={t('choose', { title })}
        checked={picked}
        disabled={plan.after === null}
        onChange={(event) => onPick(plan.id, event.target.checked)}
      />
      <div className="min-w-0">
        <Link className="font-medium hover:underline" href={`/admin/entries/${plan.id}#calls`}>
          {title}
        </Link>
        {plan.workState === 'none' ? null : (
          <div className="mt-1">
            <WorkBadge state={plan.workState} />
          </div>
        )}
        {plan.after !== null && voidsReview(plan.workState) ? (
          <Note doubtful>{t('voids', { state: plan.workState })}</Note>
        ) : null}
        {plan.after !== null && plan.others.length > 0 ? (
          <Note doubtful>{t('others', { names: sayList(plan.others) })}</Note>
        ) : null}
      </div>
    </div>
  )
}

const CELL = 'py-2 pr-3 max-md:block max-md:py-0.5 max-md:pl-6'

type LineCellsProps = { readonly row: Row; readonly zone: string; readonly kind: ChangeKind }

function LineCells({ row, zone, kind }: LineCellsProps) {
  const t = useTranslations('years.plan')
  if (row.is === 'nothing') {
    return (
      <td colSpan={3} className={`${CELL} text-muted`}>
        {t(`nothing.${kind}`)}
      </td>
    )
  }
  if (row.is !== 'line') {
    return (
      <>
        <td className={CELL}>
          <SaidCall call={row.call} zone={zone} />
        </td>
        <td colSpan={2} className={`${CELL} text-muted`}>
          {t(row.is === 'put_away' ? 'putAway' : `left.${row.why as 'rolling'}`)}
        </td>
      </>
    )
  }
  const { from, to, notes } = row.line
  return (
    <>
      <td className={CELL}>
        <SaidCall call={from} zone={zone} />
      </td>
      <td className={CELL}>
        <span className="sr-only">{t('becomes')} </span>
        <SaidCall call={to} zone={zone} />
      </td>
      <td className={CELL}>
        {notes.map((note) => (
          <Note
            key={note}
            doubtful={note === 'early' || note === 'closes_first' || note === 'words_differ'}
          >
            {t(`note.${note}`)}
          </Note>
        ))}
      </td>
    </>
  )
}

function SaidCall({ call, zone }: { readonly call: Call; readonly zone: string }) {
  const lang = useLocale()
  const title = useCallTitle()(call)
  const words = inLanguage(call.words, lang)
  return (
    <>
      {title ? <p className="font-medium">{title}</p> : null}
      <p>{sayCall(call, lang, zone)}</p>
      {words ? <p className="text-muted text-sm">{`“${words}”`}</p> : null}
    </>
  )
}

type NoteProps = { readonly doubtful?: boolean; readonly children: ReactNode }

function Note({ doubtful = false, children }: NoteProps) {
  return (
    <p className={`flex gap-1.5 text-sm ${doubtful ? 'text-waiting' : 'text-muted'}`}>
      {doubtful ? (
        <span className="mt-0.5">
          <WarningIcon size={14} />
        </span>
      ) : null}
      <span className="min-w-0">{children}</span>
    </p>
  )
}
