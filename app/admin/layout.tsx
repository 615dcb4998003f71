import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Shell } from '@/components/shell/shell.tsx'
import { asTheme, THEME_COOKIE } from '@/components/theme/theme.ts'
import { countUnread, listNotifications } from '@/db/queries/list-notifications.ts'
import type { Actor } from '@/domain/workflow/actor.ts'
import { currentActor } from '@/server/auth/current-actor.ts'
import { getDeps } from '@/server/deps.ts'
import { MESSAGES } from '../i18n/messages.ts'
import { markNotificationsSeen } from './mark-notifications-seen.ts'
import { setLanguage, setTheme } from './set-preferences.ts'

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default async function AdminLayout({ children }: { children: ReactNode }) {
  const [locale, actor] = await Promise.all([getLocale(), currentActor()])
  const theme = asTheme((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <NextIntlClientProvider messages={MESSAGES[locale]}>
      {actor ? (
        <Shell
          person={actor}
          theme={theme}
          notifications={await notificationsOf(actor)}
          onNotificationsSeen={markNotificationsSeen}
          onLanguage={setLanguage}
          onTheme={setTheme}
        >
          {children}
        </Shell>
      ) : (
        <main id="main">{children}</main>
      )}
    </NextIntlClientProvider>
  )
}

const LATEST = 12

async function notificationsOf(actor: Actor) {
  const { db } = getDeps()
  const [latest, unread] = await Promise.all([
    listNotifications(db, actor.id, { limit: LATEST }),
    countUnread(db, actor.id),
  ])
  return { latest, unread }
}
