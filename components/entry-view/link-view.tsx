import { useLocale, useTranslations } from 'next-intl'
import type { Contact, Website } from '@/domain/content/entry-content.ts'
import { inLanguage } from '@/domain/content/localised.ts'

export function WebsiteView({ website }: { readonly website: Website }) {
  const t = useTranslations('entry-view')
  const tc = useTranslations('common')
  const label = inLanguage(website.label, useLocale())
  const remarks = [
    website.language ? t(`siteIn.${website.language}`) : '',
    website.forthcoming && website.url ? t('forthcoming') : '',
  ].filter(Boolean)
  return (
    <p>
      {label ? (
        <span className="font-medium">
          {label}
          {tc('colon')}
        </span>
      ) : null}
      {website.url ? <Address href={website.url} text={website.url} /> : t('forthcomingOnly')}
      {remarks.length > 0 ? <span className="text-muted"> ({remarks.join(', ')})</span> : null}
    </p>
  )
}

export function ContactView({ contact }: { readonly contact: Contact }) {
  const tc = useTranslations('common')
  const label = inLanguage(contact.label, useLocale())
  return (
    <p>
      {label ? (
        <span className="font-medium">
          {label}
          {tc('colon')}
        </span>
      ) : null}
      {contact.email ? <Address href={`mailto:${contact.email}`} text={contact.email} /> : null}
      {contact.email && contact.url ? ', ' : null}
      {contact.url ? <Address href={contact.url} text={contact.url} /> : null}
    </p>
  )
}

/** The address itself is the text: a reviewer must see where a link leads. */
function Address({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <a className="link break-all" href={href} rel="noreferrer">
      {text}
    </a>
  )
}
