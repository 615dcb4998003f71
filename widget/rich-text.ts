// Draws rich text, which is data and never HTML.

import type { RichBlock, RichInline, RichMark } from '../domain/content/rich-text.ts'
import { el, heading, link } from './dom.ts'

/** @param level of the text's own first headings */
export function richText(blocks: readonly RichBlock[], level: number): HTMLElement {
  return el('div', { class: 'rich' }, ...blocks.map((block) => drawBlock(block, level)))
}

function drawBlock(block: RichBlock, level: number): HTMLElement {
  switch (block.type) {
    case 'paragraph':
      return el('p', {}, ...drawInline(block.content))
    case 'heading':
      return heading(level + block.attrs.level - 3, {}, ...drawInline(block.content))
    case 'bulletList':
      return el('ul', {}, ...drawItems(block.content, level))
    case 'orderedList':
      return el('ol', { start: block.attrs?.start }, ...drawItems(block.content, level))
  }
}

function drawItems(items: readonly { content: RichBlock[] }[], level: number): HTMLElement[] {
  return items.map((item) => el('li', {}, ...item.content.map((node) => drawBlock(node, level))))
}

function drawInline(content: readonly RichInline[] = []): (Node | string)[] {
  return content.map((node) =>
    node.type === 'hardBreak'
      ? el('br')
      : (node.marks ?? []).reduceRight<Node | string>(drawMark, node.text),
  )
}

function drawMark(inner: Node | string, mark: RichMark): Node {
  switch (mark.type) {
    case 'bold':
      return el('strong', {}, inner)
    case 'italic':
      return el('em', {}, inner)
    case 'link': {
      const anchor = link(mark.attrs.href, '')
      anchor.append(inner)
      return anchor
    }
  }
}
