// The websites of a program: addresses, what they are called, whether they speak only one
// language, and those that are promised for later.

import { type Inline, type InlineText, wordsOf } from './blocks.ts'
import type { ImportedEntry } from './imported.ts'
import { isPlainWebsiteLabel, type Label, withoutAside } from './labels.ts'

export type ImportedWebsite = ImportedEntry['websites'][number]

const FORTHCOMING =
  /\bforthcoming\b|\bcoming soon\b|\bto be (announced|published|opened)\b|\bTBA\b|準備中|近日公開|公開予定|詳細未定/i
const JAPANESE_ONLY = /\bjapanese\b|日本語/i
const ENGLISH_ONLY = /\benglish\b|英語/i

/** Reads what follows a website label; empty when it says nothing that could be one. */
export function readWebsites(label: Label): ImportedWebsite[] {
  const remarks = `${label.text} ${textBeside(label.value)}`
  const { bare } = withoutAside(label.text)
  // Words beside the address say which website it is: nothing of the document is dropped.
  const beside = withoutAside(textBeside(label.value)).bare.replace(
    /^[\s,;:、；/|]+|[\s,;:、；/|]+$/g,
    '',
  )
  const name = [isPlainWebsiteLabel(bare) ? '' : bare, beside].filter(Boolean).join(': ')
  const links = linkedWebsites(label.value, name, languageOf(remarks))
  if (!FORTHCOMING.test(remarks)) return links
  const promised = { url: null, ...(name && { label: name }), forthcoming: true }
  return [promised, ...links]
}

/** Addresses that stand without a label. */
export function linkedWebsites(
  content: readonly Inline[],
  name = '',
  language?: 'en' | 'ja',
): ImportedWebsite[] {
  return linksIn(content).map((link) => {
    const text = wordsOf([link])
    const label = isAddress(text) ? name : text
    return {
      url: link.href,
      ...(label && { label }),
      ...(language && { language }),
      forthcoming: false,
    }
  })
}

export function linksIn(content: readonly Inline[]): (InlineText & { href: string })[] {
  const links: (InlineText & { href: string })[] = []
  for (const part of content) {
    if (part === 'break' || !part.href || /^mailto:/i.test(part.href)) continue
    // An editor may cut one link to several runs of text.
    const last = links.at(-1)
    if (last?.href === part.href) links[links.length - 1] = { ...last, text: last.text + part.text }
    else links.push({ ...part, href: part.href })
  }
  return links
}

function textBeside(content: readonly Inline[]): string {
  return wordsOf(content.filter((part) => part === 'break' || !part.href))
}

/** "(Japanese only)", "Japanese website". */
function languageOf(remarks: string): 'en' | 'ja' | undefined {
  if (JAPANESE_ONLY.test(remarks)) return ENGLISH_ONLY.test(remarks) ? undefined : 'ja'
  return /\benglish only\b|英語のみ/i.test(remarks) ? 'en' : undefined
}

/** Link texts that only repeat an address say nothing; Word escapes some of their signs. */
function isAddress(text: string): boolean {
  return /^(https?:\/\/|www\.)\S+$/i.test(text.replaceAll('\\', ''))
}
