import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useSayDate } from '@/components/ui/use-say-date.ts'
import type { Role } from '@/domain/workflow/states.ts'
import { Badge, PublicBadge, WorkBadge } from '../ui/badge.tsx'
import { ButtonLink } from '../ui/button.tsx'
import { DateText } from '../ui/date-text.tsx'
import { PlusIcon } from '../ui/icons.tsx'
import type { DeskData } from './desk-data.ts'
import { DeskGroup, DeskRow } from './desk-group.tsx'

type DeskProps = DeskData & {
  readonly role: Role
  /** The calendar day it is at the office, YYYY-MM-DD. */
  readonly today: string
}

/** The first screen: what waits for this person, the most pressing first. */
export function Desk({ role, today, ...data }: DeskProps) {
  const decides = role === 'reviewer' || role === 'admin'
  const writes = role !== 'viewer'
  return (
    <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="grid gap-6">
        {decides ? <Reviews reviews={data.reviews} today={today} /> : null}
        {writes ? <SentBackGroup items={data.sentBack} /> : null}
        {writes ? <Drafts drafts={data.drafts} /> : null}
        {writes ? null : <Releases releases={data.releases} />}
      </div>
      <div className="grid gap-6">
        {decides ? <Ready items={data.ready} /> : null}
        <Overdue items={data.overdue} />
        {writes ? <Releases releases={data.releases} /> : null}
      </div>
    </div>
  )
}

function Reviews({ reviews, today }: { reviews: DeskData['reviews']; today: string }) {
  const t = useTranslations('desk.reviews')
  return (
    <DeskGroup title={t('title')} count={reviews.length} empty={t('empty')}>
      {reviews.map(({ entryId, title, requestedBy, openedAt, dueOn, note, isMine }) => (
        <DeskRow
          key={entryId}
          href={`/admin/entries/${entryId}/review`}
          title={title}
          facts={t.rich('facts', { name: requestedBy, when: () => <DateText at={openedAt} /> })}
          quote={note}
          aside={
            <span className="flex flex-wrap justify-end gap-1">
              {dueOn ? <Due on={dueOn} today={today} /> : null}
              {isMine ? <Badge tone="accent">{t('mine')}</Badge> : null}
            </span>
          }
        />
      ))}
    </DeskGroup>
  )
}

function SentBackGroup({ items }: { items: DeskData['sentBack'] }) {
  const t = useTranslations('desk.sentBack')
  return (
    <DeskGroup title={t('title')} count={items.length} empty={t('empty')}>
      {items.map(({ entryId, title, by, at, reason }) => (
        <DeskRow
          key={entryId}
          href={`/admin/entries/${entryId}`}
          title={title}
          facts={t.rich('facts', { name: by, when: () => <DateText at={at} /> })}
          quote={reason}
        />
      ))}
    </DeskGroup>
  )
}

function Drafts({ drafts }: { drafts: DeskData['drafts'] }) {
  const t = useTranslations('desk.drafts')
  return (
    <DeskGroup
      title={t('title')}
      empty={t('empty')}
      action={
        <ButtonLink href="/admin/entries?new=1" size="sm" icon={<PlusIcon />}>
          {t('new')}
        </ButtonLink>
      }
    >
      {drafts.map(({ entryId, title, workState, publicState, updatedAt }) => (
        <DeskRow
          key={entryId}
          href={`/admin/entries/${entryId}`}
          title={title}
          facts={t.rich('facts', { when: () => <DateText at={updatedAt} /> })}
          aside={
            <span className="flex flex-wrap justify-end gap-1">
              <WorkBadge state={workState} />
              {publicState === 'never' ? null : <PublicBadge state={publicState} />}
            </span>
          }
        />
      ))}
    </DeskGroup>
  )
}

function Ready({ items }: { items: DeskData['ready'] }) {
  const t = useTranslations('desk.ready')
  return (
    <DeskGroup
      title={t('title')}
      count={items.length}
      empty={t('empty')}
      action={
        items.length > 0 ? (
          <ButtonLink href="/admin/publish" size="sm" look="primary">
            {t('publish')}
          </ButtonLink>
        ) : null
      }
    >
      {items.map(({ entryId, title, approvedBy, at }) => (
        <DeskRow
          key={entryId}
          href={`/admin/entries/${entryId}`}
          title={title}
          facts={t.rich('facts', { name: approvedBy, when: () => <DateText at={at} /> })}
        />
      ))}
    </DeskGroup>
  )
}

function Overdue({ items }: { items: DeskData['overdue'] }) {
  const t = useTranslations('desk.overdue')
  return (
    <DeskGroup title={t('title')} count={items.length} empty={t('empty')}>
      {items.map(({ entryId, title, nextCheckOn, owner }) => (
        <DeskRow
          key={entryId}
          href={`/admin/entries/${entryId}`}
          title={title}
          facts={t.rich('facts', {
            owner: owner || t('nobody'),
            day: () => <CalendarDay on={nextCheckOn} />,
          })}
        />
      ))}
    </DeskGroup>
  )
}

function Releases({ releases }: { releases: DeskData['releases'] }) {
  const t = useTranslations('desk.releases')
  return (
    <DeskGroup
      title={t('title')}
      empty={t('empty')}
      action={
        releases.length > 0 ? (
          <Link href="/admin/releases" className="link text-sm">
            {t('all')}
          </Link>
        ) : null
      }
    >
      {releases.map(({ number, at, by, kind, entries }) => (
        <li key={number} className="flex justify-between gap-3 py-2.5">
          <div className="min-w-0">
            <p>{t(`what.${kind}`, { count: entries })}</p>
            <p className="text-muted text-sm">
              {t.rich('facts', { name: by, when: () => <DateText at={at} /> })}
            </p>
          </div>
          <span className="shrink-0 text-muted text-sm">{t('number', { number })}</span>
        </li>
      ))}
    </DeskGroup>
  )
}

function Due({ on, today }: { on: string; today: string }): ReactNode {
  const t = useTranslations('desk.reviews')
  const late = on < today
  return (
    <Badge tone={late ? 'trouble' : 'waiting'}>
      {t.rich(late ? 'wasDue' : 'due', { day: () => <CalendarDay on={on} /> })}
    </Badge>
  )
}

/** A calendar day in words; it has no hour, so no zone may move it. */
function CalendarDay({ on }: { on: string }) {
  const sayDate = useSayDate()
  const words = sayDate(new Date(`${on}T00:00:00Z`), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  })
  return <time dateTime={on}>{words}</time>
}
