import { describe, expect, it } from 'vitest'
import { buildPublicData } from './build-public-data.ts'
import { filterEntries, readFilter } from './filter-entries.ts'
import { publishedSample } from './published-sample.ts'
import { sortByDeadline } from './sort-entries.ts'

const data = buildPublicData(publishedSample(), 'overseas', 'en', 'https://calls.example.org')
if (!data) throw new Error('no such list')
const MAY = Date.parse('2026-05-10T00:00:00Z')
const read = (query: string) => {
  const params = new URLSearchParams(query)
  return readFilter((name) => params.get(name), data)
}
const slugs = (query: string, now = MAY) => {
  const asked = read(query)
  if ('unknown' in asked) throw new Error('unknown filter')
  return filterEntries(data.entries, asked.filter, now).map(({ slug }) => slug)
}

describe('readFilter', () => {
  it('takes known values and leaves out empty ones', () => {
    expect(read('section=moving&agency=&utm_source=x')).toEqual({ filter: { section: 'moving' } })
  })

  it('names every unknown value and what would have been known', () => {
    expect(read('section=nowhere&agency=jst&status=ajar')).toEqual({
      unknown: [
        { name: 'section', value: 'nowhere', allowed: ['abroad', 'moving'] },
        { name: 'status', value: 'ajar', allowed: expect.arrayContaining(['open']) },
      ],
    })
  })

  it('refuses words longer than anybody types', () => {
    expect(read(`q=${'x'.repeat(201)}`)).toMatchObject({ unknown: [{ name: 'q' }] })
  })
})

describe('filterEntries', () => {
  it('filters by section, agency, words and the status at that moment', () => {
    expect(slugs('section=abroad')).toEqual(['others', 'crest'])
    expect(slugs('agency=hfspo')).toEqual(['hfsp'])
    expect(slugs('q=CREST')).toEqual(['crest'])
    expect(slugs('q=戦略的 crest')).toEqual(['crest'])
    expect(slugs('status=closing_soon')).toEqual(['presto', 'hfsp'])
    expect(slugs('status=closing_soon', Date.parse('2026-05-14T03:00:00Z'))).toEqual(['hfsp'])
  })

  it('finds full-width letters by half-width ones', () => {
    expect(slugs('q=ＣＲＥＳＴ')).toEqual(['crest'])
  })
})

describe('sortByDeadline', () => {
  it('puts what closes first before what closes later, and notices last', () => {
    const order = sortByDeadline(data.entries, MAY).map(({ slug }) => slug)
    expect(order).toEqual(['presto', 'hfsp', 'others', 'crest'])
  })
})
