import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { asTheme, THEME_COOKIE } from '@/components/theme/theme.ts'
import './globals.css'
import { MESSAGES, pickAreas } from './i18n/messages.ts'

export const metadata: Metadata = {
  title: { default: 'Callboard', template: '%s – Callboard' },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f7f4' },
    { media: '(prefers-color-scheme: dark)', color: '#121211' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale()
  const theme = asTheme((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <html lang={locale} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <NextIntlClientProvider messages={pickAreas(MESSAGES[locale], ['common'])}>
          {children}
        </NextIntlClientProvider>
      </body>
    </html>
  )
}
