import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { type HTTP_STATUS, ok, type Refusal, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { type Asker, type CommandRoute, handleCommand } from './handle-command.ts'
import { BODY_LIMIT_BYTES } from './read-json.ts'

vi.stubEnv('LOG_LEVEL', 'silent')
const actor: Actor = { id: 'p', name: 'Emi', role: 'editor', agencies: null }
const asker: Asker = {
  deps: {} as Deps,
  actor,
  say: ({ code }) => `said: ${code}`,
  publicUrl: 'https://calls.example.ac.jp',
}
const body = z.strictObject({ title: z.string().max(5) })
type Body = z.infer<typeof body>

function request(text: string | null, headers: Record<string, string> = {}): Request {
  const url = 'https://calls.example.ac.jp/admin/api/things'
  return new Request(url, { method: 'POST', body: text, headers })
}

async function answer(
  asked: Request,
  route: Partial<CommandRoute<Body, unknown>> = {},
  who: Asker = asker,
) {
  const run = vi.fn(async (_deps: Deps, _actor: Actor, input: Body) => ok({ got: input }))
  const plain = { body, run } as CommandRoute<Body, unknown>
  const response = await handleCommand(asked, who, { ...plain, ...route })
  return { status: response.status, json: await response.json(), run, response }
}

describe('a command over HTTP', () => {
  it('answers the value as JSON that no cache keeps', async () => {
    const { status, json, response } = await answer(request('{"title":"CREST"}'), { status: 201 })
    expect([status, json]).toEqual([201, { got: { title: 'CREST' } }])
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('is refused to somebody who is signed out, before its body is read', async () => {
    const { status, json, run } = await answer(request('{'), {}, { ...asker, actor: null })
    expect([status, json]).toEqual([
      401,
      { error: { code: 'signed_out' }, message: 'said: signed_out' },
    ])
    expect(run).not.toHaveBeenCalled()
  })

  it.each([
    ['{', 400],
    ['', 422],
    ['[]', 422],
    ['null', 422],
    ['"text"', 422],
    ['{"title":"a\\u0000b"}', 400],
    ['{"title":"\\ud800"}', 400],
    [`{"title":${'['.repeat(200)}${']'.repeat(200)}}`, 400],
    ['{"title":"too long"}', 422],
    ['{"title":"a","more":1}', 422],
  ])('answers the body %s with %i', async (text, expected) => {
    const { status, json, run } = await answer(request(text))
    expect(status).toBe(expected)
    expect(json.error.code).toBe('invalid')
    expect(run).not.toHaveBeenCalled()
  })

  it('names every issue of a body with its field', async () => {
    const { json } = await answer(request('{"title":"too long"}'))
    expect(json.error.issues).toEqual([
      { field: 'title', code: 'too_big', context: { max: 5, of: 'string' } },
    ])
  })

  it('refuses a body that is too large, whether it says so or not', async () => {
    const long = `{"title":"${'x'.repeat(BODY_LIMIT_BYTES)}"}`
    expect((await answer(request(long))).status).toBe(413)
    const claimed = { 'content-length': String(BODY_LIMIT_BYTES + 1) }
    expect((await answer(request('{}', claimed))).status).toBe(413)
  })

  it('gives each refusal its status', async () => {
    const statuses: Partial<Record<keyof typeof HTTP_STATUS, number>> = {}
    const refusals: Refusal[] = [
      { code: 'not_found', what: 'entry' },
      { code: 'forbidden', reason: 'own_change' },
      { code: 'wrong_status', status: 'draft', action: 'approve' },
      { code: 'stale', version: 3 },
      { code: 'too_many', retryAfterSeconds: 7 },
    ]
    for (const refusal of refusals) {
      const run = async () => refuse(refusal)
      statuses[refusal.code] = (await answer(request('{"title":"a"}'), { run })).status
    }
    expect(statuses).toEqual({
      not_found: 404,
      forbidden: 403,
      wrong_status: 409,
      stale: 409,
      too_many: 429,
    })
  })

  it('hides a fault behind a number that the log knows', async () => {
    const run = () => Promise.reject(new Error('password=hunter2'))
    const { status, json } = await answer(request('{"title":"a"}'), { run })
    expect(status).toBe(500)
    expect(JSON.stringify(json)).not.toContain('hunter2')
    expect(json.message).toContain(json.error.id)
  })
})

describe('a write that names its version', () => {
  const runAt = async (_deps: Deps, _actor: Actor, _input: Body, version: number) => ok({ version })
  const at = (headers: Record<string, string>) =>
    handleCommand(request('{"title":"a"}', headers), asker, { body, runAt })

  it.each([['"7"'], ['7'], ['W/"7"']])('reads If-Match: %s', async (header) => {
    const response = await at({ 'if-match': header })
    expect(await response.json()).toEqual({ version: 7 })
  })

  it('is 428 without one and 422 with one that is no number', async () => {
    expect((await at({})).status).toBe(428)
    expect((await at({ 'if-match': '*' })).status).toBe(422)
    expect((await at({ 'if-match': '"-1"' })).status).toBe(422)
  })
})

describe('a request from another website', () => {
  const from = async (headers: Record<string, string>) => {
    const { status, run } = await answer(request('{"title":"a"}', headers))
    return run.mock.calls.length === 1 ? 'run' : status
  }

  it('is refused by its origin, or by what the browser says of it', async () => {
    expect(await from({ origin: 'https://evil.example' })).toBe(403)
    expect(await from({ origin: 'null' })).toBe(403)
    expect(await from({ origin: 'https://calls.example.ac.jp.evil.example' })).toBe(403)
    expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await from({ 'sec-fetch-site': 'same-site' })).toBe(403)
  })

  it('is told from our own pages and from programs without a browser', async () => {
    expect(await from({ origin: 'https://calls.example.ac.jp' })).toBe('run')
    expect(await from({ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' })).toBe('run')
    expect(await from({ 'sec-fetch-site': 'same-origin' })).toBe('run')
    expect(await from({})).toBe('run')
  })
})
