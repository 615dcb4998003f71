import { describe, expect, it } from 'vitest'
import { emptyContent } from '../content/entry-content.ts'
import { mergeChanges } from './merge-changes.ts'

const current = {
  ...emptyContent('program', 'crest', 'CREST of JST'),
  acronym: 'CREST',
  agencies: ['jst'],
}
const since = [
  { changes: { 'title.en': 'CREST?', acronym: 'CREST' }, by: 'Aki' },
  { changes: { 'title.en': 'CREST of JST' }, by: 'Ben' },
]

describe('two people in one draft', () => {
  it('merge when they changed different fields, and see what the other wrote last', () => {
    expect(mergeChanges(current, { agencies: ['jst', 'amed'] }, since)).toEqual({
      merged: [
        { field: 'title.en', value: 'CREST of JST', by: 'Ben' },
        { field: 'acronym', value: 'CREST', by: 'Aki' },
      ],
    })
  })

  it('collide when they changed one field to different values, and see both', () => {
    expect(mergeChanges(current, { 'title.en': 'Crest', order: 3 }, since)).toEqual({
      conflict: {
        fields: [{ field: 'title.en', yours: 'Crest', theirs: 'CREST of JST', by: 'Ben' }],
      },
    })
  })

  it('agree when they changed one field to the same value', () => {
    expect(mergeChanges(current, { 'title.en': 'CREST of JST' }, since)).toEqual({
      merged: [{ field: 'acronym', value: 'CREST', by: 'Aki' }],
    })
  })

  it('have nothing to merge when nobody else wrote', () => {
    expect(mergeChanges(current, { order: 3 }, [])).toEqual({ merged: [] })
  })
})
