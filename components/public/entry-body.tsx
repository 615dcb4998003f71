import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Language } from '@/domain/content/localised.ts'
import type { PublicEntry } from '@/domain/publishing/public-data.ts'
import { RichText } from '../rich-text/rich-text.tsx'
import { CallList } from './call-list.tsx'

type EntryBodyProps = {
  readonly entry: PublicEntry
  readonly lang: Language
  readonly now: number
  /** The level of the headings inside. */
  readonly level: 2 | 4
  /** Related entries that can be named. */
  readonly related?: readonly { readonly title: string; readonly url: string }[]
}

/** Everything about a program or notice but its title and its status line. */
export function EntryBody({ entry, lang, now, level, related = [] }: EntryBodyProps) {
  const t = useTranslations('public')
  const { summary, body, bodyLang, eligibility, calls, websites, contacts } = entry
  return (
    <div className="space-y-5 text-md">
      {summary ? <p className="max-w-prose font-medium">{summary}</p> : null}
      {body.length > 0 ? (
        <RichText
          doc={body}
          lang={bodyLang === lang ? undefined : bodyLang}
          className="max-w-prose"
          headingLevel={level === 2 ? 2 : 4}
        />
      ) : null}
      {eligibility ? (
        <Part level={level} title={t('eligibility')}>
          <p className="max-w-prose whitespace-pre-line">{eligibility}</p>
        </Part>
      ) : null}
      {calls.length > 0 ? (
        <Part level={level} title={t('calls')}>
          <CallList calls={calls} lang={lang} now={now} />
        </Part>
      ) : null}
      <Audience entry={entry} level={level} />
      {websites.length > 0 ? (
        <Part level={level} title={t('websites')}>
          <ul>
            {websites.map((website) => (
              <li key={`${website.url} ${website.label}`}>
                <Website {...website} lang={lang} />
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {contacts.length > 0 ? (
        <Part level={level} title={t('contacts')}>
          <ul>
            {contacts.map((contact) => (
              <li key={`${contact.email} ${contact.url} ${contact.label}`}>
                <Contact {...contact} />
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {related.length > 0 ? (
        <Part level={level} title={t('related')}>
          <ul>
            {related.map(({ title, url }) => (
              <li key={url}>
                <a className="link" href={url}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </div>
  )
}

type PartProps = {
  readonly level: 2 | 4
  readonly title: string
  readonly children: ReactNode
}

function Part({ level, title, children }: PartProps) {
  const Heading = `h${level}` as const
  return (
    <section>
      <Heading className="mb-1 font-semibold text-base text-muted">{title}</Heading>
      {children}
    </section>
  )
}

/** For whom: career stages and disciplines, where the agency names any. */
function Audience({ entry, level }: { readonly entry: PublicEntry; readonly level: 2 | 4 }) {
  const t = useTranslations('public')
  const careers = entry.careerStages.map((stage) => t(`career.${stage}`))
  const disciplines = entry.disciplines.map((discipline) => t(`discipline.${discipline}`))
  return (
    <>
      {careers.length > 0 ? (
        <Part level={level} title={t('career.title')}>
          <p>{careers.join(' · ')}</p>
        </Part>
      ) : null}
      {disciplines.length > 0 ? (
        <Part level={level} title={t('discipline.title')}>
          <p>{disciplines.join(' · ')}</p>
        </Part>
      ) : null}
    </>
  )
}

type WebsiteProps = PublicEntry['websites'][number] & { readonly lang: Language }

function Website({ label, url, language, forthcoming, lang }: WebsiteProps) {
  const t = useTranslations('public')
  const notes = [
    ...(language && language !== lang ? [t(`onlyIn.${language}`)] : []),
    ...(forthcoming ? [t('forthcoming')] : []),
  ]
  const name = label || (url ?? '').replace(/^https?:\/\/(www\.)?|\/$/g, '')
  return (
    <>
      {url === null ? (
        name
      ) : (
        <a className="link" href={url}>
          {name}
        </a>
      )}
      {notes.length > 0 ? ` (${notes.join(', ')})` : null}
    </>
  )
}

function Contact({ label, email, url }: PublicEntry['contacts'][number]) {
  const href = email ? `mailto:${email}` : url
  return (
    <>
      {href ? (
        <a className="link" href={href}>
          {email || url}
        </a>
      ) : null}
      {label ? (href ? ` (${label})` : label) : null}
    </>
  )
}
