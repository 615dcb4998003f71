import { describe, expect, it } from 'vitest'
import { countFilters, entryQueryString, parseEntryQuery } from './entry-query.ts'

describe("the address of the list's page", () => {
  it('shows the last changed first when it says nothing', () => {
    expect(parseEntryQuery({})).toMatchObject({ sort: 'updated', dir: 'desc', page: 1 })
    expect(entryQueryString(parseEntryQuery({}))).toBe('')
  })
  it('says again what it was made from', () => {
    const text = '?text=crest&agency=jst&state=in_review&sort=title&dir=desc&page=3'
    const query = parseEntryQuery(Object.fromEntries(new URLSearchParams(text)))
    expect(entryQueryString(query)).toBe(text)
    expect(countFilters(query)).toBe(3)
  })
  it('drops what makes no sense', () => {
    const query = parseEntryQuery({
      state: 'nonsense',
      owner: 'me; drop table',
      page: '-4',
      sort: 'hash',
      text: ['a', 'b'],
      section: '',
    })
    expect(entryQueryString(query)).toBe('')
  })
})
