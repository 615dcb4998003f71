import { useTranslations } from 'next-intl'
import { sayStatus } from '@/domain/calls/say-status.ts'
import type { Status } from '@/domain/calls/status.ts'
import { LANGUAGES, type Language } from '@/domain/content/localised.ts'
import { QUERY_MAX, type UnknownFilter } from '@/domain/publishing/filter-entries.ts'
import type { PublicData } from '@/domain/publishing/public-data.ts'

/** What the address may name: the filters, and the language. */
export type UnknownValue =
  | UnknownFilter
  | { readonly name: 'lang'; readonly value: string; readonly allowed: readonly string[] }

type UnknownFilterPageProps = {
  readonly unknown: readonly UnknownValue[]
  readonly data: PublicData
  readonly lang: Language
  readonly path: string
}

/** Names what the address asks for and the list has not, and leads to what it has. */
export function UnknownFilterPage({ unknown, data, lang, path }: UnknownFilterPageProps) {
  const t = useTranslations('public')
  return (
    <>
      <h1 className="font-semibold text-2xl">{t('unknown.title')}</h1>
      <p className="mt-3">{t('unknown.text')}</p>
      <ul className="mt-3 space-y-4">
        {unknown.map(({ name, value, allowed }) => (
          <li key={name}>
            <p className="font-semibold">
              {t('unknown.value', { name: t(`filters.${name}`), value: value.slice(0, 80) })}
            </p>
            {name === 'q' ? (
              <p>{t('unknown.tooLong', { max: QUERY_MAX })}</p>
            ) : (
              <p className="flex flex-wrap gap-x-3">
                <span className="text-muted">{t('unknown.known')}</span>
                {allowed.map((known) => (
                  <a key={known} className="link" href={address(path, name, known, lang)}>
                    <Known name={name} value={known} data={data} lang={lang} />
                  </a>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-6">
        <a className="link" href={lang === 'en' ? path : `${path}?lang=${lang}`}>
          {t('unknown.whole')}
        </a>
      </p>
    </>
  )
}

function address(path: string, name: UnknownValue['name'], value: string, lang: Language): string {
  const params = new URLSearchParams({ [name]: value })
  if (name !== 'lang' && lang !== 'en') params.set('lang', lang)
  return `${path}?${params}`
}

type KnownProps = {
  readonly name: UnknownValue['name']
  readonly value: string
  readonly data: PublicData
  readonly lang: Language
}

function Known({ name, value, data, lang }: KnownProps) {
  const t = useTranslations('common.language')
  switch (name) {
    case 'section':
      return data.sections.find(({ slug }) => slug === value)?.title ?? value
    case 'agency':
      return data.agencies.find(({ slug }) => slug === value)?.acronym ?? value
    case 'status':
      return sayStatus({ status: value as Status }, lang)
    case 'lang':
      return t(LANGUAGES.find((known) => known === value) ?? 'en')
    case 'q':
      return value
  }
}
