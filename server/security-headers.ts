import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { environment } from './environment.ts'

/**
 * Headers of every page that Next renders. The nonce travels to Next in the request's own
 * policy header, which is where Next looks for the nonce it puts on its scripts; a page's
 * inline script reads it from the request header `x-nonce`.
 */
export function secureHeaders(req: IncomingMessage, res: ServerResponse, dev: boolean): void {
  const nonce = randomBytes(16).toString('base64')
  const policy = contentSecurityPolicy(nonce, dev, isDesk(req.url ?? '/'))
  req.headers['content-security-policy'] = policy
  req.headers['x-nonce'] = nonce
  res.setHeader('Content-Security-Policy', policy)
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin')
  res.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=()')
  if (!isDesk(req.url ?? '/')) return
  res.setHeader('X-Frame-Options', 'DENY')
  // For redirects and refusals, of which Next says nothing to caches.
  res.setHeader('Cache-Control', 'no-store')
}

/** Signed-in pages never appear inside another site's frame. */
function isDesk(url: string): boolean {
  return /^\/(admin|api\/auth)([/?]|$)/.test(url)
}

function contentSecurityPolicy(nonce: string, dev: boolean, desk: boolean): string {
  return [
    "default-src 'self'",
    // Development builds of React use eval to show where an error began.
    `script-src 'self' 'nonce-${nonce}'${dev ? " 'unsafe-eval'" : ''}`,
    // Positions of menus and the month strip are style attributes, which no nonce can allow.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    // Signing in through an identity provider ends a form's journey at its address.
    `form-action 'self'${environment().oidc ? ' https:' : ''}`,
    desk ? "frame-ancestors 'none'" : "frame-ancestors 'self'",
  ].join('; ')
}
