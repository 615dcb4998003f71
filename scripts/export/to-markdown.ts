// The list as Markdown, in the form of the document that the offices have always sent round,
// so that reading it again finds the same entries. That form has one language and no place
// for a summary, for eligibility, or for a date that says more than the words of its call:
// those stay behind, and so may text that looks like a field or a title. What was not found
// again is named in a comment at the end.

import { type Block, wordsOf } from '../../domain/import/blocks.ts'
import type { ImportedEntry, Interchange } from '../../domain/import/imported.ts'
import { readTitle } from '../../domain/import/read-title.ts'
import { htmlBlocks } from '../../server/importing/html-blocks.ts'
import {
  addressMarkdown,
  blocksToMarkdown,
  escapeMarkdown,
  linkMarkdown,
} from './blocks-to-markdown.ts'
import { callLines } from './call-lines.ts'
import { inOneLanguage } from './in-one-language.ts'

/** @param remarks lines for a comment at the end, which reading passes over */
export function toMarkdown(list: Interchange, remarks: readonly string[] = []): string {
  const parts = [...headParts(list.document), ...entryParts(list.entries)]
  const comment = remarks.map((remark) => remark.replace(/-(?=[->])/g, '- ')).join('\n')
  if (comment) parts.push(`<!--\n${comment}\n-->`)
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function headParts(document: Interchange['document']): string[] {
  const { title, subtitle, issuedBy, edition, notes } = document
  return [
    title && `## ${escapeMarkdown(title)}`,
    escapeMarkdown(subtitle),
    escapeMarkdown(issuedBy ?? ''),
    monthOf(edition),
    ...notes.map((html) => blocksToMarkdown(htmlBlocks(html))),
  ]
}

/** "2026-04" → "April 2026". */
function monthOf(edition: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(edition)) return edition
  const [year, month] = edition.split('-').map(Number)
  const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })
  return `${name.format(Date.UTC(year ?? 0, (month ?? 1) - 1))} ${year}`
}

function entryParts(entries: readonly ImportedEntry[]): string[] {
  let section: string | null = null
  return entries.flatMap((entry) => {
    if (entry.kind === 'section') {
      section = entry.slug
      return [`[${escapeMarkdown(inOneLanguage(entry.title))}]`, bodyOf(entry)]
    }
    const parts = [...titleParts(entry), ...fieldParts(entry)]
    if (entry.section !== null || section === null) return parts
    section = null
    return ['=====', ...parts]
  })
}

function titleParts(entry: ImportedEntry): string[] {
  const title = inOneLanguage(entry.title)
  const [first, ...rest] = blocksOf(entry)
  const subtitle = escapeMarkdown(inOneLanguage(entry.subtitle))
  if (first && announces(first, title) && !subtitle) {
    return [blocksToMarkdown([{ ...LIST, items: [[first]] }]), blocksToMarkdown(rest)]
  }
  return [`- ${escapeMarkdown(title)}`, subtitle, bodyOf(entry)]
}

const LIST = { is: 'list', ordered: false, start: 1 } as const

/** A sentence that gives the entry its name, as a notice may: it stands for the title. */
function announces(block: Block, title: string): boolean {
  if (block.is !== 'paragraph') return false
  const read = readTitle(wordsOf(block.content), [])
  return read.sentence !== undefined && read.title === title
}

function fieldParts({ websites, contacts, calls }: ImportedEntry): string[] {
  return [
    ...websites.map(websiteLine),
    ...contacts.map(contactLine),
    ...callLines(calls).map(escapeMarkdown),
  ]
}

function websiteLine({ url, label, language, forthcoming }: ImportedEntry['websites'][number]) {
  const only = { en: '(English only)', ja: '(Japanese only)' }
  const name = language ? `Website ${only[language]}:` : 'Website:'
  if (url !== null) {
    return `${name} ${label ? linkMarkdown(escapeMarkdown(label), url) : addressMarkdown(url)}`
  }
  const words = [escapeMarkdown(label ?? ''), forthcoming ? '(Details forthcoming)' : '']
  return `${name} ${words.filter(Boolean).join(' ')}`
}

function contactLine({ email, url, label }: ImportedEntry['contacts'][number]): string {
  const name = escapeMarkdown(label ?? '')
  const href = email ? `mailto:${email}` : url
  if (!href) return `Contact: ${name}`
  const address = linkMarkdown(escapeMarkdown(email || href), href)
  // Brackets inside brackets would end too early: such a name stands before the address.
  if (/[()（）]/.test(name)) return `Contact: ${name} ${address}`
  return `Contact: ${address}${name && ` (${name})`}`
}

function bodyOf(entry: ImportedEntry): string {
  return blocksToMarkdown(blocksOf(entry))
}

function blocksOf({ body }: ImportedEntry): Block[] {
  return htmlBlocks(inOneLanguage(body))
}
