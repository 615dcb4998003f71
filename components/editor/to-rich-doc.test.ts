import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import { type RichBlock, type RichDoc, richDoc } from '@/domain/content/rich-text.ts'
import { editorExtensions } from './extensions.ts'
import { toEditorJson, toRichDoc } from './to-rich-doc.ts'

const words = (text: string): RichBlock => ({
  type: 'paragraph',
  content: [{ type: 'text', text }],
})
const doc = (...content: RichBlock[]): RichDoc => ({ type: 'doc', content })

const SAMPLES: Record<string, RichDoc> = {
  nothing: doc(),
  'a paragraph with a line break': doc({
    type: 'paragraph',
    content: [{ type: 'text', text: 'a' }, { type: 'hardBreak' }, { type: 'text', text: 'b' }],
  }),
  'headings of both levels': doc(
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Who' }] },
    { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'When' }] },
  ),
  'every mark, also together': doc({
    type: 'paragraph',
    content: [
      { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
      { type: 'text', text: 'both', marks: [{ type: 'bold' }, { type: 'italic' }] },
      {
        type: 'text',
        text: 'link',
        marks: [{ type: 'link', attrs: { href: 'https://www.jst.go.jp/' } }],
      },
      {
        type: 'text',
        text: 'mail',
        marks: [{ type: 'link', attrs: { href: 'mailto:a@jst.go.jp' } }],
      },
    ],
  }),
  'lists in lists': doc({
    type: 'bulletList',
    content: [
      {
        type: 'listItem',
        content: [
          words('one'),
          {
            type: 'orderedList',
            attrs: { start: 3 },
            content: [{ type: 'listItem', content: [words('three')] }],
          },
        ],
      },
    ],
  }),
  'an item that begins with a heading': doc({
    type: 'orderedList',
    content: [
      {
        type: 'listItem',
        content: [
          { type: 'heading', attrs: { level: 4 }, content: [{ type: 'text', text: 'A' }] },
          words('b'),
        ],
      },
    ],
  }),
}

describe('editor and stored document', () => {
  const schema = getSchema(editorExtensions())

  for (const [name, sample] of Object.entries(SAMPLES)) {
    it(`holds ${name} and gives it back unchanged`, () => {
      expect(richDoc.parse(sample)).toEqual(sample)
      const node = schema.nodeFromJSON(toEditorJson(sample))
      node.check()
      expect(toRichDoc(node.toJSON())).toEqual(sample)
      expect(richDoc.safeParse(toRichDoc(node.toJSON())).success).toBe(true)
    })
  }

  it('has no node and no mark beyond the stored vocabulary', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      [
        'bulletList',
        'doc',
        'hardBreak',
        'heading',
        'listItem',
        'orderedList',
        'paragraph',
        'text',
      ].sort(),
    )
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'link'])
  })

  it('drops the attributes that the editor adds, and links that nobody may follow', () => {
    const json = {
      type: 'doc',
      content: [
        {
          type: 'orderedList',
          attrs: { start: 1, type: null },
          content: [
            {
              type: 'listItem',
              content: [
                {
                  type: 'paragraph',
                  content: [
                    {
                      type: 'text',
                      text: 'x',
                      marks: [
                        {
                          type: 'link',
                          attrs: {
                            href: 'https://a.jp/',
                            target: '_blank',
                            rel: 'nofollow',
                            class: null,
                          },
                        },
                      ],
                    },
                    {
                      type: 'text',
                      text: 'y',
                      marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
                    },
                  ],
                },
              ],
            },
          ],
        },
        { type: 'paragraph' },
      ],
    }
    const stored = toRichDoc(json)
    expect(richDoc.safeParse(stored).success).toBe(true)
    expect(JSON.stringify(stored)).not.toMatch(/target|javascript|"type":null/)
    expect(stored.content).toHaveLength(1)
  })
})
