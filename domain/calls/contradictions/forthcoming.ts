// "Details forthcoming" is news for some weeks; after two months somebody should ask again.
// Since when a place says so is told by the log of the drafts, not by the text.
import type { PublicContent, Website } from '../../content/entry-content.ts'
import type { Field, FieldChanges } from '../../content/fields.ts'
import { plainText, type RichDoc } from '../../content/rich-text.ts'
import type { Call } from '../call.ts'
import type { Contradiction, ContradictionContext } from './contradiction.ts'
import { sayBoth } from './say-both.ts'

const FORTHCOMING =
  /\bdetails? (?:(?:are|is|will|to|still|yet|be) ){0,4}(?:forthcoming|announced)\b|\(forthcoming\)|\bcoming soon\b|詳細(?:未定|は?、?(?:後日|追って|近日))|準備中|近日公開/i

/** For so many days it is no warning. */
export const FORTHCOMING_DAYS = 60
const DAY_MS = 24 * 60 * 60 * 1000

const TEXTS = ['title', 'subtitle', 'summary', 'body'] as const

/** A place that says so: its key outlives a change of order, its field is where it stands now. */
export type ForthcomingPlace = { readonly key: string; readonly field: string }

/** A save of the entry's draft: the day, and the fields that it changed. */
export type LoggedSave = { readonly on: string; readonly changes: FieldChanges }

export function forthcomingPlaces(content: PublicContent): ForthcomingPlace[] {
  const texts = TEXTS.flatMap((name) =>
    (['en', 'ja'] as const).flatMap((lang) =>
      saysForthcoming(content[name][lang])
        ? { key: `${name}.${lang}`, field: `${name}.${lang}` }
        : [],
    ),
  )
  const websites = content.websites.flatMap(({ id, forthcoming }, index) =>
    forthcoming ? { key: `websites.${id}`, field: `websites[${index}]` } : [],
  )
  const calls = content.calls.flatMap((call, index) =>
    callSaysSo(call) ? { key: `calls.${call.id}`, field: `calls[${index}]` } : [],
  )
  return [...texts, ...websites, ...calls]
}

/**
 * Since which day, without a break, each place of a content has said so.
 * @param log newest first; a place that it does not tell of is left out
 */
export function forthcomingSince(
  content: PublicContent,
  log: readonly LoggedSave[],
): Record<string, string> {
  const since: Record<string, string> = {}
  for (const { key } of forthcomingPlaces(content)) {
    for (const { on, changes } of log) {
      const said = saidThen(changes, key)
      if (said === false) break
      if (said) since[key] = on
    }
  }
  return since
}

export function forthcomingTooLong(
  content: PublicContent,
  { zone, today, forthcomingSince: since = {} }: ContradictionContext,
): Contradiction[] {
  return forthcomingPlaces(content).flatMap(({ key, field }): Contradiction[] => {
    const on = since[key]
    if (today === undefined || on === undefined) return []
    const days = (Date.parse(today) - Date.parse(on)) / DAY_MS
    if (days <= FORTHCOMING_DAYS) return []
    const date = { earliest: on, latest: on, precision: 'day' } as const
    return [{ field, code: 'details_forthcoming', context: sayBoth('since', date, zone) }]
  })
}

/** What a save wrote at a place; undefined when it did not touch its field. */
function saidThen(changes: FieldChanges, key: string): boolean | undefined {
  const [list, id] = key.split(/\.(.*)/s)
  if (list === 'websites' || list === 'calls') {
    const items = changes[list] as readonly (Website | Call)[] | undefined
    const item = items?.find((one) => one.id === id)
    if (items === undefined || item === undefined) return items && false
    return 'forthcoming' in item ? item.forthcoming : callSaysSo(item)
  }
  const text = changes[key as Field] as string | RichDoc | undefined
  return text === undefined ? undefined : saysForthcoming(text)
}

function callSaysSo({ words, past }: Call): boolean {
  return !past && (FORTHCOMING.test(words.en) || FORTHCOMING.test(words.ja))
}

export function saysForthcoming(text: string | RichDoc): boolean {
  return FORTHCOMING.test(typeof text === 'string' ? text : plainText(text))
}
