import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NotificationList } from '@/components/people/notification-list.tsx'
import { Button, ButtonLink } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { BellIcon } from '@/components/ui/icons.tsx'
import { PageHeader } from '@/components/ui/page-header.tsx'
import { countUnread, listNotifications } from '@/db/queries/list-notifications.ts'
import { requireActor } from '@/server/auth/current-actor.ts'
import { getDeps } from '@/server/deps.ts'
import { markNotificationsSeen } from '../mark-notifications-seen.ts'

const PAGE = 50
const ADDRESS = '/admin/notifications'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notifications'))('title') }
}

type Search = { searchParams: Promise<{ before?: string }> }

export default async function NotificationsPage({ searchParams }: Search) {
  const actor = await requireActor()
  const before = instant((await searchParams).before)
  const { db } = getDeps()
  const [t, found, unread] = await Promise.all([
    getTranslations('notifications'),
    listNotifications(db, actor.id, { limit: PAGE + 1, before }),
    countUnread(db, actor.id),
  ])
  const items = found.slice(0, PAGE)
  const [newest, oldest] = [items[0], items.at(-1)]
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        facts={t('unread', { count: unread })}
        actions={
          unread > 0 && newest && !before ? (
            <form action={markNotificationsSeen.bind(null, newest.at)}>
              <Button type="submit">{t('markRead')}</Button>
            </form>
          ) : null
        }
      />
      {items.length === 0 ? (
        <EmptyState title={t('emptyTitle')} icon={<BellIcon size={24} />}>
          {t('empty')}
        </EmptyState>
      ) : (
        <NotificationList items={items} />
      )}
      <div className="mt-4 flex gap-2">
        {before ? <ButtonLink href={ADDRESS}>{t('newest')}</ButtonLink> : null}
        {found.length > PAGE && oldest ? (
          <ButtonLink href={`${ADDRESS}?before=${oldest.at.toISOString()}`}>
            {t('older')}
          </ButtonLink>
        ) : null}
      </div>
    </>
  )
}

function instant(text: string | undefined): Date | undefined {
  const at = text ? new Date(text) : undefined
  return at && !Number.isNaN(at.getTime()) ? at : undefined
}
