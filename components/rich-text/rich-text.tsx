// Rich text as readers see it: walks the stored document, so nothing but these elements
// can come out of it. Used by the desk, the review and the public pages alike.
import type { ReactNode } from 'react'
import type { RichBlock, RichDoc, RichInline, RichMark } from '@/domain/content/rich-text.ts'

type RichTextProps = {
  /** The document, or the blocks of one. */
  readonly doc: RichDoc | readonly RichBlock[]
  /** The language of the text, when the page around it speaks another. */
  readonly lang?: string
  readonly className?: string
  /** The level of the document's own first headings; its second ones go one deeper. */
  readonly headingLevel?: 2 | 3 | 4
}

export function RichText({ doc, lang, className = '', headingLevel = 3 }: RichTextProps) {
  const content = 'type' in doc ? doc.content : doc
  return (
    <div lang={lang} className={`rich-text ${className}`}>
      {content.map((node, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity and never move
        <Block key={index} node={node} shift={headingLevel - 3} />
      ))}
    </div>
  )
}

function Block({ node, shift }: { node: RichBlock; shift: number }): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p>{inlines(node.content)}</p>
    case 'heading': {
      const Heading = `h${Math.min(6, node.attrs.level + shift)}` as 'h3'
      return <Heading>{inlines(node.content)}</Heading>
    }
    case 'bulletList':
      return <ul>{items(node.content, shift)}</ul>
    case 'orderedList':
      return <ol start={node.attrs?.start}>{items(node.content, shift)}</ol>
  }
}

function items(list: readonly { content: RichBlock[] }[], shift: number): ReactNode {
  return list.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: items have no identity and never move
    <li key={index}>
      {item.content.map((node, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no identity and never move
        <Block key={place} node={node} shift={shift} />
      ))}
    </li>
  ))
}

function inlines(content: readonly RichInline[] = []): ReactNode {
  return content.map((node, index) =>
    node.type === 'hardBreak' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity and never move
      <br key={index} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: words have no identity and never move
      <Marked key={index} marks={node.marks ?? []} text={node.text} />
    ),
  )
}

/** The first mark goes outermost. */
function Marked({ marks, text }: { marks: readonly RichMark[]; text: string }): ReactNode {
  const [mark, ...rest] = marks
  if (!mark) return text
  const inner = <Marked marks={rest} text={text} />
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>
    case 'italic':
      return <em>{inner}</em>
    case 'link':
      return <a href={mark.attrs.href}>{inner}</a>
  }
}
