import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import { secureHeaders } from './security-headers.ts'

vi.stubEnv('DATABASE_URL', 'postgres://localhost/nowhere')
vi.stubEnv('NEXTAUTH_SECRET', 'only-for-this-test-and-long-enough-to-sign')

function headersOf(url: string): ServerResponse {
  const req = new IncomingMessage(new Socket())
  req.url = url
  const res = new ServerResponse(req)
  secureHeaders(req, res, false)
  return res
}

describe('the headers in front of Next', () => {
  it.each(['/admin', '/admin/entries?page=2', '/admin/api/releases', '/api/auth/session'])(
    'keep %s out of every cache and frame',
    (url) => {
      const res = headersOf(url)
      expect(res.getHeader('cache-control')).toBe('no-store')
      expect(res.getHeader('x-frame-options')).toBe('DENY')
    },
  )

  it.each(['/', '/l/overseas', '/administration'])('leave caching of %s to the page', (url) => {
    expect(headersOf(url).getHeader('cache-control')).toBeUndefined()
  })
})
