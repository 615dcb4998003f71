import { describe, expect, it } from 'vitest'
import { AGENCIES } from '../../db/seed/agencies.ts'
import type { Interchange } from '../../domain/import/imported.ts'
import { csvRows } from '../../server/importing/csv-rows.ts'
import { readDocument } from '../../server/importing/read-document.ts'
import { bytesOf, SAMPLE_FILE } from '../../server/importing/seed-document.ts'
import { lostInReading } from './lost-in-reading.ts'
import { csvCell, toCsv } from './to-csv.ts'

describe('CSV of a list', () => {
  it('is found again but for what a row has no cell for', async () => {
    const list = await sample()
    expect(await lostInReading(list, { file: toCsv(list), format: 'csv' }, AGENCIES)).toEqual([
      // A website that is only promised, and the language of one.
      'gsc-initiative-pilot-activities: websites',
      'boost: websites',
      // The labels of calls, and more calls than one.
      'aspire: calls',
      'amed-aspire: calls',
      'hfsp: calls',
    ])
  })

  it('begins with a byte order mark and ends its lines with CR LF', async () => {
    const text = toCsv(await sample())
    expect([...new TextEncoder().encode(text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(text.slice(1)).toMatch(/^kind,slug,title,.*\r\n/)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  it('shows the words of every call of a program', async () => {
    const rows = csvRows(toCsv(await sample()).slice(1)) ?? []
    const hfsp = rows.find((row) => row.includes('hfsp'))
    const calls = hfsp?.[rows[0]?.indexOf('call') ?? -1]?.split('\n')
    expect(calls).toHaveLength(6)
    expect(calls?.[2]).toBe(
      'Research Grant Program / Early-Career Researchers: Full Proposal submission deadline: Mid-September 2026',
    )
  })

  it('keeps both languages', async () => {
    const list = await sample()
    const entries = list.entries.slice(0, 2).map((entry) => ({
      ...entry,
      title: { ...entry.title, ja: '戦略的創造研究推進事業' },
      body: { ...entry.body, ja: '<p>一、二。</p><p>三、"四"。</p>' },
    }))
    const text = toCsv({ ...list, entries })
    expect(
      await lostInReading({ ...list, entries }, { file: text, format: 'csv' }, AGENCIES),
    ).toEqual([])
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['+81 3', "'+81 3"],
    ['-1', "'-1"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['=A1,"B"', '"\'=A1,""B"""'],
    ['a=1', 'a=1'],
    ['', ''],
  ])('writes %j so that no spreadsheet runs it', (text, cell) => {
    expect(csvCell(text)).toBe(cell)
  })

  it('says of a cell that was made safe that it reads otherwise', async () => {
    const list = await sample()
    const [section] = list.entries
    const entries = section ? [{ ...section, title: { en: '-1 °C' } }] : []
    const text = toCsv({ ...list, entries })
    expect(
      await lostInReading({ ...list, entries }, { file: text, format: 'csv' }, AGENCIES),
    ).toEqual([`${section?.slug}: title.en`])
  })
})

async function sample(): Promise<Interchange> {
  const result = await readDocument(bytesOf(SAMPLE_FILE), 'list.md')
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
