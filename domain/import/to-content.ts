// An imported entry as the content of an entry, and which fields a document has a say in.
import { type EntryContent, emptyContent, TITLE_MAX } from '../content/entry-content.ts'
import type { Field } from '../content/fields.ts'
import { isPublicHref } from '../content/href.ts'
import type { LocalisedText } from '../content/localised.ts'
import { EMPTY_DOC, type RichDoc } from '../content/rich-text.ts'
import type { ImportedEntry } from './imported.ts'
import { stableIds } from './stable-id.ts'

export type ContentOptions = {
  /** Cleans the HTML of an imported body. */
  readonly toRich: (html: string) => RichDoc
  readonly sectionId: string | null
  /** Slugs of the agencies that are known here; others are left out. */
  readonly agencies: ReadonlySet<string>
  /** Place in the document. */
  readonly order: number
}

/** The fields that a document speaks of; everything else belongs to people alone. */
export const IMPORTED_FIELDS = [
  'title.en',
  'title.ja',
  'subtitle.en',
  'subtitle.ja',
  'acronym',
  'sectionId',
  'agencies',
  'summary.en',
  'summary.ja',
  'body.en',
  'body.ja',
  'calls',
  'websites',
  'contacts',
] as const satisfies readonly Field[]

/** What an entry would be if it said exactly what the document says. */
export function toContent(entry: ImportedEntry, options: ContentOptions): EntryContent {
  const { body } = entry
  const rich = (html: string | undefined) => (html ? options.toRich(html) : EMPTY_DOC)
  return {
    ...emptyContent(entry.kind, entry.slug, ''),
    title: text(entry.title, TITLE_MAX),
    subtitle: text(entry.subtitle, TITLE_MAX),
    summary: text(entry.summary, 600),
    body: { en: rich(body.en), ja: rich(body.ja) },
    acronym: (entry.acronym ?? '').slice(0, 40),
    sectionId: entry.kind === 'section' ? null : options.sectionId,
    agencies: entry.agencies.filter((slug) => options.agencies.has(slug)).slice(0, 20),
    websites: websitesOf(entry),
    contacts: contactsOf(entry),
    calls: callsOf(entry),
    order: Math.min(options.order, 100_000),
  }
}

function websitesOf({ websites }: ImportedEntry): EntryContent['websites'] {
  const ids = stableIds(
    'web',
    websites.map(({ url, label }) => url ?? label ?? ''),
  )
  return websites.map(({ url, label, language, forthcoming }, i) => ({
    id: ids[i] ?? '',
    label: inScript(label),
    url: url !== null && isPublicHref(url) && !/^mailto:/i.test(url) ? url : null,
    language: language ?? null,
    forthcoming,
  }))
}

function contactsOf({ contacts }: ImportedEntry): EntryContent['contacts'] {
  const ids = stableIds(
    'contact',
    contacts.map(({ email, url, label }) => email ?? url ?? label ?? ''),
  )
  return contacts.map(({ email, url, label }, i) => ({
    id: ids[i] ?? '',
    label: inScript(label),
    email: email ?? '',
    url: url !== undefined && isPublicHref(url) && !/^mailto:/i.test(url) ? url : null,
  }))
}

/** A call is the same one in the next edition when its scheme and stage are. */
function callsOf({ calls }: ImportedEntry): EntryContent['calls'] {
  const ids = stableIds(
    'call',
    calls.map(({ label, stage }) => `${label?.en ?? label?.ja ?? ''}/${stage ?? 'call'}`),
  )
  return calls.map((call, i) => ({
    id: ids[i] ?? '',
    cycle: call.cycle.slice(0, 60),
    label: text(call.label, 200),
    stage: call.stage ?? 'call',
    route: '',
    words: text(call.words, 500),
    opens: call.opens,
    closes: call.closes,
    certainty: call.certainty,
    rolling: call.rolling,
    ...(call.past && { past: call.past }),
  }))
}

function text(
  given: { en: string; ja?: string | undefined } | undefined,
  max: number,
): LocalisedText {
  return { en: cut(given?.en ?? '', max), ja: cut(given?.ja ?? '', max) }
}

function inScript(label: string | undefined): LocalisedText {
  const words = cut(label ?? '', 200)
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(words)
    ? { en: '', ja: words }
    : { en: words, ja: '' }
}

function cut(words: string, max: number): string {
  return words.length <= max ? words : `${words.slice(0, max - 1)}…`
}
