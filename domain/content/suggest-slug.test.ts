import { describe, expect, it } from 'vitest'
import { slug } from './entry-content.ts'
import { freeSlug, suggestSlug } from './suggest-slug.ts'

describe('a suggested slug', () => {
  it('keeps the words of the title and drops accents and signs', () => {
    expect(suggestSlug('JSPS Invitational Fellowships (Short-term)', 'program')).toBe(
      'jsps-invitational-fellowships-short-term',
    )
    expect(suggestSlug('Marie Skłodowska’s Prix Élan', 'program')).toBe(
      'marie-sk-odowskas-prix-elan',
    )
  })

  it('is cut at a word', () => {
    const title = 'Adopting Sustainable Partnerships for Innovative Research Ecosystem (ASPIRE)'
    expect(suggestSlug(title, 'program')).toBe(
      'adopting-sustainable-partnerships-for-innovative-research',
    )
  })

  it('is the kind when the title has no Latin word', () => {
    expect(suggestSlug('戦略的創造研究推進事業', 'program')).toBe('program')
  })

  it('is always a slug', () => {
    for (const title of ['a', '--', 'x'.repeat(300), '2026', ' CREST ']) {
      expect(slug.safeParse(suggestSlug(title, 'notice')).success).toBe(true)
    }
  })

  it('counts on while it is taken', () => {
    expect(freeSlug('crest', [])).toBe('crest')
    expect(freeSlug('crest', ['crest', 'crest-2'])).toBe('crest-3')
  })
})
