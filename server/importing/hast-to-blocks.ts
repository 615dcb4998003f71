import type { Element, Nodes, RootContent } from 'hast'
import { isPublicHref } from '../../domain/content/href.ts'
import type { Block, Inline, InlineText } from '../../domain/import/blocks.ts'

type Emphasis = Omit<InlineText, 'text'>

const HEADINGS = /^h[1-6]$/
/** Elements whose content is no text of the document. */
const SILENT = new Set([
  'script',
  'style',
  'head',
  'template',
  'noscript',
  'svg',
  'iframe',
  'object',
])
const CONTAINERS = new Set([
  'body',
  'html',
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'blockquote',
  'center',
  'figure',
  'table',
  'tbody',
  'thead',
  'tfoot',
  'dl',
  'form',
  'aside',
  'nav',
  'details',
])

/** Reduces HTML (of a page, of Word, of Markdown) to the blocks that recognition reads. */
export function hastToBlocks(nodes: readonly RootContent[]): Block[] {
  const blocks: Block[] = []
  let loose: Inline[] = []
  const closeParagraph = () => {
    if (loose.some((part) => part !== 'break' && part.text.trim() !== '')) {
      blocks.push({ is: 'paragraph', content: loose })
    }
    loose = []
  }
  for (const node of nodes) {
    const found = node.type === 'element' ? elementBlocks(node) : undefined
    if (found) {
      closeParagraph()
      blocks.push(...found)
    } else loose.push(...inlineOf(node, {}))
  }
  closeParagraph()
  return blocks
}

/** The blocks of a block element; undefined for one that stands within a line. */
function elementBlocks(element: Element): Block[] | undefined {
  const { tagName, children } = element
  if (SILENT.has(tagName)) return []
  if (HEADINGS.test(tagName)) {
    return [{ is: 'heading', level: Number(tagName.slice(1)), content: inlineOfAll(children) }]
  }
  if (tagName === 'hr') return [{ is: 'rule' }]
  if (tagName === 'ul' || tagName === 'ol') return [listBlock(element)]
  if (tagName === 'tr') return rowBlocks(element)
  if (
    tagName === 'p' ||
    tagName === 'li' ||
    tagName === 'pre' ||
    tagName === 'dt' ||
    tagName === 'dd'
  ) {
    return hastToBlocks(children)
  }
  return CONTAINERS.has(tagName) ? hastToBlocks(children) : undefined
}

function listBlock(list: Element): Block {
  const items = list.children
    .filter((child) => child.type === 'element')
    .map((item) => hastToBlocks(item.children))
    .filter((item) => item.length > 0)
  const start = Number(list.properties.start ?? 1)
  return {
    is: 'list',
    ordered: list.tagName === 'ol',
    start: start >= 1 && Number.isSafeInteger(start) ? start : 1,
    items,
  }
}

/** A row of two cells is a label and its value; other rows read from left to right. */
function rowBlocks(row: Element): Block[] {
  const cells = row.children
    .filter((child) => child.type === 'element')
    .map((cell) => hastToBlocks(cell.children))
    .filter((cell) => cell.length > 0)
  const [first, second] = cells
  const isPair = cells.length === 2 && first?.length === 1
  const [head, value] = [first?.[0], second?.[0]]
  if (!isPair || head?.is !== 'paragraph' || value?.is !== 'paragraph') return cells.flat()
  const label = head.content
  const parted = /[:：]\s*$/.test(label.map((part) => (part === 'break' ? '' : part.text)).join(''))
  const joint: Inline = { text: parted ? ' ' : ': ' }
  return [
    { is: 'paragraph', content: [...label, joint, ...value.content] },
    ...(second ?? []).slice(1),
  ]
}

function inlineOfAll(nodes: readonly RootContent[], emphasis: Emphasis = {}): Inline[] {
  return nodes.flatMap((node) => inlineOf(node, emphasis))
}

function inlineOf(node: Nodes, emphasis: Emphasis): Inline[] {
  if (node.type === 'text') return node.value === '' ? [] : [{ ...emphasis, text: node.value }]
  if (node.type !== 'element' || SILENT.has(node.tagName)) return []
  const { tagName, children } = node
  if (tagName === 'br') return ['break']
  if (tagName === 'strong' || tagName === 'b')
    return inlineOfAll(children, { ...emphasis, bold: true })
  if (tagName === 'em' || tagName === 'i')
    return inlineOfAll(children, { ...emphasis, italic: true })
  if (tagName !== 'a' || node.properties.href === undefined) return inlineOfAll(children, emphasis)
  return inlineOfAll(children, { ...emphasis, href: targetOf(String(node.properties.href)) })
}

/** The longest address that rich text keeps. */
const HREF_MAX = 2_000

/** Where a link leads; null for "#", for places within the document and for unsafe addresses. */
function targetOf(href: string): string | null {
  const address = href.trim()
  return address.length <= HREF_MAX && isPublicHref(address) ? address : null
}
