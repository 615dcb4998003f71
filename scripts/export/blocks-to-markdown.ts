// Blocks as Markdown. Every sign that Markdown would take for its own is escaped, so that
// text stays text. Emphasis that Markdown cannot close (inside Japanese words, next to a
// full-width bracket) is read back as asterisks; what reads back differently is reported.
import type { Block, Inline, InlineText } from '../../domain/import/blocks.ts'
import { trimInline } from '../../domain/import/inline.ts'

export function blocksToMarkdown(blocks: readonly Block[]): string {
  return blocks.map(blockMarkdown).join('\n\n')
}

function blockMarkdown(block: Block): string {
  switch (block.is) {
    case 'rule':
      return '=====' // as in the source; `---` would be a heading's line after text
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.content).replaceAll('\\\n', ' ')}`
    case 'paragraph':
      return plainBrackets(inlineMarkdown(block.content))
    case 'list':
      return block.items
        .map((item, i) => listItem(block.ordered ? `${block.start + i}. ` : '- ', item))
        .join('\n')
  }
}

function listItem(marker: string, item: readonly Block[]): string {
  const indent = ' '.repeat(marker.length)
  const lines = blocksToMarkdown(item).split('\n')
  return marker + lines.map((line, i) => (i > 0 && line !== '' ? indent + line : line)).join('\n')
}

function inlineMarkdown(content: readonly Inline[]): string {
  const text = trimInline(content)
    .map((part) => (part === 'break' ? '\\\n' : textMarkdown(part)))
    .join('')
    .replaceAll('![', '\\![') // a link, not a picture
  return text
    .split('\n')
    .map((line) => escapeLineStart(line.trimStart()))
    .join('\n')
    .trimEnd()
}

function textMarkdown(part: InlineText): string {
  const [, before = '', words = '', after = ''] =
    /^(\s*)(.*?)(\s*)$/s.exec(part.text.replace(/\s+/g, ' ')) ?? []
  if (words === '') return before
  let text = part.href ? linkMarkdown(words, part.href) : escapeSigns(words)
  if (part.italic) text = `*${text}*`
  if (part.bold) text = `**${text}**`
  return before + text + after
}

function linkMarkdown(text: string, href: string): string {
  // As addresses stand in the source.
  if (text === href && /^[a-z]+:[^\s<>]*$/i.test(href)) return `<${href}>`
  return `[${escapeSigns(text)}](${href.replaceAll('&', '&amp;').replace(/[\\()]/g, '\\$&')})`
}

/** "[Section]" needs no escapes: nothing in the text says where it would lead. */
function plainBrackets(line: string): string {
  return line.replace(/^\\\[([^[\]\\]*)\\\]$/, '[$1]')
}

/** Signs that mean something anywhere in a line. A single `&` or `_` mostly does not. */
function escapeSigns(text: string): string {
  return text
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
}

/** Signs that make a line something else than text when they begin it. */
function escapeLineStart(line: string): string {
  if (/^(#{1,6}\s|[-+](\s|$)|>|={2,}|-{2,}|~{3})/.test(line)) return `\\${line}`
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
