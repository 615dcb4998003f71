// Between the editor's JSON and the stored document: the editor adds attributes of its own
// (a link's target and class, a list's type) and an empty paragraph where there is nothing.

import type { JSONContent } from '@tiptap/core'
import { isPublicHref } from '@/domain/content/href.ts'
import type {
  RichBlock,
  RichDoc,
  RichInline,
  RichListItem,
  RichMark,
} from '@/domain/content/rich-text.ts'

/** The stored form of what the editor holds; unknown nodes and marks fall away. */
export function toRichDoc(json: JSONContent): RichDoc {
  const blocks = toBlocks(json.content)
  while (isEmptyParagraph(blocks.at(-1))) blocks.pop()
  return { type: 'doc', content: blocks }
}

/** The editor's form of a stored document: it needs one block to put the cursor in. */
export function toEditorJson(doc: RichDoc): JSONContent {
  return doc.content.length > 0 ? doc : { type: 'doc', content: [{ type: 'paragraph' }] }
}

function toBlocks(nodes: readonly JSONContent[] | undefined): RichBlock[] {
  return (nodes ?? []).flatMap(toBlock)
}

function toBlock(node: JSONContent): RichBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', ...inlineContent(node) }]
    case 'heading': {
      const level = node.attrs?.level === 4 ? 4 : 3
      return [{ type: 'heading', attrs: { level }, ...inlineContent(node) }]
    }
    case 'bulletList': {
      const content = toItems(node)
      return content.length > 0 ? [{ type: 'bulletList', content }] : []
    }
    case 'orderedList': {
      const content = toItems(node)
      const start = Number(node.attrs?.start ?? 1)
      const attrs = start > 1 ? { attrs: { start } } : {}
      return content.length > 0 ? [{ type: 'orderedList', ...attrs, content }] : []
    }
    default:
      return []
  }
}

function toItems(list: JSONContent): RichListItem[] {
  return (list.content ?? []).flatMap((item) => {
    const content = toBlocks(item.content)
    return content.length > 0 ? [{ type: 'listItem' as const, content }] : []
  })
}

function inlineContent(node: JSONContent): { content?: RichInline[] } {
  const content = (node.content ?? []).flatMap(toInline)
  return content.length > 0 ? { content } : {}
}

function toInline(node: JSONContent): RichInline[] {
  if (node.type === 'hardBreak') return [{ type: 'hardBreak' }]
  if (node.type !== 'text' || !node.text) return []
  const marks = (node.marks ?? []).flatMap(toMark)
  return [{ type: 'text', text: node.text, ...(marks.length > 0 ? { marks } : {}) }]
}

function toMark(mark: { type: string; attrs?: Record<string, unknown> }): RichMark[] {
  if (mark.type === 'bold' || mark.type === 'italic') return [{ type: mark.type }]
  const href = mark.attrs?.href
  if (mark.type !== 'link' || typeof href !== 'string' || !isPublicHref(href)) return []
  return [{ type: 'link', attrs: { href } }]
}

function isEmptyParagraph(block: RichBlock | undefined): boolean {
  return block?.type === 'paragraph' && block.content === undefined
}
