import { describe, expect, it } from 'vitest'
import { emptyContent } from '@/domain/content/entry-content.ts'
import { stillBlocking } from './blocking.ts'

const content = emptyContent('program', 'a', 'A')
const issues = [
  { field: 'agencies', code: 'agency_required' },
  { field: 'summary.en', code: 'summary_or_body' },
  { field: '', code: 'no_changes' },
]

describe('stillBlocking', () => {
  it('is nothing before anything was refused', () => {
    expect(stillBlocking(null, content)).toEqual([])
  })

  it('drops a reason once its field was changed, and keeps the others', () => {
    const mended = { ...content, agencies: ['jst'] }
    expect(stillBlocking({ issues, content }, content)).toEqual(issues)
    expect(stillBlocking({ issues, content }, mended).map(({ code }) => code)).toEqual([
      'summary_or_body',
      'no_changes',
    ])
  })
})
