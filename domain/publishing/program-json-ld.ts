// A program in schema.org's words, for search engines.

import { inLanguage, type Language } from '../content/localised.ts'
import { plainText } from '../content/rich-text.ts'
import type { PublicEntry, PublishedAgency } from './public-data.ts'

const DESCRIPTION_MAX = 500

/** @param agencies in the order in which the entry names them */
export function programJsonLd(
  entry: PublicEntry,
  agencies: readonly PublishedAgency[],
  lang: Language,
): Record<string, unknown> {
  const text = entry.summary || plainText({ type: 'doc', content: entry.body })
  const names = [entry.acronym, entry.otherTitle].filter((name) => name && name !== entry.title)
  return {
    '@context': 'https://schema.org',
    '@type': 'Grant',
    '@id': entry.url,
    name: entry.title,
    ...(names.length > 0 ? { alternateName: names } : {}),
    description: text.slice(0, DESCRIPTION_MAX),
    url: entry.url,
    sameAs: entry.websites.flatMap(({ url }) => url ?? []),
    funder: agencies.map(({ acronym, name, ror }) => ({
      '@type': 'Organization',
      ...(ror ? { '@id': `https://ror.org/${ror}` } : {}),
      name: inLanguage(name, lang),
      alternateName: acronym,
    })),
  }
}

/** JSON for a script element: nothing in it can end the element. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c')
}
