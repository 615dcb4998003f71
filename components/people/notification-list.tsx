import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '../ui/badge.tsx'
import { DateText } from '../ui/date-text.tsx'

export type ShownNotification = {
  readonly id: string
  readonly type: string
  readonly entryId: string | null
  readonly entryTitle: string | null
  readonly entryTitleJa: string | null
  readonly actorName: string | null
  readonly message: string
  readonly at: Date
  readonly readAt: Date | null
}

const TYPES = [
  'review_requested',
  'review_voided',
  'changes_requested',
  'approved',
  'published',
  'withdrawn',
  'invited',
] as const

/** What a person was told, each leading to what it is about. */
export function NotificationList({ items }: { readonly items: readonly ShownNotification[] }) {
  return (
    <ul className="divide-y divide-line border-line border-y">
      {items.map((item) => (
        <NotificationItem key={item.id} item={item} />
      ))}
    </ul>
  )
}

function NotificationItem({ item }: { readonly item: ShownNotification }) {
  const t = useTranslations('notifications')
  const locale = useLocale()
  const type = TYPES.find((known) => known === item.type) ?? 'other'
  const title = (locale === 'ja' && item.entryTitleJa) || item.entryTitle || t('account')
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link href={addressOf(item)} className="min-w-0 font-medium hover:underline">
          {title}
        </Link>
        {item.readAt ? null : <Badge tone="accent">{t('new')}</Badge>}
        <span className="ml-auto text-muted text-sm">
          <DateText at={item.at} />
        </span>
      </div>
      <p>{t(`type.${type}`, { actor: item.actorName ?? t('somebody') })}</p>
      {item.message ? (
        <blockquote className="mt-1 max-w-prose whitespace-pre-line border-line-strong border-l-2 pl-3 text-muted">
          {item.message}
        </blockquote>
      ) : null}
    </li>
  )
}

function addressOf({ type, entryId }: ShownNotification): string {
  if (!entryId) return '/admin/account'
  return type === 'review_requested'
    ? `/admin/entries/${entryId}/review`
    : `/admin/entries/${entryId}`
}
