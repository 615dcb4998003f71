// A list of programs as a table: one row per entry, columns named by the header in any order.
//
//   title            required
//   kind             program (default), notice or section
//   acronym, subtitle, slug
//   section          title of the section it stands under
//   agencies         slugs or acronyms, separated by spaces, commas or semicolons
//   url              one or several, separated by white space
//   contact          e-mail addresses or links, separated by semicolons, "name: address" allowed
//   cycle            "2026"
//   call             the call's words as printed
//   body             plain text, blank lines part paragraphs
//   title_ja, subtitle_ja, body_ja, call_ja

import { slug as slugShape } from '../../domain/content/entry-content.ts'
import { assignSlugs } from '../../domain/import/assign-slugs.ts'
import type { Block } from '../../domain/import/blocks.ts'
import { bodyHtml } from '../../domain/import/body-html.ts'
import { findWarnings } from '../../domain/import/find-warnings.ts'
import type { ImportedEntry, Interchange } from '../../domain/import/imported.ts'
import { inferAgencies } from '../../domain/import/infer-agencies.ts'
import type { KnownAgency } from '../../domain/import/known-agency.ts'
import { linkAddresses } from '../../domain/import/link-addresses.ts'
import { toPieces } from '../../domain/import/pieces.ts'
import { readCall } from '../../domain/import/read-call.ts'
import { readContacts } from '../../domain/import/read-contacts.ts'
import { acronymOf } from '../../domain/import/read-title.ts'
import { linkedWebsites } from '../../domain/import/read-website.ts'

const COLUMNS = [
  'title',
  'kind',
  'acronym',
  'subtitle',
  'slug',
  'section',
  'agencies',
  'url',
  'contact',
  'cycle',
  'call',
  'body',
  'title_ja',
  'subtitle_ja',
  'body_ja',
  'call_ja',
] as const
type Column = (typeof COLUMNS)[number]
type Row = Readonly<Record<Column, string>>

export type CsvProblem =
  | { readonly code: 'no_title_column' }
  | { readonly code: 'unknown_column'; readonly column: string }
  | { readonly code: 'no_title' | 'unknown_kind' | 'wrong_slug'; readonly row: number }

/**
 * @param rows header first
 * @returns the interchange JSON, or what is wrong with which column or row (header is row 1)
 */
export function csvDocument(
  rows: readonly (readonly string[])[],
  options: { readonly agencies: readonly KnownAgency[]; readonly edition?: string },
): Interchange | CsvProblem {
  const header = (rows[0] ?? []).map((name) => name.trim().toLowerCase().replace(/\s+/g, '_'))
  const unknown = header.find((name) => !(COLUMNS as readonly string[]).includes(name))
  if (!header.includes('title')) return { code: 'no_title_column' }
  if (unknown !== undefined) return { code: 'unknown_column', column: unknown }
  const records = rows.slice(1).map((cells) => recordOf(header, cells))
  for (const [i, row] of records.entries()) {
    const code = problemOf(row)
    if (code) return { code, row: i + 2 }
  }
  const edition = options.edition ?? ''
  const year = edition ? Number(edition.slice(0, 4)) : undefined
  return {
    schema: 1,
    document: { title: '', subtitle: '', edition, notes: [] },
    entries: entriesOf(withSections(records), year, options.agencies),
  }
}

function recordOf(header: readonly string[], cells: readonly string[]): Row {
  const cell = (column: Column) => {
    const at = header.indexOf(column)
    return at === -1 ? '' : (cells[at] ?? '').trim()
  }
  return Object.fromEntries(COLUMNS.map((column) => [column, cell(column)])) as Row
}

function problemOf(row: Row): 'no_title' | 'unknown_kind' | 'wrong_slug' | undefined {
  if (row.title === '' && row.title_ja === '') return 'no_title'
  if (!['', 'program', 'notice', 'section'].includes(row.kind)) return 'unknown_kind'
  return row.slug !== '' && !slugShape.safeParse(row.slug).success ? 'wrong_slug' : undefined
}

