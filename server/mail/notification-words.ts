// What the mails say, in both languages. Plain text: nothing to load, nothing to click but
// the one address. They live here and not with the interface's texts, because they are
// written in the language of the person who is told, not of the one who clicked.
import type { Language } from '../../domain/content/localised.ts'

/** What a mail is about; `actor` and `entry` are names as people know them. */
export type Told = { readonly actor: string; readonly entry: string }
type Words = {
  readonly subject: (told: Told) => string
  readonly text: (told: Told) => string
  /** What the address below leads to. */
  readonly link: string
}
export type MailWords = {
  readonly greeting: (name: string) => string
  readonly reason: string
  readonly somebody: string
  readonly footer: string
  /** After the invitation's address. */
  readonly once: (days: number) => string
  readonly types: Readonly<Record<MailType, Words>>
}
export const MAIL_TYPES = [
  'review_requested',
  'review_voided',
  'changes_requested',
  'approved',
  'published',
  'withdrawn',
  'invited',
] as const
export type MailType = (typeof MAIL_TYPES)[number]

const en: MailWords = {
  greeting: (name) => `Dear ${name},`,
  reason: 'What they wrote:',
  somebody: 'Somebody',
  footer: 'Callboard sends this because you have an account at its desk.',
  once: (days) =>
    `The link works once, within ${days} days. Nobody else needs it: keep it to yourself.`,
  types: {
    review_requested: {
      subject: ({ entry }) => `Please review: ${entry}`,
      text: ({ actor, entry }) => `${actor} asks for a review of “${entry}”.`,
      link: 'See what changed, and decide:',
    },
    review_voided: {
      subject: ({ entry }) => `No review needed for now: ${entry}`,
      text: ({ actor, entry }) =>
        `${actor} edited “${entry}” again, so its review has ended without a decision. You will be told when it is submitted anew.`,
      link: 'The entry:',
    },
    changes_requested: {
      subject: ({ entry }) => `Changes asked for: ${entry}`,
      text: ({ actor, entry }) => `${actor} reviewed “${entry}” and asks for changes.`,
      link: 'Open it and go on:',
    },
    approved: {
      subject: ({ entry }) => `Approved: ${entry}`,
      text: ({ actor, entry }) => `${actor} approved “${entry}”. It can be published.`,
      link: 'The entry:',
    },
    published: {
      subject: ({ entry }) => `Published: ${entry}`,
      text: ({ actor, entry }) => `${actor} published “${entry}”. The public sees it now.`,
      link: 'The entry:',
    },
    withdrawn: {
      subject: ({ entry }) => `Withdrawn: ${entry}`,
      text: ({ actor, entry }) => `${actor} withdrew “${entry}”. The public no longer sees it.`,
      link: 'The entry:',
    },
    invited: {
      subject: () => 'Your account at Callboard',
      text: ({ actor }) => `${actor} invites you to choose your password for Callboard.`,
      link: 'Choose it here:',
    },
  },
}

const ja: MailWords = {
  greeting: (name) => `${name} 様`,
  reason: '添えられた言葉:',
  somebody: '担当者',
  footer: 'このメールは、Callboard にアカウントをお持ちの方にお送りしています。',
  once: (days) => `リンクは ${days} 日以内に一度だけ使えます。ほかの方には渡さないでください。`,
  types: {
    review_requested: {
      subject: ({ entry }) => `確認のお願い: ${entry}`,
      text: ({ actor, entry }) => `${actor} さんが「${entry}」の確認を依頼しました。`,
      link: '変更点を確かめて、承認するか差し戻してください:',
    },
    review_voided: {
      subject: ({ entry }) => `確認は不要になりました: ${entry}`,
      text: ({ actor, entry }) =>
        `${actor} さんが「${entry}」を再び編集したため、確認は判断なしで終わりました。改めて提出されたときにお知らせします。`,
      link: '項目を見る:',
    },
    changes_requested: {
      subject: ({ entry }) => `差し戻し: ${entry}`,
      text: ({ actor, entry }) => `${actor} さんが「${entry}」を確認し、修正を求めています。`,
      link: '開いて続ける:',
    },
    approved: {
      subject: ({ entry }) => `承認されました: ${entry}`,
      text: ({ actor, entry }) => `${actor} さんが「${entry}」を承認しました。公開できます。`,
      link: '項目を見る:',
    },
    published: {
      subject: ({ entry }) => `公開されました: ${entry}`,
      text: ({ actor, entry }) => `${actor} さんが「${entry}」を公開しました。`,
      link: '項目を見る:',
    },
    withdrawn: {
      subject: ({ entry }) => `公開を取り下げました: ${entry}`,
      text: ({ actor, entry }) => `${actor} さんが「${entry}」の公開を取り下げました。`,
      link: '項目を見る:',
    },
    invited: {
      subject: () => 'Callboard のアカウントについて',
      text: ({ actor }) =>
        `${actor} さんからの招待です。Callboard で使うパスワードを決めてください。`,
      link: 'こちらで決められます:',
    },
  },
}

export const MAIL_WORDS: Readonly<Record<Language, MailWords>> = { en, ja }
