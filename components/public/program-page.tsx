import { useTranslations } from 'next-intl'
import { sayDay } from '@/domain/calls/say-instant.ts'
import type { Language } from '@/domain/content/localised.ts'
import type { PublicEntry } from '@/domain/publishing/public-data.ts'
import { EntryBody } from './entry-body.tsx'
import { NextDeadlines } from './next-deadlines.tsx'
import { EarlierYears, PastCycles } from './past-cycles.tsx'

type ProgramPageProps = {
  readonly entry: PublicEntry
  readonly agencies: readonly { readonly slug: string; readonly name: string }[]
  readonly related: readonly { readonly title: string; readonly url: string }[]
  readonly lang: Language
  /** The list one comes back to, as a path. */
  readonly back: string
  readonly now: number
}

/** One program on its own page: what to cite, link and print. */
export function ProgramPage({ entry, agencies, related, lang, back, now }: ProgramPageProps) {
  const t = useTranslations('public')
  const tc = useTranslations('common')
  const { acronym, title, titleLang, otherTitle, subtitle } = entry
  return (
    <article>
      <p className="mb-3 text-base print:hidden">
        <a className="link" href={back}>
          {t('back')}
        </a>
      </p>
      <header className="mb-8">
        <h1 className="font-semibold text-2xl" lang={titleLang === lang ? undefined : titleLang}>
          {title}
          {acronym && !title.includes(acronym) ? ` (${acronym})` : ''}
        </h1>
        {subtitle ? <p className="mt-1 text-lg">{subtitle}</p> : null}
        {otherTitle ? (
          <p className="mt-1 text-muted" lang={lang === 'en' ? 'ja' : 'en'}>
            {otherTitle}
          </p>
        ) : null}
        {agencies.length > 0 ? (
          <p className="mt-2 text-muted">
            <span className="sr-only">
              {t('agencies')}
              {tc('colon')}
            </span>
            {agencies.map(({ name }) => name).join(' · ')}
          </p>
        ) : null}
        {entry.calls.length > 0 ? (
          <div className="mt-4 space-y-2 border-line border-y py-3">
            <NextDeadlines
              calls={entry.calls}
              lang={lang}
              now={now}
              className="flex flex-wrap items-baseline gap-x-4"
            />
          </div>
        ) : null}
        {entry.history ? <EarlierYears history={entry.history} /> : null}
      </header>
      <EntryBody entry={entry} lang={lang} now={now} level={2} related={related} />
      {entry.history ? <PastCycles history={entry.history} /> : null}
      <p className="mt-8 text-base text-muted">
        {t('changed', { date: sayDay(entry.publishedAt.slice(0, 10), lang) })}
      </p>
    </article>
  )
}
