import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document.ts'
import { readZipEntries } from './zip-entries.ts'

const text = (words: string) => new TextEncoder().encode(words)

/** A zip archive with the given files; `claimed` overrides the sizes it declares. */
function zip(files: Readonly<Record<string, Uint8Array>>, claimed?: number): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content)
    const size = claimed ?? content.length
    const common = [0, 8, 0, 0, 0, 0] as const
    const local = header(0x04034b50, [20, ...common], [packed.length, size], [name.length, 0])
    const entry = header(
      0x02014b50,
      [20, 20, ...common],
      [packed.length, size],
      [name.length, 0, 0, 0, 0, 0, 0],
    )
    parts.push(local, text(name), packed)
    directory.push(entry, uint32(offset), text(name))
    offset += local.length + name.length + packed.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const count = Object.keys(files).length
  const end = [
    uint32(0x06054b50),
    uint16(0),
    uint16(0),
    uint16(count),
    uint16(count),
    uint32(size),
    uint32(offset),
    uint16(0),
  ]
  return joined([...parts, ...directory, ...end])
}

function header(signature: number, before: number[], sizes: number[], after: number[]): Uint8Array {
  return joined([
    uint32(signature),
    ...before.map(uint16),
    ...sizes.map(uint32),
    ...after.map(uint16),
  ])
}

const uint16 = (value: number) => new Uint8Array(new Uint16Array([value]).buffer)
const uint32 = (value: number) => new Uint8Array(new Uint32Array([value]).buffer)
const joined = (parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => [...part]))

async function problem(bytes: Uint8Array, fileName: string): Promise<unknown> {
  const result = await readDocument(bytes, fileName)
  if (result.ok) return 'read'
  const { refusal } = result
  if (refusal.code !== 'invalid') return refusal
  const [issue] = refusal.issues
  expect(issue?.field).toBe('file')
  expect(issue?.context?.file).toBe(fileName)
  return issue?.code
}

describe('files that cannot be read', () => {
  it.each([
    ['list.txt', text('- CREST'), 'unknown_file_type'],
    ['list', text('- CREST'), 'unknown_file_type'],
    ['list.md', new Uint8Array(), 'empty_file'],
    ['list.md', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff]), 'not_text'],
    ['list.md', new Uint8Array([0x93, 0xfa, 0x96, 0x7b]), 'not_text'],
    ['list.html', text('a\0b'), 'not_text'],
    ['list.md', text('Only a sentence here, nothing else.'), 'nothing_found'],
    ['list.docx', text('# not a zip at all, and longer than a header is'), 'not_a_docx'],
    ['list.docx', zip({ 'xl/workbook.xml': text('<x/>') }), 'not_a_docx'],
    ['list.docx', zip({ 'word/document.xml': text('<broken') }), 'damaged'],
    ['list.json', text('{"schema": 1,'), 'file_not_json'],
    ['list.json', text('{"schema": 2}'), 'not_interchange'],
    ['list.json', text('[]'), 'not_interchange'],
    ['list.csv', text('name,url\nCREST,https://a.jp'), 'no_title_column'],
    ['list.csv', text('title,colour\nCREST,red'), 'unknown_column'],
    ['list.csv', text('title,url\n,https://a.jp'), 'no_title'],
    ['list.csv', text('title\n"CREST'), 'open_quote'],
    ['list.csv', text('title,slug\nCREST,Not A Slug'), 'wrong_slug'],
  ])('refuses %s with its reason (%#)', async (fileName, bytes, code) => {
    expect(await problem(bytes, fileName)).toBe(code)
  })

  it('refuses more than 5 MB without reading it', async () => {
    expect(await problem(new Uint8Array(5_000_001), 'list.md')).toEqual({
      code: 'too_large',
      limitBytes: 5_000_000,
    })
  })

  it('refuses an edition that is no month', async () => {
    const result = await readDocument(text('- CREST'), 'list.md', { edition: '2026-13' })
    expect(result).toMatchObject({ refusal: { issues: [{ field: 'edition', code: 'edition' }] } })
  })

  it('unpacks no archive that declares too much, or less than it holds', async () => {
    const content = text(' '.repeat(100_000))
    expect(await problem(zip({ 'word/document.xml': content }, 90_000_000), 'bomb.docx')).toBe(
      'unpacks_too_large',
    )
    expect(await problem(zip({ 'word/document.xml': content }, 500), 'bomb.docx')).toBe('damaged')
  })

  it('reads the directory of an archive and of nothing else', () => {
    expect(readZipEntries(zip({ a: text('xyz') }))).toMatchObject([{ name: 'a', size: 3 }])
    expect(readZipEntries(text('PK and then nothing that an archive has'))).toBeUndefined()
    expect(readZipEntries(new Uint8Array(3))).toBeUndefined()
  })

  it.each([
    ['emphasis', '**a'.repeat(20_000)],
    ['mixed emphasis', '*a_b*'.repeat(10_000)],
    ['links', '[a]('.repeat(20_000)],
    ['quotations', '> '.repeat(20_000)],
    ['lines', '- a\n'.repeat(30_000)],
  ])('refuses Markdown whose %s would hold everybody up', async (_what, words) => {
    expect(await problem(text(words), 'list.md')).toBe('too_tangled')
  })

  it('refuses a text that no entry can hold, and characters that no database keeps', async () => {
    const entry = { kind: 'program', slug: 'x', title: { en: 'X' }, section: null, agencies: [] }
    const lists = { websites: [], contacts: [], calls: [], warnings: [] }
    const json = (body: string, title = '') => {
      const document = { title, subtitle: '', edition: '', notes: [] }
      const entries = [{ ...entry, ...lists, body: { en: body } }]
      return text(JSON.stringify({ schema: 1, document, entries }))
    }
    expect(await problem(json('<p>a'), 'list.json')).toBe('read')
    expect(await problem(json('<p>a'.repeat(2_001)), 'list.json')).toBe('too_long_text')
    expect(await problem(json('a\0b'), 'list.json')).toBe('not_text')
    expect(await problem(json('a', '\ud800'), 'list.json')).toBe('not_text')
  })

  it('survives a page nested too deep', async () => {
    const page = `<ul><li>Alpha<p>x</p></li></ul>${'<div>'.repeat(50_000)}text`
    expect(['read', 'too_deep', 'nothing_found']).toContain(await problem(text(page), 'page.html'))
  })
})
