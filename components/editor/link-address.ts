// What a person typed into the link box, as an address that may stand in content.

import { isPublicHref } from '@/domain/content/href.ts'

export type LinkAddress =
  | { readonly href: string }
  | { readonly problem: 'empty' | 'scheme' | 'malformed' }

const EMAIL = /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/
const HOST_FIRST = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#].*)?$/i
const SCHEME = /^([a-z][a-z0-9+.-]*):/i

/** Adds what people leave out ("www.jst.go.jp", "rp-info@jst.go.jp"); says why it refuses. */
export function linkAddress(typed: string): LinkAddress {
  const text = typed.trim()
  if (text === '') return { problem: 'empty' }
  if (EMAIL.test(text)) return { href: `mailto:${text}` }
  const href = HOST_FIRST.test(text) ? `https://${text}` : text
  if (isPublicHref(href)) return { href }
  const scheme = SCHEME.exec(href)?.[1]?.toLowerCase()
  const known = scheme === undefined || ['http', 'https', 'mailto'].includes(scheme)
  return { problem: known ? 'malformed' : 'scheme' }
}
