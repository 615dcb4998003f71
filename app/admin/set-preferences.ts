'use server'
// How the desk looks and speaks to one person: cookies of /admin alone, so that the public
// half neither sees nor varies by them. Nothing else can be changed from here.
import { cookies } from 'next/headers'
import { asTheme, THEME_COOKIE, type Theme } from '@/components/theme/theme.ts'
import type { Language } from '@/domain/content/localised.ts'
import { isLanguage, LANGUAGE_COOKIE } from '../i18n/locale.ts'

const COOKIE = {
  path: '/admin',
  sameSite: 'lax',
  httpOnly: true,
  maxAge: 365 * 24 * 60 * 60,
} as const

/** Chooses the language; an unknown one changes nothing. */
export async function setLanguage(language: Language): Promise<void> {
  if (isLanguage(language)) (await cookies()).set(LANGUAGE_COOKIE, language, COOKIE)
}

/** Chooses light or dark, or leaves it to the system. */
export async function setTheme(theme: Theme): Promise<void> {
  const store = await cookies()
  const chosen = asTheme(theme)
  if (chosen === 'system') store.delete({ name: THEME_COOKIE, path: COOKIE.path })
  else store.set(THEME_COOKIE, chosen, COOKIE)
}
