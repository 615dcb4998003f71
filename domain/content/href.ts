// Which addresses may stand in content: what a reader's browser opens without surprise.
// Everything else (javascript:, data:, file:, relative paths) is refused where it is
// typed, not cleaned away in silence.

const ALLOWED = /^(https?:\/\/|mailto:)/i

/** True for an absolute http(s) address with a host, or a mailto address. */
export function isPublicHref(href: string): boolean {
  if (!ALLOWED.test(href) || /[\s\p{Cc}]/u.test(href)) return false
  if (/^mailto:/i.test(href)) return /^mailto:[^@]+@[^@]+\.[^@]+$/i.test(href)
  return hostOf(href) !== undefined
}

/** The lower-case host name of an http(s) address, without port or user; undefined if none. */
export function hostOf(href: string): string | undefined {
  const match =
    /^https?:\/\/(?:[^/?#@]*@)?(\[[0-9a-f:.]+\]|[^/?#:@]+)(?::\d{1,5})?(?:[/?#]|$)/i.exec(href)
  return match?.[1]?.toLowerCase()
}
