// A document as its reader sees it, whatever file it came in: paragraphs, headings, lists
// and rules, with links and emphasis inside. All that recognition needs, and nothing else.

export type InlineText = {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** Where a link leads; null for one that leads nowhere ("#"). */
  readonly href?: string | null
}
export type Inline = InlineText | 'break'

export type Block =
  | { readonly is: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly is: 'heading'; readonly level: number; readonly content: readonly Inline[] }
  | {
      readonly is: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly items: readonly (readonly Block[])[]
    }
  | { readonly is: 'rule' }

/** The words of inline content on one line. */
export function wordsOf(content: readonly Inline[]): string {
  return content
    .map((part) => (part === 'break' ? ' ' : part.text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of blocks, a line for each. */
export function wordsOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.is === 'rule') return ''
      if (block.is === 'list') return block.items.map(wordsOfBlocks).join('\n')
      return wordsOf(block.content)
    })
    .join('\n')
}
