// A list's page: `/` and `/l/<list>` are the same but for their address.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { ListFooter, ListPage } from '@/components/public/list-page.tsx'
import { PublicFrame } from '@/components/public/public-frame.tsx'
import { UnknownFilterPage, type UnknownValue } from '@/components/public/unknown-filter.tsx'
import type { Language } from '@/domain/content/localised.ts'
import { readFilter } from '@/domain/publishing/filter-entries.ts'
import type { ListFilter } from '@/domain/publishing/list-filter.ts'
import type { PublicData } from '@/domain/publishing/public-data.ts'
import { publicStore } from '@/server/publishing/public-store.ts'

export type Query = Promise<Record<string, string | string[] | undefined>>

/** @param path the page's own, without query */
export async function ListRoute({
  list,
  path,
  query,
}: {
  readonly list: string
  readonly path: string
  readonly query: Query
}) {
  const [lang, asked] = await Promise.all([getLocale(), query])
  const data = dataOf(list, lang)
  if (!data) notFound()
  const params = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) =>
      value ? [[name, [value].flat()[0] ?? '']] : [],
    ),
  )
  const { filter, unknown } = readAddress(params, data)
  return (
    <PublicFrame
      lang={lang}
      addresses={data.list.languages.map((other) => ({
        lang: other,
        href: inLanguage(path, params, other),
      }))}
      footer={<ListFooter release={data.release} lang={lang} />}
    >
      {unknown.length > 0 ? (
        <UnknownFilterPage unknown={unknown} data={data} lang={lang} path={path} />
      ) : (
        <ListPage data={data} filter={filter} lang={lang} path={path} now={Date.now()} />
      )}
    </PublicFrame>
  )
}

/** Title, addresses in the other languages, and the one address that search engines keep. */
export async function listMetadata(list: string): Promise<Metadata> {
  const lang = await getLocale()
  const data = dataOf(list, lang)
  if (!data) return {}
  const { title, introduction, url, languages } = data.list
  return {
    title: { absolute: title },
    description: introduction,
    alternates: {
      canonical: url,
      languages: Object.fromEntries(
        languages.flatMap((other) => {
          const address = dataOf(list, other)?.list.url
          return address ? [[other, address]] : []
        }),
      ),
    },
  }
}

/** In the asked language, or in the first one that the list has. */
function dataOf(list: string, lang: Language): PublicData | undefined {
  const store = publicStore()
  const first = store.current().lists.find(({ slug }) => slug === list)?.languages[0]
  return store.data(list, lang) ?? (first && store.data(list, first))
}

function readAddress(
  params: URLSearchParams,
  data: PublicData,
): { filter: ListFilter; unknown: UnknownValue[] } {
  const { languages } = data.list
  const lang = params.get('lang')
  const unknown: UnknownValue[] =
    lang && !(languages as string[]).includes(lang)
      ? [{ name: 'lang', value: lang, allowed: languages }]
      : []
  const read = readFilter((name) => params.get(name), data)
  if ('unknown' in read) return { filter: {}, unknown: [...unknown, ...read.unknown] }
  return { filter: read.filter, unknown }
}

function inLanguage(path: string, params: URLSearchParams, lang: Language): string {
  const next = new URLSearchParams(params)
  next.delete('lang')
  if (lang !== 'en') next.set('lang', lang)
  return next.size === 0 ? path : `${path}?${next}`
}
