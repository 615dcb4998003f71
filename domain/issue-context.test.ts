import { describe, expect, it } from 'vitest'
import { contextIn } from './issue-context.ts'

describe('the values of an issue’s wording', () => {
  const context = { side: 'closes', dateEn: '3 June 2026', dateJa: '2026年6月3日', count: 2 }

  it('are said in the reader’s language under one name', () => {
    expect(contextIn({ context }, 'en')).toMatchObject({
      side: 'closes',
      date: '3 June 2026',
      count: 2,
    })
    expect(contextIn({ context }, 'ja')).toMatchObject({ side: 'closes', date: '2026年6月3日' })
  })

  it('are none where the wording needs none', () => {
    expect(contextIn({}, 'en')).toEqual({})
  })
})
