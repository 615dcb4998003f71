import type { UnmailedNotification } from '../../db/queries/list-notifications.ts'
import { INVITATION_SECONDS } from '../auth/invitation.ts'
import { MAIL_TYPES, MAIL_WORDS, type MailType } from './notification-words.ts'

export type Mail = {
  readonly to: { readonly name: string; readonly address: string }
  readonly subject: string
  readonly text: string
}

/** The type of a notification that there are words for; undefined for one that is only in the app. */
export function mailType(type: string): MailType | undefined {
  return MAIL_TYPES.find((known) => known === type)
}

/** A notification as a plain-text mail in the person's language. @param link its one address */
export function notificationMail(told: UnmailedNotification, type: MailType, link: string): Mail {
  const words = MAIL_WORDS[told.locale]
  const { subject, text, link: linkText } = words.types[type]
  const names = {
    actor: told.actorName ?? words.somebody,
    entry: titleOf(told),
  }
  const reason = told.message.trim()
  const days = INVITATION_SECONDS / (24 * 60 * 60)
  const paragraphs = [
    words.greeting(told.personName),
    text(names),
    reason && `${words.reason}\n${quote(reason)}`,
    `${linkText}\n${link}`,
    type === 'invited' && words.once(days),
    `-- \n${words.footer}`,
  ]
  return {
    to: { name: told.personName, address: told.email },
    subject: oneLine(subject(names)),
    text: `${paragraphs.filter(Boolean).join('\n\n')}\n`,
  }
}

function titleOf({ locale, entryTitle, entryTitleJa }: UnmailedNotification): string {
  return (locale === 'ja' && entryTitleJa) || entryTitle || 'Callboard'
}

function quote(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `> ${line}`)
    .join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
