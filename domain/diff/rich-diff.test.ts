import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RichBlock, RichDoc, RichInline, RichMark } from '../content/rich-text.ts'
import { diffRich, type RichPiece, type RichRow } from './rich-diff.ts'
import { linesOf, marksKey, type RichLine } from './rich-lines.ts'

const doc = (...content: RichBlock[]): RichDoc => ({ type: 'doc', content })
const p = (...content: (string | RichInline)[]): RichBlock => ({
  type: 'paragraph',
  content: content.map((c) => (typeof c === 'string' ? { type: 'text', text: c } : c)),
})
const marked = (text: string, ...marks: RichMark[]): RichInline => ({ type: 'text', text, marks })
const list = (...items: string[]): RichBlock => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [p(item)] })),
})
const link = (href: string): RichMark => ({ type: 'link', attrs: { href } })

const anyMark: fc.Arbitrary<RichMark> = fc.constantFrom<RichMark>(
  { type: 'bold' },
  { type: 'italic' },
  link('https://www.jst.go.jp/'),
)
const anyInline: fc.Arbitrary<RichInline> = fc.oneof(
  fc.record({
    type: fc.constant('text' as const),
    text: fc.constantFrom('apply', ' ', 'by June', '公募', 'は'),
    marks: fc.uniqueArray(anyMark, { maxLength: 2, selector: (mark) => mark.type }),
  }),
  fc.constant<RichInline>({ type: 'hardBreak' }),
)
const anyContent = fc.array(anyInline, { maxLength: 5 })
const { anyBlock } = fc.letrec<{ anyBlock: RichBlock; anyList: RichBlock }>((tie) => ({
  anyBlock: fc.oneof(
    { maxDepth: 3 },
    fc.record({ type: fc.constant('paragraph' as const), content: anyContent }),
    fc.record({
      type: fc.constant('heading' as const),
      attrs: fc.record({ level: fc.constantFrom(3 as const, 4 as const) }),
      content: anyContent,
    }),
    tie('anyList'),
  ),
  anyList: fc.record({
    type: fc.constant('bulletList' as const),
    content: fc.array(
      fc.record({
        type: fc.constant('listItem' as const),
        content: fc.array(tie('anyBlock'), { minLength: 1, maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
}))
const anyDoc: fc.Arbitrary<RichDoc> = fc
  .array(anyBlock, { maxLength: 6 })
  .map((content) => ({ type: 'doc', content }))

/** The words of one side as the pieces tell them: text with marks, letter by letter. */
function told(pieces: readonly RichPiece[], side: 'before' | 'after'): string[] {
  return pieces.flatMap((piece) => {
    const marks = piece[side]
    return marks === null ? [] : Array.from(piece.text, (letter) => letter + marksKey(marks))
  })
}

function written(line: RichLine | null): string[] {
  return (line?.words ?? []).flatMap((word) =>
    Array.from(word.text, (letter) => letter + marksKey(word.marks)),
  )
}

function changes(rows: readonly RichRow[]): string[] {
  return rows.map((row) => row.change)
}

describe('diffRich', () => {
  it('holds every line of both documents, in order', () => {
    fc.assert(
      fc.property(anyDoc, anyDoc, (before, after) => {
        const rows = diffRich(before, after)
        expect(rows.flatMap((row) => row.before ?? [])).toEqual(linesOf(before))
        expect(rows.flatMap((row) => row.after ?? [])).toEqual(linesOf(after))
      }),
    )
  })

  it('tells the words and marks of both sides of each line', () => {
    fc.assert(
      fc.property(anyDoc, anyDoc, (before, after) => {
        for (const row of diffRich(before, after)) {
          expect(told(row.pieces, 'before')).toEqual(written(row.before))
          expect(told(row.pieces, 'after')).toEqual(written(row.after))
        }
      }),
    )
  })

  it('calls a document unchanged only when its lines are', () => {
    fc.assert(
      fc.property(anyDoc, anyDoc, (before, after) => {
        const same = diffRich(before, after).every((row) => row.change === 'same')
        expect(same).toBe(JSON.stringify(linesOf(before)) === JSON.stringify(linesOf(after)))
      }),
    )
  })

  it('shows a changed word inside its paragraph and leaves the others alone', () => {
    const rows = diffRich(
      doc(p('First.'), p('Apply by early June.'), p('Last.')),
      doc(p('First.'), p('Apply by late June.'), p('Last.')),
    )
    expect(changes(rows)).toEqual(['same', 'changed', 'same'])
    expect(rows[1]?.pieces.map((piece) => [piece.change, piece.text])).toEqual([
      ['same', 'Apply by '],
      ['removed', 'early'],
      ['added', 'late'],
      ['same', ' June.'],
    ])
  })

  it('shows a rewritten paragraph whole beside what it was, not word by word', () => {
    const rows = diffRich(
      doc(p('Where the research is done abroad, less than half of the funding may go there.')),
      doc(p('The total amount allocated to an overseas institution must remain below 50%.')),
    )
    expect(changes(rows)).toEqual(['changed'])
    expect(rows[0]?.pieces.map((piece) => piece.change)).toEqual(['removed', 'added'])
  })

  it('shows a link that leads elsewhere although its words are the same', () => {
    const rows = diffRich(
      doc(p('See ', marked('the site', link('https://jps.go.jp/')))),
      doc(p('See ', marked('the site', link('https://jsps.go.jp/')))),
    )
    expect(rows[0]?.pieces[1]).toEqual({
      change: 'restyled',
      text: 'the site',
      before: [link('https://jps.go.jp/')],
      after: [link('https://jsps.go.jp/')],
    })
  })

  it('shows a paragraph that became a heading as reshaped', () => {
    const heading: RichBlock = {
      type: 'heading',
      attrs: { level: 3 },
      content: [{ type: 'text', text: 'Who may apply' }],
    }
    const [row] = diffRich(doc(p('Who may apply')), doc(heading))
    expect(row).toMatchObject({ change: 'changed', reshaped: true })
  })

  it('shows an item put in front of a numbered list as one added line', () => {
    const numbered = (...items: string[]): RichBlock => ({
      ...(list(...items) as RichBlock & { type: 'bulletList' }),
      type: 'orderedList',
    })
    const rows = diffRich(doc(numbered('Find a host')), doc(numbered('Read', 'Find a host')))
    expect(rows.filter((row) => row.change === 'added')).toHaveLength(1)
  })

  it('does not call a text changed because it is stored in two halves', () => {
    expect(changes(diffRich(doc(p('Apply now')), doc(p('Apply', ' now'))))).toEqual(['same'])
  })
})
