// Rich text as HTML in a small vocabulary: p, h3, h4, ul, ol, li, strong, em, a, br. All text
// is escaped; addresses were checked when the text was stored.
import type { RichBlock, RichDoc, RichInline, RichMark } from './rich-text.ts'

export function richToHtml(doc: RichDoc): string {
  return doc.content.map(blockHtml).join('')
}

function blockHtml(block: RichBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.content)}</p>`
    case 'heading':
      return `<h${block.attrs.level}>${inlineHtml(block.content)}</h${block.attrs.level}>`
    case 'bulletList':
      return `<ul>${itemsHtml(block.content)}</ul>`
    case 'orderedList': {
      const start = block.attrs && block.attrs.start > 1 ? ` start="${block.attrs.start}"` : ''
      return `<ol${start}>${itemsHtml(block.content)}</ol>`
    }
  }
}

function itemsHtml(items: readonly { content: RichBlock[] }[]): string {
  return items.map((item) => `<li>${item.content.map(blockHtml).join('')}</li>`).join('')
}

function inlineHtml(content: readonly RichInline[] = []): string {
  return content
    .map((part) => (part.type === 'text' ? marked(escapeHtml(part.text), part.marks) : '<br>'))
    .join('')
}

/** The first mark stands outermost. */
function marked(html: string, marks: readonly RichMark[] = []): string {
  return marks.reduceRight((inner, mark) => {
    if (mark.type === 'link') return `<a href="${escapeHtml(mark.attrs.href)}">${inner}</a>`
    return mark.type === 'bold' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`
  }, html)
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
