// Web and e-mail addresses that stand as bare text become links, as a mail program would show
// them. One pass over the text: each address is found by its sign ("://", "@") and grown to
// both sides from there.
import type { Inline, InlineText } from './blocks.ts'

export function linkAddresses(content: readonly Inline[]): Inline[] {
  return content.flatMap((part) => (part === 'break' || part.href ? [part] : linkAddressesIn(part)))
}

type Found = { readonly from: number; readonly to: number; readonly href: string }

function linkAddressesIn(part: InlineText): Inline[] {
  const { href: _nowhere, text, ...look } = part
  const out: InlineText[] = []
  let at = 0
  for (const { from, to, href } of addressesIn(text)) {
    if (from > at) out.push({ ...part, text: text.slice(at, from) })
    out.push({ ...look, text: text.slice(from, to), href })
    at = to
  }
  if (at < text.length) out.push({ ...part, text: text.slice(at) })
  return out
}

function addressesIn(text: string): Found[] {
  const found: Found[] = []
  let at = 0
  while (at < text.length) {
    const sign = nextSign(text, at)
    if (sign === -1) break
    const address = text[sign] === '@' ? mailAt(text, at, sign) : webAt(text, at, sign)
    if (address) found.push(address)
    at = address?.to ?? sign + 1
  }
  return found
}

function nextSign(text: string, from: number): number {
  const [mail, web] = [text.indexOf('@', from), text.indexOf('://', from)]
  return mail === -1 || (web !== -1 && web < mail) ? web : mail
}

function webAt(text: string, least: number, sign: number): Found | undefined {
  const from = ['https', 'http']
    .map((scheme) => sign - scheme.length)
    .find((start) => start >= least && /^https?$/i.test(text.slice(start, sign)))
  if (from === undefined) return undefined
  const to = withoutPunctuation(
    text,
    from,
    grow(text, sign + 3, /[^\s<>"'「」『』【】（）、。，；]/),
  )
  const href = text.slice(from, to)
  return /^https?:\/\/[^/?#]+\.[^/?#.]+/i.test(href) ? { from, to, href } : undefined
}

function mailAt(text: string, least: number, sign: number): Found | undefined {
  let from = sign
  while (from > least && /[a-z0-9._+-]/i.test(text.charAt(from - 1))) from--
  const to = withoutPunctuation(text, from, grow(text, sign + 1, /[a-z0-9.-]/i))
  const address = text.slice(from, to)
  const isMail = /^[a-z0-9][a-z0-9._+-]*@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(address)
  return isMail ? { from, to, href: `mailto:${address}` } : undefined
}

function grow(text: string, from: number, belongs: RegExp): number {
  let to = from
  while (to < text.length && belongs.test(text.charAt(to))) to++
  return to
}

/** The punctuation behind an address is the sentence's, and so is a bracket it never opened. */
function withoutPunctuation(text: string, from: number, end: number): number {
  let to = end
  while (to > from) {
    const last = text.charAt(to - 1)
    const closesNothing = last === ')' && !text.slice(from, to).includes('(')
    if (!/[.,;:!?*_]/.test(last) && !closesNothing) break
    to--
  }
  return to
}
