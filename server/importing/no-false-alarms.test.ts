// A real list must not drown its readers in warnings: what contradicts nothing is left alone.
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AGENCIES } from '../../db/seed/agencies.ts'
import { contradictions } from '../../domain/calls/contradictions/contradictions.ts'
import { toContent } from '../../domain/import/to-content.ts'
import { htmlToRich } from './html-to-rich.ts'
import { readDocument } from './read-document.ts'
import { bytesOf, SAMPLE_FILE, SEED_DOCX, SEED_FILE } from './seed-document.ts'

const files = [...new Set([SEED_FILE, SAMPLE_FILE, ...(SEED_DOCX ? [SEED_DOCX] : [])])]
const known = new Set(AGENCIES.map(({ slug }) => slug))

async function contentsOf(path: string) {
  const read = await readDocument(bytesOf(path), basename(path))
  if (!read.ok) throw new Error(`${path} was not read`)
  return read.value.entries.map((entry, order) =>
    toContent(entry, { toRich: htmlToRich, sectionId: null, agencies: known, order }),
  )
}

async function warnedOf(path: string, today: string) {
  const contents = await contentsOf(path)
  return contents.flatMap((content) =>
    contradictions(content, { zone: 'Asia/Tokyo', today }).map(
      ({ field, code }) => `${content.acronym || content.title.en.slice(0, 10)} ${field} ${code}`,
    ),
  )
}

describe.each(files.map((path) => [basename(path), path] as const))('%s', (_name, path) => {
  it('contradicts itself nowhere when it is new', async () => {
    expect(await warnedOf(path, '2026-02-20')).toEqual([])
  })

  it('is asked later only about what was expected and never announced', async () => {
    expect(await warnedOf(path, '2026-09-15')).toEqual(['U.S.-Japan calls[0].closes expected_past'])
  })

  it('names HFSP’s cycle for the year of the award, which is no contradiction', async () => {
    const contents = await contentsOf(path)
    const cycles = contents.flatMap(({ calls }) =>
      calls.filter(({ cycle }) => cycle === '2027 Award Cycle'),
    )
    expect(cycles.length).toBeGreaterThan(0)
    for (const { closes } of cycles) expect(closes?.earliest.slice(0, 4) ?? '2026').toBe('2026')
  })

  it('is told of a year that was copied from an earlier list', async () => {
    const [content] = (await contentsOf(path)).filter(({ calls }) => calls[0]?.cycle === '2026')
    if (!content) throw new Error('no call of 2026')
    const calls = content.calls.map((call) => ({ ...call, cycle: '2025' }))
    const found = contradictions({ ...content, calls }, { zone: 'Asia/Tokyo' })
    expect(found.map(({ code }) => code)).toContain('cycle_year')
  })
})
