// The interface's language. A choice made at the desk lives in a cookie that never
// leaves /admin, so that public answers stay free of cookies and can be cached.
import { LANGUAGES, type Language } from '../../domain/content/localised.ts'

export const LANGUAGE_COOKIE = 'callboard-lang'
/** Set by the proxy on public pages, from the address; it wins over every other sign. */
export const LANGUAGE_HEADER = 'x-callboard-locale'

export function isLanguage(value: string | null | undefined): value is Language {
  return (LANGUAGES as readonly string[]).includes(value ?? '')
}

/** The best language for an Accept-Language header; English when it names neither. */
export function acceptedLanguage(header: string | null): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...params] = part.trim().split(';')
      const quality = params.find((param) => param.trim().startsWith('q='))
      return {
        language: tag.toLowerCase().split('-')[0],
        quality: quality ? Number(quality.trim().slice(2)) : 1,
      }
    })
    .filter(({ language, quality }) => isLanguage(language) && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0]?.language
  return isLanguage(wanted) ? wanted : 'en'
}
