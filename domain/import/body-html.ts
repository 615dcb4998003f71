// Pieces as HTML in the small vocabulary of the editor.
import { escapeHtml } from '../content/rich-to-html.ts'
import type { Inline, InlineText } from './blocks.ts'
import type { Piece } from './pieces.ts'

export function bodyHtml(pieces: readonly Piece[]): string {
  return pieces.map(pieceHtml).join('')
}

function pieceHtml(piece: Piece): string {
  switch (piece.is) {
    case 'rule':
      return ''
    case 'section':
      return `<h3>${escapeHtml(piece.title)}</h3>`
    case 'heading':
      return `<h3>${inlineHtml(piece.content)}</h3>`
    case 'paragraph':
      return `<p>${inlineHtml(piece.content)}</p>`
    case 'list': {
      const items = piece.items.map((item) => `<li>${bodyHtml(item)}</li>`).join('')
      const start = piece.start === 1 ? '' : ` start="${piece.start}"`
      return piece.ordered ? `<ol${start}>${items}</ol>` : `<ul>${items}</ul>`
    }
  }
}

export function inlineHtml(content: readonly Inline[]): string {
  return content.map((part) => (part === 'break' ? '<br>' : textHtml(part))).join('')
}

function textHtml(part: InlineText): string {
  let html = escapeHtml(part.text)
  if (part.italic) html = `<em>${html}</em>`
  if (part.bold) html = `<strong>${html}</strong>`
  return part.href ? `<a href="${escapeHtml(part.href)}">${html}</a>` : html
}
