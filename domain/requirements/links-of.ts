import type { EntryContent } from '../content/entry-content.ts'
import { hostOf } from '../content/href.ts'
import type { RichBlock, RichDoc } from '../content/rich-text.ts'

export type Link = { readonly field: string; readonly host: string }

/** Every web host that a content leads to, once per field, in the order of appearance. */
export function linksOf(content: EntryContent): Link[] {
  const hrefs: [string, string][] = [
    ...hrefsIn(content.body.en).map((href): [string, string] => ['body.en', href]),
    ...hrefsIn(content.body.ja).map((href): [string, string] => ['body.ja', href]),
    ...content.websites.map(({ url }, i): [string, string] => [`websites[${i}].url`, url ?? '']),
    ...content.contacts.map(({ url }, i): [string, string] => [`contacts[${i}].url`, url ?? '']),
  ]
  const links = hrefs.flatMap(([field, href]) => hostsOf(href).map((host) => ({ field, host })))
  const seen = new Set<string>()
  return links.filter(({ field, host }) => {
    const key = `${field} ${host}`
    return !seen.has(key) && seen.add(key)
  })
}

/**
 * The address's own host and the hosts of addresses inside its query: a viewer's link
 * (`…/view.aspx?src=https%3A%2F%2F…`) leads to the document that it shows.
 */
export function hostsOf(href: string): string[] {
  const inner = (href.split(/[?#]/).slice(1).join('&') || '')
    .split('&')
    .map((pair) => decode(pair.slice(pair.indexOf('=') + 1)))
  return [href, ...inner].flatMap((address) => hostOf(address) ?? [])
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a stray % is no reason to fail
  }
}

function hrefsIn(doc: RichDoc): string[] {
  return doc.content.flatMap(hrefsInBlock)
}

function hrefsInBlock(block: RichBlock): string[] {
  if (block.type === 'bulletList' || block.type === 'orderedList') {
    return block.content.flatMap((item) => item.content.flatMap(hrefsInBlock))
  }
  return (block.content ?? []).flatMap((node) =>
    node.type === 'text'
      ? (node.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.attrs.href] : []))
      : [],
  )
}
