import { toHast } from 'mdast-util-to-hast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Block } from '../../domain/import/blocks.ts'
import { hastToBlocks } from './hast-to-blocks.ts'

/** The blocks of a Markdown text. HTML inside it is dropped, its text is not. */
export function markdownBlocks(text: string): Block[] {
  const tree = unified().use(remarkParse).parse(partRules(text))
  const hast = toHast(tree)
  return hast.type === 'root'
    ? hastToBlocks(hast.children.filter((node) => node.type !== 'doctype'))
    : []
}

/** A row of equal signs parts a list; Markdown alone would make the line above a heading. */
function partRules(text: string): string {
  return text.replace(/^(={3,})[ \t]*$/gm, '\n$1\n')
}
