// The contacts of a program. A name in brackets stands before its addresses, "(HFSP/O) a, b",
// or behind the one it explains, "a (for top scientists)".

import { type Inline, wordsOf } from './blocks.ts'
import type { ImportedEntry } from './imported.ts'

export type ImportedContact = ImportedEntry['contacts'][number]

export function readContacts(content: readonly Inline[], name = ''): ImportedContact[] {
  const parts = partsOf(content)
  const contacts: ImportedContact[] = []
  let prefix = name
  for (const [i, part] of parts.entries()) {
    if (part.is === 'text') {
      const before = parts[i - 1]
      const { suffix, rest } = before ? cutSuffix(part.text) : { suffix: '', rest: part.text }
      const last = contacts.at(-1)
      if (suffix && last) contacts[contacts.length - 1] = { ...last, label: suffix }
      const next = plainName(rest)
      if (next) prefix = next
      else if (suffix) prefix = name
      continue
    }
    contacts.push({ ...part.address, ...(prefix && { label: prefix }) })
  }
  // A name without an address is still whom to ask.
  return contacts.length === 0 && prefix ? [{ label: prefix }] : contacts
}

type Part = { is: 'text'; text: string } | { is: 'address'; address: ImportedContact }

function partsOf(content: readonly Inline[]): Part[] {
  const parts: Part[] = []
  for (const inline of content) {
    const text = inline === 'break' ? ' ' : inline.text
    const last = parts.at(-1)
    if (inline !== 'break' && inline.href) {
      const address = addressOf(inline.href)
      const repeated =
        last?.is === 'address' && JSON.stringify(last.address) === JSON.stringify(address)
      if (!repeated) parts.push({ is: 'address', address })
    } else if (last?.is === 'text') parts[parts.length - 1] = { is: 'text', text: last.text + text }
    else parts.push({ is: 'text', text })
  }
  return parts
}

function addressOf(href: string): ImportedContact {
  if (!/^mailto:/i.test(href)) return { url: href }
  return { email: (href.slice('mailto:'.length).split('?')[0] ?? '').trim() }
}

function cutSuffix(text: string): { suffix: string; rest: string } {
  const match = /^\s*[(（]([^()（）]+)[)）]/.exec(text)
  return match
    ? { suffix: match[1]?.trim() ?? '', rest: text.slice(match[0].length) }
    : { suffix: '', rest: text }
}

/** "(AMED) " → "AMED"; ", " → "". */
function plainName(text: string): string {
  const bare = wordsOf([{ text }])
    .replace(/^[\s,;、/・]+/, '')
    .replace(/[\s:：,;、/]+$/, '')
  return /^[(（][^()（）]*[)）]$/.test(bare) ? bare.slice(1, -1).trim() : bare
}
