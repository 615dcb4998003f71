import { toHast } from 'mdast-util-to-hast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block } from '../../domain/import/blocks.ts'
import { hastToBlocks } from './hast-to-blocks.ts'

// The parser's time grows with the square of these; far below its limits it takes seconds.
const MOST_LINES = 20_000
const MOST_MARKS_IN_PARAGRAPH = 2_000
const DEEPEST_QUOTE = 100

/** The blocks of a Markdown text. HTML inside it is dropped, its text is not. */
export function markdownBlocks(text: string): Block[] {
  const tree = unified().use(remarkParse).parse(partRules(text))
  const hast = toHast(tree)
  return hast.type === 'root'
    ? hastToBlocks(hast.children.filter((node) => node.type !== 'doctype'))
    : []
}

/** True for a text that no person writes and whose parsing would hold the process up. */
export function isTangled(text: string): boolean {
  let lines = 0
  let marks = 0
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const isBlank = line.trim() === ''
    lines += 1
    marks = isBlank ? 0 : marks + count(line, /\*+|_+|[[\]<&`\\]/g)
    if (lines > MOST_LINES || marks > MOST_MARKS_IN_PARAGRAPH) return true
    if (count(/^[\s>]*/.exec(line)?.[0] ?? '', />/g) > DEEPEST_QUOTE) return true
  }
  return false
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** A row of equal signs parts a list; Markdown alone would make the line above a heading. */
function partRules(text: string): string {
  return text.replace(/^(={3,})[ \t]*$/gm, '\n$1\n')
}
