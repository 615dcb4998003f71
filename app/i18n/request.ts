// next-intl's configuration of one request: which language, and its messages.
import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import type { Language } from '../../domain/content/localised.ts'
import { OFFICE_ZONE } from '../../server/commands/office-zone.ts'
import { acceptedLanguage, isLanguage, LANGUAGE_COOKIE, LANGUAGE_HEADER } from './locale.ts'
import { MESSAGES } from './messages.ts'

export default getRequestConfig(async ({ locale: asked }) => {
  const locale = isLanguage(asked) ? asked : await languageOfRequest()
  return { locale, messages: MESSAGES[locale], timeZone: OFFICE_ZONE, now: new Date() }
})

async function languageOfRequest(): Promise<Language> {
  const sent = await headers()
  const fromAddress = sent.get(LANGUAGE_HEADER)
  if (isLanguage(fromAddress)) return fromAddress
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value
  return isLanguage(chosen) ? chosen : acceptedLanguage(sent.get('accept-language'))
}
