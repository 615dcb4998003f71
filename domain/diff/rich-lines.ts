// Rich text laid out as lines, the way a reader meets it: a paragraph, a heading, a list's
// item. Documents that read the same give the same lines (where the editor happened to
// split a text, or in which order it kept its marks, is no difference).
import type {
  RichBlock,
  RichDoc,
  RichHeading,
  RichInline,
  RichMark,
  RichParagraph,
} from '../content/rich-text.ts'
import { wordsOf } from './words.ts'

/** One level of list around a line. */
export type ListLevel = {
  readonly list: 'bullet' | 'number'
  /** True when the line begins an item here; false when it goes on with one. */
  readonly begins: boolean
  /** True when it begins the list itself, so that two lists do not look like one. */
  readonly first: boolean
  /** The item's number in a numbered list, 0 in a bulleted one. */
  readonly number: number
}

/** A word, space or line break ("\n") with the marks it carries, in a fixed order. */
export type RichWord = { readonly text: string; readonly marks: readonly RichMark[] }

export type RichLine = {
  readonly style: 'paragraph' | 'heading3' | 'heading4'
  readonly levels: readonly ListLevel[]
  readonly words: readonly RichWord[]
}

/** An item whose lines are being laid out; `fresh` until its first line stands. */
type OpenItem = { list: ListLevel['list']; number: number; first: boolean; fresh: boolean }

export function linesOf(doc: RichDoc): RichLine[] {
  const lines: RichLine[] = []
  layOut(doc.content, [], lines)
  return lines
}

function layOut(blocks: readonly RichBlock[], open: readonly OpenItem[], lines: RichLine[]): void {
  for (const block of blocks) {
    if (block.type === 'bulletList' || block.type === 'orderedList') {
      const list = block.type === 'bulletList' ? 'bullet' : 'number'
      const start = block.type === 'orderedList' ? (block.attrs?.start ?? 1) : 0
      block.content.forEach((item, i) => {
        const number = list === 'number' ? start + i : 0
        layOut(item.content, [...open, { list, number, first: i === 0, fresh: true }], lines)
      })
    } else {
      lines.push({ style: styleOf(block), levels: levelsOf(open), words: wordsIn(block.content) })
    }
  }
}

function styleOf(block: RichParagraph | RichHeading): RichLine['style'] {
  if (block.type === 'paragraph') return 'paragraph'
  return block.attrs.level === 3 ? 'heading3' : 'heading4'
}

/** The levels as this line meets them; from here on the items are no longer fresh. */
function levelsOf(open: readonly OpenItem[]): ListLevel[] {
  return open.map((item) => {
    const { list, number, fresh } = item
    item.fresh = false
    return { list, number, begins: fresh, first: fresh && item.first }
  })
}

/** Neighbouring texts with equal marks are one text before it is cut into words. */
function wordsIn(content: readonly RichInline[] = []): RichWord[] {
  const runs: { text: string; marks: RichMark[] }[] = []
  for (const inline of content) {
    const marks = inline.type === 'text' ? inOrder(inline.marks ?? []) : []
    const text = inline.type === 'text' ? inline.text : '\n'
    const last = runs.at(-1)
    if (last && marksKey(last.marks) === marksKey(marks)) last.text += text
    else runs.push({ text, marks })
  }
  return runs.flatMap((run) => wordsOf(run.text).map((text) => ({ text, marks: run.marks })))
}

function inOrder(marks: readonly RichMark[]): RichMark[] {
  return [...marks].sort((a, b) => (markKey(a) < markKey(b) ? -1 : 1))
}

function markKey(mark: RichMark): string {
  return mark.type === 'link' ? `link ${mark.attrs.href}` : mark.type
}

/** Equal for equal marks. */
export function marksKey(marks: readonly RichMark[]): string {
  return marks.map(markKey).join('\n')
}

/**
 * Equal for lines that look alike apart from their words. Of the numbers only the one a
 * list starts from counts: an item put in front must not change all that follow.
 */
export function shapeKey(line: RichLine): string {
  const levels = line.levels.map(
    (level) => `${level.list}${level.begins ? '+' : ''}${level.first ? `=${level.number}` : ''}`,
  )
  return `${line.style} ${levels.join('/')}`
}

/** Equal for lines that read and look the same. */
export function lineKey(line: RichLine): string {
  const words = line.words.map((word) => `${word.text}\u0000${marksKey(word.marks)}`)
  return `${shapeKey(line)}\u0001${words.join('\u0001')}`
}

export function lineText(line: RichLine): string {
  return line.words.map((word) => word.text).join('')
}
