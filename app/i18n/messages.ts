// Every text of the interface, by language and area. An area is a namespace and belongs to
// one part of the interface: its two files, and its two lines here in each language.

import type { Language } from '../../domain/content/localised.ts'
import enAccount from './messages/en/account.json' with { type: 'json' }
import enCalls from './messages/en/calls.json' with { type: 'json' }
import enCommon from './messages/en/common.json' with { type: 'json' }
import enDesk from './messages/en/desk.json' with { type: 'json' }
import enDiff from './messages/en/diff.json' with { type: 'json' }
import enEditor from './messages/en/editor.json' with { type: 'json' }
import enEmbed from './messages/en/embed.json' with { type: 'json' }
import enEntries from './messages/en/entries.json' with { type: 'json' }
import enEntryForm from './messages/en/entry-form.json' with { type: 'json' }
import enEntryView from './messages/en/entry-view.json' with { type: 'json' }
import enHistory from './messages/en/history.json' with { type: 'json' }
import enImport from './messages/en/import.json' with { type: 'json' }
import enIssues from './messages/en/issues.json' with { type: 'json' }
import enNotifications from './messages/en/notifications.json' with { type: 'json' }
import enPeople from './messages/en/people.json' with { type: 'json' }
import enPublic from './messages/en/public.json' with { type: 'json' }
import enPublish from './messages/en/publish.json' with { type: 'json' }
import enRefusals from './messages/en/refusals.json' with { type: 'json' }
import enReleases from './messages/en/releases.json' with { type: 'json' }
import enReview from './messages/en/review.json' with { type: 'json' }
import enShell from './messages/en/shell.json' with { type: 'json' }
import enSignIn from './messages/en/sign-in.json' with { type: 'json' }
import enYears from './messages/en/years.json' with { type: 'json' }
import jaAccount from './messages/ja/account.json' with { type: 'json' }
import jaCalls from './messages/ja/calls.json' with { type: 'json' }
import jaCommon from './messages/ja/common.json' with { type: 'json' }
import jaDesk from './messages/ja/desk.json' with { type: 'json' }
import jaDiff from './messages/ja/diff.json' with { type: 'json' }
import jaEditor from './messages/ja/editor.json' with { type: 'json' }
import jaEmbed from './messages/ja/embed.json' with { type: 'json' }
import jaEntries from './messages/ja/entries.json' with { type: 'json' }
import jaEntryForm from './messages/ja/entry-form.json' with { type: 'json' }
import jaEntryView from './messages/ja/entry-view.json' with { type: 'json' }
import jaHistory from './messages/ja/history.json' with { type: 'json' }
import jaImport from './messages/ja/import.json' with { type: 'json' }
import jaIssues from './messages/ja/issues.json' with { type: 'json' }
import jaNotifications from './messages/ja/notifications.json' with { type: 'json' }
import jaPeople from './messages/ja/people.json' with { type: 'json' }
import jaPublic from './messages/ja/public.json' with { type: 'json' }
import jaPublish from './messages/ja/publish.json' with { type: 'json' }
import jaRefusals from './messages/ja/refusals.json' with { type: 'json' }
import jaReleases from './messages/ja/releases.json' with { type: 'json' }
import jaReview from './messages/ja/review.json' with { type: 'json' }
import jaShell from './messages/ja/shell.json' with { type: 'json' }
import jaSignIn from './messages/ja/sign-in.json' with { type: 'json' }
import jaYears from './messages/ja/years.json' with { type: 'json' }

const en = {
  common: enCommon,
  desk: enDesk,
  diff: enDiff,
  entries: enEntries,
  'entry-view': enEntryView,
  history: enHistory,
  import: enImport,
  issues: enIssues,
  notifications: enNotifications,
  people: enPeople,
  publish: enPublish,
  refusals: enRefusals,
  releases: enReleases,
  review: enReview,
  account: enAccount,
  'sign-in': enSignIn,
  calls: enCalls,
  years: enYears,
  editor: enEditor,
  'entry-form': enEntryForm,
  shell: enShell,
  embed: enEmbed,
  public: enPublic,
}

/** English defines the keys; a Japanese text that is missing does not build. */
export type Messages = typeof en

const ja: Messages = {
  common: jaCommon,
  desk: jaDesk,
  diff: jaDiff,
  entries: jaEntries,
  'entry-view': jaEntryView,
  history: jaHistory,
  import: jaImport,
  issues: jaIssues,
  notifications: jaNotifications,
  people: jaPeople,
  publish: jaPublish,
  refusals: jaRefusals,
  releases: jaReleases,
  review: jaReview,
  account: jaAccount,
  'sign-in': jaSignIn,
  calls: jaCalls,
  years: jaYears,
  editor: jaEditor,
  'entry-form': jaEntryForm,
  shell: jaShell,
  embed: jaEmbed,
  public: jaPublic,
}

export const MESSAGES: Readonly<Record<Language, Messages>> = { en, ja }

/** Some areas only: what a part of the interface sends to the browser. */
export function pickAreas(messages: Messages, areas: readonly (keyof Messages)[]) {
  return Object.fromEntries(areas.map((area) => [area, messages[area]])) as Partial<Messages>
}
