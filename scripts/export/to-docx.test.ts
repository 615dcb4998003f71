import { expect, it } from 'vitest'
import { AGENCIES } from '../../db/seed/agencies.ts'
import type { ImportedEntry, Interchange } from '../../domain/import/imported.ts'
import { readDocument } from '../../server/importing/read-document.ts'
import { bytesOf, SAMPLE_FILE, SEED_FILE } from '../../server/importing/seed-document.ts'
import { lostInReading } from './lost-in-reading.ts'
import { toDocx } from './to-docx.ts'

it.each([...new Set([SAMPLE_FILE, SEED_FILE])])(
  'a Word document of %s is found again whole',
  async (path) => {
    const list = await listIn(path)
    expect(await lost(list)).toEqual([])
  },
)

it('keeps emphasis, breaks, links and the numbers of each list', async () => {
  const body = [
    '<p>This is <strong>bold</strong>, <em>italic</em><br>and <a href="https://example.org/?a=1&amp;b=2">linked</a>.</p>',
    '<p>Either of these:</p><ol><li><p>One &lt;thing&gt;</p><ul><li><p>Inner</p></li></ul></li><li><p>Two</p></li></ol>',
    '<p>Or of these:</p><ol><li><p>Three</p></li><li><p>Four</p></li></ol><p>The end.</p>',
  ].join('')
  const list = await listIn(SAMPLE_FILE)
  const entries = list.entries.slice(0, 2).map((entry) => withBody(entry, body))
  expect(await lost({ ...list, entries })).toEqual([])
})

it('leaves out characters that would make Word refuse the file', async () => {
  const list = await listIn(SAMPLE_FILE)
  const entries = list.entries
    .slice(0, 2)
    .map((entry) => withBody(entry, '<p>This is a\u0001b.</p>'))
  expect(await lost({ ...list, entries })).toEqual(['crest: body.en'])
})

function withBody(entry: ImportedEntry, html: string): ImportedEntry {
  return entry.kind === 'section' ? entry : { ...entry, body: { en: html } }
}

async function lost(list: Interchange): Promise<string[]> {
  return lostInReading(list, { file: await toDocx(list), format: 'docx' }, AGENCIES)
}

async function listIn(path: string): Promise<Interchange> {
  const result = await readDocument(bytesOf(path), 'list.md')
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
