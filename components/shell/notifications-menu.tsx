'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { NotificationList, type ShownNotification } from '../people/notification-list.tsx'
import { BellIcon } from '../ui/icons.tsx'
import { Popover } from '../ui/popover.tsx'

export type Notifications = {
  /** The latest, newest first. */
  readonly latest: readonly ShownNotification[]
  readonly unread: number
}

type NotificationsMenuProps = Notifications & {
  /** Called when the list is closed after something new was seen in it. */
  readonly onSeen: (toldBy: Date) => Promise<void>
}

/** The bell: how many new messages there are, and the latest of them. */
export function NotificationsMenu({ latest, unread, onSeen }: NotificationsMenuProps) {
  const t = useTranslations('shell')
  const tList = useTranslations('notifications')
  const [open, setOpen] = useState(false)
  const path = usePathname()
  // biome-ignore lint/correctness/useExhaustiveDependencies: following a message closes the list
  useEffect(() => setOpen(false), [path])
  return (
    <Popover
      label={tList('title')}
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
      <h2 className="mb-2 font-semibold">{tList('title')}</h2>
      {latest.length > 0 ? (
        <NotificationList items={latest} />
      ) : (
        <p className="text-muted">{tList('empty')}</p>
      )}
      <Link href="/admin/notifications" className="link mt-2 inline-flex min-h-6 items-center">
        {t('allMessages')}
      </Link>
    </Popover>
  )
}
