// Blocks as the editor's own document: what imports and pastes become before they are stored.
import type { RichBlock, RichDoc, RichInline, RichMark } from '../content/rich-text.ts'
import type { Block, Inline, InlineText } from './blocks.ts'
import { trimInline } from './inline.ts'

export function blocksToRich(blocks: readonly Block[]): RichDoc {
  return { type: 'doc', content: blocks.flatMap(richBlocks) }
}

function richBlocks(block: Block): RichBlock[] {
  if (block.is === 'rule') return []
  if (block.is === 'list') return listBlocks(block)
  const content = richInline(trimInline(block.content))
  if (content.length === 0) return []
  if (block.is === 'paragraph') return [{ type: 'paragraph', content }]
  return [{ type: 'heading', attrs: { level: block.level <= 3 ? 3 : 4 }, content }]
}

function listBlocks({ ordered, start, items }: Extract<Block, { is: 'list' }>): RichBlock[] {
  const content = items
    .map((item) => ({ type: 'listItem' as const, content: item.flatMap(richBlocks) }))
    .filter((item) => item.content.length > 0)
  if (content.length === 0) return []
  if (!ordered) return [{ type: 'bulletList', content }]
  return [{ type: 'orderedList', ...(start > 1 && { attrs: { start } }), content }]
}

/** Neighbours with the same marks become one text; white space between them one space. */
function richInline(parts: readonly Inline[]): RichInline[] {
  const out: RichInline[] = []
  for (const part of parts) {
    const last = out.at(-1)
    if (part === 'break') {
      out.push({ type: 'hardBreak' })
      continue
    }
    const ended = last?.type !== 'text' || last.text.endsWith(' ')
    const text = ended && out.length > 0 ? part.text.trimStart() : part.text
    if (text === '') continue
    const marks = marksOf(part)
    if (last?.type === 'text' && sameMarks(last.marks ?? [], marks)) {
      out[out.length - 1] = { ...last, text: last.text + text }
    } else out.push({ type: 'text', text, ...(marks.length > 0 && { marks }) })
  }
  return out
}

/** In the order in which the editor keeps them. */
function marksOf({ href, bold, italic }: InlineText): RichMark[] {
  return [
    ...(href ? [{ type: 'link' as const, attrs: { href } }] : []),
    ...(bold ? [{ type: 'bold' as const }] : []),
    ...(italic ? [{ type: 'italic' as const }] : []),
  ]
}

function sameMarks(a: readonly RichMark[], b: readonly RichMark[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
