import { describe, expect, it } from 'vitest'
import { emptyContent } from './content/entry-content.ts'
import { applyChanges } from './content/fields.ts'

const content = emptyContent('program', 'crest', 'CREST')

function issues(changes: Parameters<typeof applyChanges>[1]) {
  const applied = applyChanges(content, changes)
  return 'issues' in applied ? applied.issues : []
}

describe('issues of a shape', () => {
  it('name the limit of a text that is too long', () => {
    expect(issues({ 'title.en': 'x'.repeat(300) })).toEqual([
      { field: 'title.en', code: 'too_big', context: { max: 200, of: 'string' } },
    ])
  })

  it('lead to a bad link deep inside a text', () => {
    const link = { type: 'link', attrs: { href: 'javascript:alert(1)' } }
    const text = { type: 'text', text: 'here', marks: [link] }
    const item = { type: 'listItem', content: [{ type: 'paragraph', content: [text] }] }
    const body = { type: 'doc', content: [{ type: 'bulletList', content: [item] }] }
    expect(issues({ 'body.en': body })).toMatchObject([{ code: 'href' }])
    expect(issues({ 'body.en': body })[0]?.field).toContain('body.en.content[0]')
  })

  it('tell a wrong e-mail address from a missing one', () => {
    const contact = { id: 'a', label: { en: '', ja: '' }, email: 'nobody', url: null }
    expect(issues({ contacts: [contact] })).toEqual([{ field: 'contacts[0].email', code: 'email' }])
  })

  it('name a day that does not exist and dates in the wrong order', () => {
    const closes = { earliest: '2026-02-30', latest: '2026-03-01', precision: 'day' }
    const call = {
      id: 'a',
      cycle: '2026',
      label: { en: '', ja: '' },
      stage: 'call',
      route: '',
      words: { en: '', ja: '' },
      opens: { earliest: '2026-04-02', latest: '2026-04-01', precision: 'day' },
      closes,
      certainty: 'announced',
      rolling: false,
    }
    expect(issues({ calls: [call] })).toEqual([
      { field: 'calls[0].opens.latest', code: 'date_order' },
      { field: 'calls[0].closes.earliest', code: 'calendar_day' },
    ])
  })

  it('are found quickly in lists nested fifty deep', () => {
    type Node = { type: string; content: Node[] }
    let block: Node = { type: 'paragraph', content: [] }
    for (let depth = 0; depth < 50; depth++) {
      block = { type: 'orderedList', content: [{ type: 'listItem', content: [block] }] }
    }
    expect(issues({ 'body.en': { type: 'doc', content: [block] } })).toEqual([])
  })
})
