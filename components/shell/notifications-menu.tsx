'use client'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DateText } from '../ui/date-text.tsx'
import { BellIcon } from '../ui/icons.tsx'
import { Popover } from '../ui/popover.tsx'

const TYPES = [
  'review_requested',
  'review_voided',
  'changes_requested',
  'approved',
  'published',
  'withdrawn',
] as const

export type Notification = {
  readonly id: string
  readonly type: string
  readonly entryId: string | null
  readonly entryTitle: string | null
  readonly actorName: string | null
  readonly message: string
  readonly at: Date
  readonly readAt: Date | null
}

export type Notifications = {
  /** The latest, newest first. */
  readonly latest: readonly Notification[]
  readonly unread: number
}

type NotificationsMenuProps = Notifications & {
  /** Called when the list is closed after something new was seen in it. */
  readonly onSeen: (toldBy: Date) => Promise<void>
}

/** The bell: how many new messages there are, and the latest of them. */
export function NotificationsMenu({ latest, unread, onSeen }: NotificationsMenuProps) {
  const t = useTranslations('shell')
  const [open, setOpen] = useState(false)
  return (
    <Popover
      label={t('messages')}
      open={open}
      onOpenChange={(next) => {
        setOpen(next)
        const newest = latest[0]
        if (!next && unread > 0 && newest) void onSeen(newest.at)
      }}
      trigger={
        <button
          type="button"
          aria-label={t('notifications', { count: unread })}
          className="relative inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted hover:bg-hover hover:text-ink data-[state=open]:bg-hover"
        >
          <BellIcon />
          {unread > 0 ? (
            <span className="absolute top-0 right-0 grid h-4 min-w-4 place-items-center rounded-full bg-accent px-1 font-semibold text-on-accent text-xs">
              {Math.min(unread, 99)}
            </span>
          ) : null}
        </button>
      }
    >
      <h2 className="mb-1 font-semibold">{t('messages')}</h2>
      {latest.length === 0 ? <p className="text-muted">{t('noMessages')}</p> : null}
      <ul className="-mx-3 divide-y divide-line">
        {latest.map((item) => (
          <li key={item.id}>
            <NotificationLink item={item} onFollow={() => setOpen(false)} />
          </li>
        ))}
      </ul>
      <Link
        href="/admin/notifications"
        onClick={() => setOpen(false)}
        className="link mt-2 inline-block"
      >
        {t('allMessages')}
      </Link>
    </Popover>
  )
}

function NotificationLink({ item, onFollow }: { item: Notification; onFollow: () => void }) {
  const t = useTranslations('shell')
  const type = TYPES.find((known) => known === item.type)
  return (
    <Link
      href={addressOf(item)}
      onClick={onFollow}
      className={`block border-l-2 px-3 py-2 hover:bg-hover ${item.readAt ? 'border-transparent' : 'border-accent-text'}`}
    >
      <span className="block font-medium">{item.entryTitle ?? t('messages')}</span>
      {type ? (
        <span className="block">
          {t(`message.${type}`, { name: item.actorName ?? t('somebody') })}
        </span>
      ) : null}
      {item.message ? (
        <span className="line-clamp-2 block text-muted text-sm">{item.message}</span>
      ) : null}
      <span className="block text-muted text-sm">
        <DateText at={item.at} />
      </span>
    </Link>
  )
}

function addressOf({ type, entryId }: Notification): string {
  if (!entryId) return '/admin'
  return type === 'review_requested'
    ? `/admin/entries/${entryId}/review`
    : `/admin/entries/${entryId}`
}
