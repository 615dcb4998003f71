// Rich text as it is stored: the editor's own document tree, cut down to what a program
// page needs. It is data, never HTML, so that nothing that comes in by import or paste can
// carry script to a reader; renderers walk it.
import { z } from 'zod'
import { isPublicHref } from './href.ts'

const link = z.strictObject({
  type: z.literal('link'),
  attrs: z.strictObject({ href: z.string().max(2_000).refine(isPublicHref, 'href') }),
})
// Unions are told apart by `type`: trying every branch would cost 2^depth on nested lists.
const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  link,
])

const text = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(mark).optional(),
})
const hardBreak = z.strictObject({ type: z.literal('hardBreak') })
const inline = z.discriminatedUnion('type', [text, hardBreak])

const paragraph = z.strictObject({
  type: z.literal('paragraph'),
  content: z.array(inline).optional(),
})
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(3), z.literal(4)]) }),
  content: z.array(inline).optional(),
})

export type RichMark = z.infer<typeof mark>
export type RichInline = z.infer<typeof inline>
export type RichParagraph = z.infer<typeof paragraph>
export type RichHeading = z.infer<typeof heading>
export type RichListItem = { type: 'listItem'; content: RichBlock[] }
export type RichList =
  | { type: 'bulletList'; content: RichListItem[] }
  | { type: 'orderedList'; attrs?: { start: number }; content: RichListItem[] }
export type RichBlock = RichParagraph | RichHeading | RichList
export type RichDoc = { type: 'doc'; content: RichBlock[] }

const block: z.ZodType<RichBlock> = z.lazy(() =>
  z.discriminatedUnion('type', [paragraph, heading, bulletList, orderedList]),
)
const listItem = z.strictObject({ type: z.literal('listItem'), content: z.array(block).min(1) })
const bulletList = z.strictObject({
  type: z.literal('bulletList'),
  content: z.array(listItem).min(1),
})
const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.strictObject({ start: z.int().min(1) }).optional(),
  content: z.array(listItem).min(1),
})

export const richDoc: z.ZodType<RichDoc> = z.strictObject({
  type: z.literal('doc'),
  content: z.array(block).max(2_000),
})

export const EMPTY_DOC: RichDoc = { type: 'doc', content: [] }

/** True when a reader would see nothing: no text anywhere in the document. */
export function isEmptyDoc(doc: RichDoc): boolean {
  return plainText(doc).trim() === ''
}

/** The document's words, blocks separated by a line break: for search, counts and diff. */
export function plainText(doc: RichDoc): string {
  return doc.content.map(blockText).join('\n')
}

function blockText(node: RichBlock): string {
  if (node.type === 'bulletList' || node.type === 'orderedList') {
    return node.content.map((item) => item.content.map(blockText).join('\n')).join('\n')
  }
  return (node.content ?? []).map((child) => (child.type === 'text' ? child.text : '\n')).join('')
}
