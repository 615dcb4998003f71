import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Block } from '../../domain/import/blocks.ts'
import { hastToBlocks } from './hast-to-blocks.ts'

/** The blocks of a page or of a fragment of one. */
export function htmlBlocks(html: string): Block[] {
  const tree = unified()
    .use(rehypeParse, { fragment: !/<(html|body)[\s>]/i.test(html) })
    .parse(html)
  return hastToBlocks(tree.children.filter((node) => node.type !== 'doctype'))
}
