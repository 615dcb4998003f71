/**
 * True when a request that changes something was sent by our own pages. Browsers name the
 * sending page's origin with every such request; a program without a browser names none,
 * and carries no cookie that a stranger's page could have made it send.
 */
export function isSameOrigin(request: Request, publicUrl: string): boolean {
  const origin = request.headers.get('origin')
  if (origin === null) {
    const site = request.headers.get('sec-fetch-site')
    return site === null || site === 'same-origin'
  }
  if (!URL.canParse(origin)) return false
  if (origin === new URL(publicUrl).origin) return true
  return new URL(origin).host === request.headers.get('host')
}
