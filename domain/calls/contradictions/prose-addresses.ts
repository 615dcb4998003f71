// An address in the prose that is one slip of the keyboard away from the one that readers
// are given as contact or website: one of the two does not work.
import type { PublicContent } from '../../content/entry-content.ts'
import { LANGUAGES } from '../../content/localised.ts'
import { isOneSlipAway } from '../../content/one-slip.ts'
import { plainText } from '../../content/rich-text.ts'
import type { Contradiction } from './contradiction.ts'

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g
const URL = /https?:\/\/[^\s<>"'()（）「」、。]{3,300}/g

export function proseAddresses(content: PublicContent): Contradiction[] {
  const { websites, contacts, summary, eligibility, body } = content
  const emails = contacts.map(({ email }) => email.toLowerCase())
  const urls = [...websites, ...contacts].flatMap(({ url }) => (url === null ? [] : bare(url)))
  return LANGUAGES.flatMap((lang) => {
    const texts: [string, string][] = [
      [`summary.${lang}`, summary[lang]],
      [`body.${lang}`, plainText(body[lang])],
      [`eligibility.${lang}`, eligibility[lang]],
    ]
    return texts.flatMap(([field, text]) => [
      ...compare(field, found(text, EMAIL), emails, isOtherName),
      ...compare(field, found(text, URL).map(bare), urls, isOtherPath),
    ])
  })
}

function found(text: string, pattern: RegExp): string[] {
  const addresses = text.match(pattern) ?? []
  return [...new Set(addresses.map((address) => address.replace(/[.,;:!?]+$/, '').toLowerCase()))]
}

function compare(
  field: string,
  said: readonly string[],
  known: readonly string[],
  isSlip: (said: string, known: string) => boolean,
): Contradiction[] {
  return said.flatMap((address): Contradiction[] => {
    if (known.includes(address)) return []
    const kept = known.find((one) => isSlip(address, one))
    return kept === undefined
      ? []
      : [{ field, code: 'prose_address', context: { said: address, kept } }]
  })
}

/** Numbered addresses (info1, info2) are siblings, not slips. */
function isOtherName(a: string, b: string): boolean {
  return a.replace(/\d/g, '') !== b.replace(/\d/g, '') && isOneSlipAway(a, b)
}

/** One word of host or path differs by one letter; short words ("en", "a") are siblings. */
function isOtherPath(a: string, b: string): boolean {
  const [left, right] = [a.split('/'), b.split('/')]
  const apart = left
    .map((part, index) => [part, right[index] ?? ''] as const)
    .filter(([one, other]) => one !== other)
  const areLong = apart.flat().every((part) => part.length >= 5)
  if (left.length !== right.length || apart.length > 1 || !areLong) return false
  return apart.every(([one, other]) => isOtherName(one, other))
}

function bare(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/(?:\/index\.html?|\/)$/, '')
}
