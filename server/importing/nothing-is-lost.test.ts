import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wordsOf, wordsOfBlocks } from '../../domain/import/blocks.ts'
import { readLabel } from '../../domain/import/labels.ts'
import { editionIn } from '../../domain/import/read-head.ts'
import { docxBlocks } from './docx-blocks.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { readDocument } from './read-document.ts'
import { bytesOf, SAMPLE_FILE, SEED_DOCX, SEED_FILE } from './seed-document.ts'

const files = [...new Set([SEED_FILE, SAMPLE_FILE, ...(SEED_DOCX ? [SEED_DOCX] : [])])]

describe.each(files.map((path) => [basename(path), path] as const))('reading %s', (_name, path) => {
  it('loses no sentence of the document', async () => {
    const read = await readDocument(bytesOf(path), basename(path))
    const kept = plain(strings(read).join(' '))
    const blocks = path.endsWith('.md')
      ? markdownBlocks(new TextDecoder().decode(bytesOf(path)))
      : await docxBlocks(bytesOf(path))
    if (typeof blocks === 'string') throw new Error(blocks)
    const lines = wordsOfBlocks(blocks)
      .split('\n')
      .filter((line) => /[\p{L}\p{N}]/u.test(line))
    expect(lines.length).toBeGreaterThan(90)
    const missing = lines.filter(
      (line) => !pieces(line).every((piece) => kept.includes(plain(piece))),
    )
    expect(missing).toEqual([])
  })
})

/** Every text of a value, without HTML. */
function strings(value: unknown): string[] {
  if (typeof value === 'string')
    return [
      value
        .replace(/<[^>]+>/g, ' ')
        .replaceAll('&amp;', '&')
        .replaceAll('&quot;', '"'),
    ]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

/** What a line says, cut where it may end up in different fields; its label only names one. */
function pieces(line: string): string[] {
  if (editionIn(line)) return []
  const label = readLabel([{ text: line }])
  const said = label ? wordsOf(label.value) : line.replace(/^(\d\.|•)\s/, '')
  return said
    .split(/[()[\],]|\s(?=https?:|\S+@)/)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
}

function plain(text: string): string {
  return text.replaceAll('\\', '').replace(/["“”'’\s()]+/g, ' ')
}
