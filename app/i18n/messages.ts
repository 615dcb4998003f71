// Every text of the interface, by language and area. An area is a namespace and belongs to
// one part of the interface: its two files, and its two lines here in each language.

import type { Language } from '../../domain/content/localised.ts'
import enCommon from './messages/en/common.json' with { type: 'json' }
import enDesk from './messages/en/desk.json' with { type: 'json' }
import enDiff from './messages/en/diff.json' with { type: 'json' }
import enEntries from './messages/en/entries.json' with { type: 'json' }
import enEntryView from './messages/en/entry-view.json' with { type: 'json' }
import enShell from './messages/en/shell.json' with { type: 'json' }
import jaCommon from './messages/ja/common.json' with { type: 'json' }
import jaDesk from './messages/ja/desk.json' with { type: 'json' }
import jaDiff from './messages/ja/diff.json' with { type: 'json' }
import jaEntries from './messages/ja/entries.json' with { type: 'json' }
import jaEntryView from './messages/ja/entry-view.json' with { type: 'json' }
import jaShell from './messages/ja/shell.json' with { type: 'json' }

const en = {
  common: enCommon,
  desk: enDesk,
  diff: enDiff,
  entries: enEntries,
  'entry-view': enEntryView,
  shell: enShell,
}

/** English defines the keys; a Japanese text that is missing does not build. */
export type Messages = typeof en

const ja: Messages = {
  common: jaCommon,
  desk: jaDesk,
  diff: jaDiff,
  entries: jaEntries,
  'entry-view': jaEntryView,
  shell: jaShell,
}

export const MESSAGES: Readonly<Record<Language, Messages>> = { en, ja }

/** Some areas only: what a part of the interface sends to the browser. */
export function pickAreas(messages: Messages, areas: readonly (keyof Messages)[]) {
  return Object.fromEntries(areas.map((area) => [area, messages[area]])) as Partial<Messages>
}
