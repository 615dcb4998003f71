// The list in the form of the document that the offices have always sent round, so that
// reading it again finds the same entries. That form has one language and no place for a
// summary, for eligibility, or for a date that says more than the words of its call: those
// stay behind, and so may text that looks like a field or a title.
import { type Block, type Inline, wordsOf } from '../../domain/import/blocks.ts'
import type { ImportedEntry, Interchange } from '../../domain/import/imported.ts'
import { readTitle } from '../../domain/import/read-title.ts'
import { htmlBlocks } from '../../server/importing/html-blocks.ts'
import { callLines } from './call-lines.ts'
import { inOneLanguage } from './in-one-language.ts'

/** Sections stand in brackets, titles behind a bullet, and a rule ends the last section. */
export function toBlocks({ document, entries }: Interchange): Block[] {
  return [...headBlocks(document), ...entryBlocks(entries)]
}

function headBlocks(document: Interchange['document']): Block[] {
  const { title, subtitle, issuedBy, edition, notes } = document
  return [
    ...(title ? [{ is: 'heading', level: 2, content: [{ text: title }] } as const] : []),
    ...lines(subtitle, issuedBy ?? '', monthOf(edition)),
    ...notes.flatMap(htmlBlocks),
  ]
}

/** "2026-04" → "April 2026". */
function monthOf(edition: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(edition)) return edition
  const [year, month] = edition.split('-').map(Number)
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
  return `${name.format(Date.UTC(year ?? 0, (month ?? 1) - 1))} ${year}`
}

function entryBlocks(entries: readonly ImportedEntry[]): Block[] {
  let section: string | null = null
  return entries.flatMap((entry) => {
    if (entry.kind === 'section') {
      section = entry.slug
      return [...lines(`[${inOneLanguage(entry.title)}]`), ...bodyOf(entry)]
    }
    const blocks = [...titleBlocks(entry), ...fieldBlocks(entry)]
    if (entry.section !== null || section === null) return blocks
    section = null
    return [{ is: 'rule' } as const, ...blocks]
  })
}

function titleBlocks(entry: ImportedEntry): Block[] {
  const title = inOneLanguage(entry.title)
  const subtitle = inOneLanguage(entry.subtitle)
  const body = bodyOf(entry)
  const [first, ...rest] = body
  if (first && announces(first, title) && !subtitle) return [bullet(first), ...rest]
  return [...lines(title).map(bullet), ...lines(subtitle), ...body]
}

/** A sentence that gives the entry its name, as a notice may: it stands for the title. */
function announces(block: Block, title: string): boolean {
  if (block.is !== 'paragraph') return false
  const read = readTitle(wordsOf(block.content), [])
  return read.sentence !== undefined && read.title === title
}

function bullet(block: Block): Block {
  return { is: 'list', ordered: false, start: 1, items: [[block]] }
}

function fieldBlocks({ websites, contacts, calls }: ImportedEntry): Block[] {
  return [
    ...websites.map((website) => paragraph(websiteLine(website))),
    ...contacts.map((contact) => paragraph(contactLine(contact))),
    ...lines(...callLines(calls)),
  ]
}

const ONLY = { en: ' (English only)', ja: ' (Japanese only)' } as const

function websiteLine(website: ImportedEntry['websites'][number]): Inline[] {
  const { url, label, language, forthcoming } = website
  const name = `Website${language ? ONLY[language] : ''}:`
  if (url !== null) return [{ text: `${name} ` }, { text: label || url, href: url }]
  return [{ text: [name, label, forthcoming && '(Details forthcoming)'].filter(Boolean).join(' ') }]
}

function contactLine({ email, url, label = '' }: ImportedEntry['contacts'][number]): Inline[] {
  const href = email ? `mailto:${email}` : url
  if (!href) return [{ text: `Contact: ${label}` }]
  const address = { text: email || href, href }
  // Brackets inside brackets would end too early: such a name stands before the address.
  if (/[()（）]/.test(label)) return [{ text: `Contact: ${label} ` }, address]
  return [{ text: 'Contact: ' }, address, ...(label ? [{ text: ` (${label})` }] : [])]
}

function bodyOf({ body }: ImportedEntry): Block[] {
  return htmlBlocks(inOneLanguage(body))
}

function lines(...texts: readonly string[]): Block[] {
  return texts.filter((text) => text !== '').map((text) => paragraph([{ text }]))
}

function paragraph(content: readonly Inline[]): Block {
  return { is: 'paragraph', content }
}
