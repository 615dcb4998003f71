import { describe, expect, it } from 'vitest'
import { newCall } from '@/components/calls/new-call.ts'
import { emptyContent } from '@/domain/content/entry-content.ts'
import { FIELDS } from '@/domain/content/fields.ts'
import { completeness, shownFields } from './shown-fields.ts'

describe('shownFields', () => {
  it('asks for every field of a program', () => {
    expect([...shownFields(emptyContent('program', 'a', 'A'))]).toEqual([...FIELDS])
  })

  it('asks a section for its heading and introduction only', () => {
    const shown = shownFields(emptyContent('section', 'a', 'A'))
    expect(shown.has('title.en') && shown.has('body.ja') && shown.has('slug')).toBe(true)
    expect(shown.has('calls') || shown.has('agencies') || shown.has('subtitle.en')).toBe(false)
  })

  it('shows what a notice does not ask for when something is in it', () => {
    const notice = emptyContent('notice', 'a', 'A')
    expect(shownFields(notice).has('calls')).toBe(false)
    expect(shownFields({ ...notice, calls: [newCall('c', '2026')] }).has('calls')).toBe(true)
    const said = { ...notice, eligibility: { en: 'Anyone', ja: '' } }
    expect(shownFields(said).has('eligibility.ja')).toBe(true)
  })
})

describe('completeness', () => {
  it('counts the texts of each language', () => {
    const content = emptyContent('program', 'a', 'A')
    expect(completeness(content, 'en')).toEqual({ done: 1, of: 5 })
    expect(completeness(content, 'ja')).toEqual({ done: 0, of: 5 })
  })
})
