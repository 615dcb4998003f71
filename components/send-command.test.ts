import { afterEach, describe, expect, it, vi } from 'vitest'
import { sendCommand } from './send-command.ts'

afterEach(() => vi.unstubAllGlobals())

function answerWith(status: number, body: string) {
  const fetched = vi.fn(async () => new Response(body, { status }))
  vi.stubGlobal('fetch', fetched)
  return fetched
}

describe('sendCommand', () => {
  it('sends JSON and the version it is based on', async () => {
    const fetched = answerWith(200, '{"version":8}')
    const sent = await sendCommand('/x', { method: 'PATCH', version: 7, body: { a: 1 } })
    expect(sent).toEqual({ ok: true, value: { version: 8 } })
    const [, init] = fetched.mock.calls[0] as unknown as [string, RequestInit]
    const headers = new Headers(init.headers)
    expect(headers.get('if-match')).toBe('"7"')
    expect(headers.get('content-type')).toBe('application/json')
    expect(init.body).toBe('{"a":1}')
  })
  it('hands on a refusal with its words', async () => {
    answerWith(409, '{"error":{"code":"stale","version":9},"message":"Changed meanwhile."}')
    expect(await sendCommand('/x')).toEqual({
      ok: false,
      status: 409,
      refusal: { code: 'stale', version: 9 },
      message: 'Changed meanwhile.',
    })
  })
  it('takes an answer that is no JSON, or no refusal, for no answer', async () => {
    answerWith(502, '<h1>Bad gateway</h1>')
    expect(await sendCommand('/x')).toEqual({ ok: false, status: 0 })
    answerWith(500, '{"oops":true}')
    expect(await sendCommand('/x')).toEqual({ ok: false, status: 0 })
  })
  it('does not throw when the network is gone', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    expect(await sendCommand('/x')).toEqual({ ok: false, status: 0 })
  })
})
