import { describe, expect, it } from 'vitest'
import { readUpload } from './read-upload.ts'

async function upload(
  parts: Readonly<Record<string, File | string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Request> {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) form.set(name, part)
  const sent = new Response(form)
  const type = sent.headers.get('content-type') ?? ''
  const body = await sent.arrayBuffer()
  return new Request('http://localhost/', {
    method: 'POST',
    body,
    headers: { 'content-type': type, ...headers },
  })
}

const file = (name: string, content: BlobPart = '- CREST') => new File([content], name)

describe('an uploaded file', () => {
  it('comes with its name and the edition that was given', async () => {
    const read = await readUpload(await upload({ file: file('リスト.md'), edition: '2026-04' }))
    expect(read).toMatchObject({ ok: true, value: { fileName: 'リスト.md', edition: '2026-04' } })
    expect(read.ok && new TextDecoder().decode(read.value.bytes)).toBe('- CREST')
  })

  it.each([
    [
      'an ending that cannot be read',
      () => upload({ file: file('list.exe') }),
      'unknown_file_type',
    ],
    ['a form without a file', () => upload({ file: 'text' }), 'file_missing'],
    [
      'a body that is no form',
      () => new Request('http://localhost/', { method: 'POST', body: '{}' }),
      'not_multipart',
    ],
    [
      'a form that breaks off',
      () =>
        new Request('http://localhost/', {
          method: 'POST',
          body: '--x\r\nnonsense',
          headers: { 'content-type': 'multipart/form-data; boundary=x' },
        }),
      'not_multipart',
    ],
  ])('is refused: %s', async (_what, request, code) => {
    expect(await readUpload(await request())).toMatchObject({
      refusal: { code: 'invalid', issues: [{ code }] },
    })
  })

  it('is refused when it is too large, by what it declares or by what it sends', async () => {
    const tooLarge = { refusal: { code: 'too_large', limitBytes: 5_000_000 } }
    expect(
      await readUpload(await upload({ file: file('a.md') }, { 'content-length': '99000000' })),
    ).toMatchObject(tooLarge)
    expect(
      await readUpload(await upload({ file: file('a.md', 'x'.repeat(5_000_001)) })),
    ).toMatchObject(tooLarge)
    expect(
      await readUpload(await upload({ file: file('a.md', 'x'.repeat(6_000_000)) })),
    ).toMatchObject(tooLarge)
  })
})
