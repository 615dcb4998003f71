// HTML that somebody else wrote (an import, a paste from Word or a web page) as the editor's
// document. A known library throws out all that is not on a short list; what is left is read
// as blocks, so that nothing but text, lists, headings, emphasis and checked links remains.
import rehypeParse from 'rehype-parse'
import sanitizeHtml from 'sanitize-html'
import { unified } from 'unified'
import { type RichDoc, richDoc } from '../../domain/content/rich-text.ts'
import { blocksToRich } from '../../domain/import/blocks-to-rich.ts'
import { issuesOf } from '../../domain/issues-of.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import { hastToBlocks } from './hast-to-blocks.ts'
import { joinWordLists } from './word-lists.ts'

const DEEPEST = 60

const CLEANING: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'div',
    'section',
    'article',
    'blockquote',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'td',
    'th',
    'pre',
    'hr',
    'br',
    'strong',
    'em',
    'b',
    'i',
    'a',
    'span',
  ],
  allowedAttributes: { a: ['href'], ol: ['start'], p: ['data-list'], span: ['data-marker'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title', 'xml'],
  nestingLimit: DEEPEST,
  transformTags: { '*': plainTag },
}

/**
 * Cleans HTML into a document that passes the content's schema; "" becomes an empty one.
 * @throws for one that is longer than any text may be: `readRich` refuses that
 */
export function htmlToRich(html: string): RichDoc {
  return richDoc.parse(cleaned(html))
}

/** As htmlToRich; `invalid` with what does not fit, under `field`. */
export function readRich(html: string, field: string): Result<RichDoc> {
  const parsed = richDoc.safeParse(cleaned(html))
  if (parsed.success) return ok(parsed.data)
  const issues = issuesOf(parsed.error).map((issue) => ({ ...issue, field }))
  return refuse({ code: 'invalid', issues })
}

function cleaned(html: string): unknown {
  const clean = sanitizeHtml(html, CLEANING)
  const tree = unified().use(rehypeParse, { fragment: true }).parse(clean)
  const nodes = tree.children.filter((node) => node.type !== 'doctype')
  return blocksToRich(hastToBlocks(joinWordLists(nodes)))
}

/** What styles say about meaning, in tags: Word's lists, and emphasis without a tag of its own. */
function plainTag(tagName: string, attribs: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  const style = (attribs.style ?? '').toLowerCase().replace(/\s+/g, '')
  const list = /mso-list:(?!ignore|none)[^;]*level(\d)/.exec(style)
  if (list && tagName !== 'li') return { tagName: 'p', attribs: { 'data-list': list[1] ?? '1' } }
  if (style.includes('mso-list:ignore')) return { tagName: 'span', attribs: { 'data-marker': '' } }
  const isPlain = /font-weight:(normal|[1-4]00)/.test(style)
  if (tagName === 'b' && isPlain) return { tagName: 'span', attribs: {} }
  if (tagName === 'span' && /font-weight:(bold|[6-9]00)/.test(style))
    return { tagName: 'strong', attribs: {} }
  if (tagName === 'span' && style.includes('font-style:italic'))
    return { tagName: 'em', attribs: {} }
  const { href, start } = attribs
  return {
    tagName,
    attribs: { ...(href !== undefined && { href }), ...(start !== undefined && { start }) },
  }
}
