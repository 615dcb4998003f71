import { useTranslations } from 'next-intl'
import type { Language } from '@/domain/content/localised.ts'
import type { PublicData, PublicEntry } from '@/domain/publishing/public-data.ts'
import { ChevronRightIcon } from '../ui/icons.tsx'
import { EntryBody } from './entry-body.tsx'
import { NextDeadlines } from './next-deadlines.tsx'

/** The others are seen when the line is opened. */
const SCHEMES_IN_A_LINE = 3

type EntryItemProps = {
  readonly entry: PublicEntry
  readonly data: PublicData
  readonly lang: Language
  readonly now: number
}

/** One line of the list that opens; printed, it is always open. */
export function EntryItem({ entry, data, lang, now }: EntryItemProps) {
  const t = useTranslations('public')
  const foreign = entry.titleLang === lang ? undefined : entry.titleLang
  return (
    <li id={entry.slug} className="scroll-mt-4 border-line border-b">
      <details className="group print:[&::details-content]:[content-visibility:visible]">
        <summary className="grid list-none gap-x-6 gap-y-1 py-3 ps-6 md:grid-cols-[minmax(0,1fr)_17rem] print:break-inside-avoid print:break-after-avoid print:ps-0 [&::-webkit-details-marker]:hidden">
          <div className="min-w-0">
            <h3 className="relative font-semibold">
              <span className="absolute -start-6 top-1.5 text-muted transition-transform group-open:rotate-90 print:hidden">
                <ChevronRightIcon />
              </span>
              <span lang={foreign}>{entry.title}</span>
            </h3>
            <p className="text-base text-muted">
              <AgencyNames slugs={entry.agencies} agencies={data.agencies} />
              {entry.agencies.length > 0 && entry.subtitle ? ' · ' : null}
              {entry.subtitle}
            </p>
          </div>
          {entry.calls.length > 0 ? (
            <div className="flex flex-col gap-y-2">
              <NextDeadlines
                calls={entry.calls}
                lang={lang}
                now={now}
                limit={SCHEMES_IN_A_LINE}
                className="flex flex-wrap content-start items-baseline gap-x-3 text-base md:flex-col"
              />
            </div>
          ) : null}
        </summary>
        <div className="pt-1 pb-6 ps-6 print:ps-0">
          {entry.otherTitle ? (
            <p lang={lang === 'en' ? 'ja' : 'en'} className="mb-3 text-muted">
              {entry.otherTitle}
            </p>
          ) : null}
          <EntryBody entry={entry} lang={lang} now={now} level={4} />
          <p className="mt-5 print:hidden">
            <a className="link" href={pathOf(entry.url)}>
              {t('page')}
            </a>
          </p>
        </div>
      </details>
    </li>
  )
}

type AgencyNamesProps = {
  readonly slugs: readonly string[]
  readonly agencies: PublicData['agencies']
}

/** Acronyms, with the names behind them. */
export function AgencyNames({ slugs, agencies }: AgencyNamesProps) {
  return slugs.map((slug, index) => {
    const agency = agencies.find((known) => known.slug === slug)
    return (
      <span key={slug}>
        {index > 0 ? ' · ' : ''}
        <abbr title={agency?.name} className="no-underline">
          {agency?.acronym ?? slug}
        </abbr>
      </span>
    )
  })
}

/** Within our own pages links stay on the host that the reader uses. */
export function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}
