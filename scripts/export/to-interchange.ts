import type { ShownEntry } from '../../db/queries/list-shown-entries.ts'
import type { Call } from '../../domain/calls/call.ts'
import type { Contact, PublicContent, Website } from '../../domain/content/entry-content.ts'
import type { LocalisedText } from '../../domain/content/localised.ts'
import { isEmptyDoc } from '../../domain/content/rich-text.ts'
import { richToHtml } from '../../domain/content/rich-to-html.ts'
import type { ImportedDocument, ImportedEntry, Interchange } from '../../domain/import/imported.ts'

/** The published set as interchange JSON: sections with what stands under them, then the rest. */
export function toInterchange(
  shown: readonly ShownEntry[],
  document: ImportedDocument,
): Interchange {
  const slugOf = (id: string | null) => shown.find((entry) => entry.id === id)?.content.slug ?? null
  const entries = inOrder(shown).map((content) => toEntry(content, slugOf(content.sectionId)))
  return { schema: 1, document, entries }
}

/** The list as it is printed: of the calls those that one can still act on. */
export function withoutPastCalls(list: Interchange): Interchange {
  const current = (entry: ImportedEntry) => entry.calls.filter(({ past }) => past !== true)
  return { ...list, entries: list.entries.map((entry) => ({ ...entry, calls: current(entry) })) }
}

/** As a reader meets them: every section followed by its own, and what has none at the end. */
function inOrder(shown: readonly ShownEntry[]): PublicContent[] {
  const sorted = [...shown].sort((a, b) => a.content.order - b.content.order)
  const sections = sorted.filter(({ content }) => content.kind === 'section')
  const under = (sectionId: string | null) =>
    sorted
      .filter(({ content }) => content.kind !== 'section' && content.sectionId === sectionId)
      .map(({ content }) => content)
  return [...sections.flatMap(({ id, content }) => [content, ...under(id)]), ...under(null)]
}

function toEntry(content: PublicContent, section: string | null): ImportedEntry {
  const { kind, slug, title, subtitle, acronym, agencies, summary, body } = content
  return {
    kind,
    slug,
    title: written(title),
    ...(subtitle.en && { subtitle: written(subtitle) }),
    ...(acronym && { acronym }),
    section,
    agencies,
    ...(summary.en && { summary: written(summary) }),
    body: {
      en: richToHtml(body.en),
      ...(!isEmptyDoc(body.ja) && { ja: richToHtml(body.ja) }),
    },
    websites: content.websites.map(toWebsite),
    contacts: content.contacts.map(toContact),
    calls: content.calls.map(toCall),
    warnings: [],
  }
}

/** A language in which nothing is written is left out. */
function written({ en, ja }: LocalisedText): { en: string; ja?: string } {
  return ja ? { en, ja } : { en }
}

function toWebsite({ url, label, language, forthcoming }: Website) {
  return { url, ...(label.en && { label: label.en }), ...(language && { language }), forthcoming }
}

function toContact({ email, url, label }: Contact) {
  return { ...(email && { email }), ...(url && { url }), ...(label.en && { label: label.en }) }
}

function toCall({ cycle, label, stage, words, opens, closes, certainty, rolling, past }: Call) {
  return {
    cycle,
    ...(label.en && { label: written(label) }),
    stage,
    words: written(words),
    opens,
    closes,
    certainty,
    rolling,
    ...(past && { past }),
  }
}
