// From a document to what it lists: the entries, each under its section, with all that the
// document says of them, and the warnings a person should read first.

import { assignSlugs } from './assign-slugs.ts'
import { type Block, type Inline, wordsOf } from './blocks.ts'
import { bodyHtml } from './body-html.ts'
import { findWarnings } from './find-warnings.ts'
import type { ImportedEntry, Interchange } from './imported.ts'
import { inferAgencies } from './infer-agencies.ts'
import type { KnownAgency } from './known-agency.ts'
import { type OutlineEntry, outline } from './outline.ts'
import { isLinks, type Piece, pieceWords, toPieces } from './pieces.ts'
import { inScript } from './read-call.ts'
import { type Fields, readFields } from './read-fields.ts'
import { readHead } from './read-head.ts'
import { readTitle } from './read-title.ts'
import { isSentence, isTitle } from './title-likeness.ts'

export type RecogniseOptions = {
  readonly agencies: readonly KnownAgency[]
  /** `YYYY-MM`; overrides what the document says of itself. */
  readonly edition?: string
}

/** An entry that knows everything but its slug, its section's slug and its warnings. */
type Unnamed = {
  readonly kind: ImportedEntry['kind']
  readonly title: string
  readonly acronym: string
  readonly subtitle: string
  readonly sectionIndex: number | null
  readonly agencies: string[]
  readonly body: readonly Piece[]
  readonly fields: Pick<Fields, 'websites' | 'contacts' | 'calls'>
  readonly deadLinks: readonly string[]
}

/**
 * Recognises the entries of a list of programs.
 * @returns the interchange JSON, sections before the entries that stand under them
 */
export function recognise(blocks: readonly Block[], options: RecogniseOptions): Interchange {
  const { head, sections, entries } = outline(toPieces(blocks))
  const document = readHead(head, options.edition)
  const year = document.edition === '' ? undefined : Number(document.edition.slice(0, 4))
  const read = entries.map((entry) => readEntry(entry, year, options.agencies))
  const unnamed: Unnamed[] = []
  for (const [i, section] of sections.entries()) {
    unnamed.push(...read.slice(sections[i - 1]?.before ?? 0, section.before))
    unnamed.push(sectionEntry(section.title, section.pieces))
  }
  unnamed.push(...read.slice(sections.at(-1)?.before ?? 0))
  return { schema: 1, document, entries: named(unnamed, options.agencies) }
}

function readEntry(
  entry: OutlineEntry,
  year: number | undefined,
  agencies: readonly KnownAgency[],
): Unnamed {
  const { title, acronym, sentence } = readTitle(wordsOf(entry.title), agencies)
  const { subtitle, rest } = cutSubtitle(entry.pieces)
  // Agencies decide the zone of a bare time, and addresses the agencies: read twice.
  const clues = { title, text: [sentence ?? '', ...rest.map(pieceWords)].join('\n') }
  const addresses = readFields(rest, { year, zone: 'Asia/Tokyo' })
  const slugs = inferAgencies({ ...clues, ...addresses }, agencies)
  const zone = agencies.find(({ slug }) => slug === slugs[0])?.zone ?? 'Asia/Tokyo'
  const { body, ...fields } = readFields(rest, { year, zone })
  const isProgram =
    fields.calls.length > 0 ||
    fields.contacts.length > 0 ||
    (fields.websites.length > 0 && !sentence)
  return {
    kind: isProgram ? 'program' : 'notice',
    title,
    acronym,
    subtitle,
    sectionIndex: entry.section,
    agencies: slugs,
    body: sentence ? [{ is: 'paragraph', content: entry.title }, ...body] : body,
    fields,
    deadLinks: deadLinksIn([{ is: 'paragraph', content: entry.title }, ...entry.pieces]),
  }
}

/** A name right under the title that is no field and has text below it. */
function cutSubtitle(pieces: readonly Piece[]): { subtitle: string; rest: readonly Piece[] } {
  const [first, second] = pieces
  if (first?.is !== 'paragraph' || second?.is !== 'paragraph') return { subtitle: '', rest: pieces }
  const text = wordsOf(first.content)
  const isName = isTitle(text) && !isSentence(text) && text.length <= 120 && !isLinks(first.content)
  const isField = readFields([first], { year: 2000, zone: 'UTC' }).body.length === 0
  return isName && !isField
    ? { subtitle: text, rest: pieces.slice(1) }
    : { subtitle: '', rest: pieces }
}

function sectionEntry(title: string, pieces: readonly Piece[]): Unnamed {
  return {
    kind: 'section',
    title,
    acronym: '',
    subtitle: '',
    sectionIndex: null,
    agencies: [],
    body: pieces,
    fields: { websites: [], contacts: [], calls: [] },
    deadLinks: deadLinksIn(pieces),
  }
}

function named(unnamed: readonly Unnamed[], agencies: readonly KnownAgency[]): ImportedEntry[] {
  const slugs = assignSlugs(
    unnamed.map(({ kind, title, acronym, agencies: [agency], fields }) => ({
      kind,
      title,
      acronym,
      agency,
      url: fields.websites.find(({ url }) => url !== null)?.url ?? undefined,
    })),
  )
  const sectionSlugs = unnamed.flatMap(({ kind }, i) =>
    kind === 'section' ? [slugs[i] ?? ''] : [],
  )
  return unnamed.map((entry, i) => {
    const { fields } = entry
    const imported = {
      kind: entry.kind,
      slug: slugs[i] ?? '',
      title: inScript(entry.title),
      ...(entry.subtitle && { subtitle: inScript(entry.subtitle) }),
      ...(entry.acronym && { acronym: entry.acronym }),
      section: entry.sectionIndex === null ? null : (sectionSlugs[entry.sectionIndex] ?? null),
      agencies: entry.agencies,
      body: inBodyScript(entry.body),
      websites: fields.websites,
      contacts: fields.contacts,
      calls: fields.calls.map(({ call }) => call),
    }
    return {
      ...imported,
      warnings: findWarnings(imported, fields.calls, entry.deadLinks, agencies),
    }
  })
}

function inBodyScript(pieces: readonly Piece[]): { en: string; ja?: string } {
  const script = inScript(pieces.map(pieceWords).join('\n'))
  const html = bodyHtml(pieces)
  return script.ja === undefined ? { en: html } : { en: '', ja: html }
}

function deadLinksIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => {
    if (piece.is === 'list') return piece.items.flatMap(deadLinksIn)
    if (piece.is !== 'paragraph' && piece.is !== 'heading') return []
    return deadLinkTexts(piece.content)
  })
}

function deadLinkTexts(content: readonly Inline[]): string[] {
  const texts: string[] = []
  let open = false
  for (const part of content) {
    const dead = part !== 'break' && part.href === null
    if (dead && open) texts[texts.length - 1] += part.text
    else if (dead) texts.push(part.text)
    open = dead
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}
