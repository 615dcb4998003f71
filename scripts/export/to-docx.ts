// The list as a Word document in the form of the one that the offices have always sent round:
// what Markdown can say of it, with Word's own bullets, links and headings.
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Block, Inline } from '../../domain/import/blocks.ts'
import type { Interchange } from '../../domain/import/imported.ts'
import { toBlocks } from './to-blocks.ts'

type List = Extract<Block, { is: 'list' }>
/** Where a paragraph stands in a list: `reference` names one whose numbers count by themselves. */
type Numbering = { readonly reference: string; readonly level: number }
/** Lists that are begun, each with the number it starts from; undefined for bullets. */
type Lists = (number | undefined)[]

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const
/** Word has nine levels, and lists nest no deeper in practice. */
const DEEPEST = 8

/** Control characters, which XML cannot hold in any form. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu

/** @returns the bytes of a .docx file */
export async function toDocx(list: Interchange): Promise<Uint8Array> {
  const lists: Lists = []
  const children = toBlocks(list).flatMap((block) => paragraphsOf(block, lists, 0))
  const config = lists.map((start, i) => ({ reference: `list-${i}`, levels: levelsOf(start) }))
  const document = new Document({
    title: list.document.title,
    creator: 'Callboard',
    numbering: { config },
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function paragraphsOf(block: Block, lists: Lists, level: number): Paragraph[] {
  switch (block.is) {
    case 'rule':
      return [new Paragraph('=====')]
    case 'heading': {
      const heading = HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_4
      return [new Paragraph({ heading, children: runsOf(block.content) })]
    }
    case 'paragraph':
      return [new Paragraph({ children: runsOf(block.content) })]
    case 'list':
      return listParagraphs(block, lists, level)
  }
}

function listParagraphs(list: List, lists: Lists, level: number): Paragraph[] {
  const reference = `list-${lists.push(list.ordered ? list.start : undefined) - 1}`
  const numbering = { reference, level: Math.min(level, DEEPEST) }
  return list.items.flatMap(([first, ...rest]) => [
    ...(first ? itemParagraphs(first, numbering, lists) : []),
    ...rest.flatMap((block) => paragraphsOf(block, lists, level + 1)),
  ])
}

function itemParagraphs(block: Block, numbering: Numbering, lists: Lists): Paragraph[] {
  return block.is === 'paragraph' || block.is === 'heading'
    ? [new Paragraph({ numbering, children: runsOf(block.content) })]
    : paragraphsOf(block, lists, numbering.level + 1)
}

function levelsOf(start: number | undefined): ILevelsOptions[] {
  return Array.from({ length: DEEPEST + 1 }, (_, level) => ({
    level,
    start: start ?? 1,
    format: start === undefined ? LevelFormat.BULLET : LevelFormat.DECIMAL,
    text: start === undefined ? '•' : `%${level + 1}.`,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
  }))
}

function runsOf(content: readonly Inline[]): ParagraphChild[] {
  return content.map((part) => {
    if (part === 'break') return new TextRun({ break: 1 })
    const { bold = false, italic = false, href } = part
    const text = part.text.replace(NOT_XML, '')
    const run = new TextRun({ text, bold, italics: italic, ...(href && { style: 'Hyperlink' }) })
    return href ? new ExternalHyperlink({ link: href, children: [run] }) : run
  })
}
