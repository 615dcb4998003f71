import type { Interchange } from '../../domain/import/imported.ts'
import { blocksToMarkdown } from './blocks-to-markdown.ts'
import { toBlocks } from './to-blocks.ts'

/** @param remarks lines for a comment at the end, which reading passes over */
export function toMarkdown(list: Interchange, remarks: readonly string[] = []): string {
  const text = blocksToMarkdown(toBlocks(list))
  if (remarks.length === 0) return `${text}\n`
  const comment = remarks.map((remark) => remark.replace(/-(?=[->])/g, '- ')).join('\n')
  return `${text}\n\n<!--\n${comment}\n-->\n`
}