/** Sections that rows only name get a row of their own, before the first that names them. */
function withSections(rows: readonly Row[]): Row[] {
  const titles = new Set(rows.filter(({ kind }) => kind === 'section').map(({ title }) => title))
  return rows.flatMap((row) => {
    if (row.section === '' || titles.has(row.section)) return [row]
    titles.add(row.section)
    return [{ ...recordOf([], []), kind: 'section', title: row.section }, row]
  })
}

function entriesOf(
  rows: readonly Row[],
  year: number | undefined,
  agencies: readonly KnownAgency[],
): ImportedEntry[] {
  const slugs = slugsOf(rows, agencies)
  const slugOfSection = (title: string) =>
    slugs[rows.findIndex((row) => row.kind === 'section' && row.title === title)] ?? null
  return rows.map((row, i) => {
    const { websites, contacts, agencySlugs } = addressesOf(row, agencies)
    const zone = agencies.find(({ slug }) => slug === agencySlugs[0])?.zone ?? 'Asia/Tokyo'
    const reading = callOf(row, year, zone)
    const acronym = row.acronym || acronymOf(row.title, agencies)
    const entry = {
      kind: kindOf(row),
      slug: slugs[i] ?? '',
      title: { en: row.title, ...(row.title_ja && { ja: row.title_ja }) },
      ...((row.subtitle || row.subtitle_ja) && {
        subtitle: { en: row.subtitle, ...(row.subtitle_ja && { ja: row.subtitle_ja }) },
      }),
      ...(acronym && { acronym }),
      section: row.section === '' ? null : slugOfSection(row.section),
      agencies: agencySlugs,
      body: { en: htmlOf(row.body), ...(row.body_ja && { ja: htmlOf(row.body_ja) }) },
      websites,
      contacts,
      calls: reading ? [reading.call] : [],
    }
    const warnings = findWarnings(entry, reading ? [reading] : [], [], agencies)
    return { ...entry, warnings }
  })
}

function kindOf(row: Row): ImportedEntry['kind'] {
  return row.kind === 'notice' || row.kind === 'section' ? row.kind : 'program'
}

function slugsOf(rows: readonly Row[], agencies: readonly KnownAgency[]): string[] {
  const derived = assignSlugs(
    rows.map((row) => ({
      kind: kindOf(row),
      title: row.title,
      acronym: row.acronym || acronymOf(row.title, agencies),
      agency: addressesOf(row, agencies).agencySlugs[0],
      url: row.url.split(/\s+/)[0],
    })),
  )
  return rows.map((row, i) => row.slug || (derived[i] ?? ''))
}

function addressesOf(row: Row, agencies: readonly KnownAgency[]) {
  const websites = linkedWebsites(linkAddresses([{ text: row.url }]))
  const contacts = row.contact
    .split(/;|\n/)
    .filter((text) => text.trim() !== '')
    .flatMap((text) => readContacts(linkAddresses([{ text: text.trim() }])))
  const named = row.agencies
    .split(/[\s,;]+/)
    .filter((name) => name !== '')
    .map((name) => agencyNamed(name, agencies))
  const clues = { title: row.title, text: row.body, websites, contacts }
  const isSection = row.kind === 'section'
  return {
    websites,
    contacts,
    agencySlugs: named.length > 0 || isSection ? named : inferAgencies(clues, agencies),
  }
}

function agencyNamed(name: string, agencies: readonly KnownAgency[]): string {
  const wanted = name.toLowerCase()
  const known = agencies.find(
    ({ slug, acronym }) => slug === wanted || acronym.toLowerCase() === wanted,
  )
  return known?.slug ?? wanted
}

function callOf(row: Row, year: number | undefined, zone: string) {
  if (row.call === '' && row.call_ja === '') return undefined
  const setting = { cycle: row.cycle, scheme: '', year: yearOf(row.cycle) ?? year, zone }
  const words = row.call || row.call_ja
  const reading = readCall('', words, words, setting)
  if (row.call === '' || row.call_ja === '') return reading
  return { ...reading, call: { ...reading.call, words: { en: row.call, ja: row.call_ja } } }
}

function yearOf(cycle: string): number | undefined {
  return /^\d{4}$/.test(cycle) ? Number(cycle) : undefined
}

function htmlOf(text: string): string {
  const blocks: Block[] = text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ is: 'paragraph', content: [{ text: paragraph.trim() }] }))
  return bodyHtml(toPieces(blocks))
}
