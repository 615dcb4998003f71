import { Buffer } from 'node:buffer'
import mammoth from 'mammoth'
import type { Block } from '../../domain/import/blocks.ts'
import { htmlBlocks } from './html-blocks.ts'
import { keepsToItsSize, readZipEntries } from './zip-entries.ts'

/** What a Word file may unpack to, in bytes: the text of some thousand pages. */
const MOST_UNPACKED = 60 * 1024 * 1024

export type DocxProblem = 'not_a_docx' | 'unpacks_too_large' | 'damaged'

/** The blocks of a Word document; pictures are left out. */
export async function docxBlocks(bytes: Uint8Array): Promise<Block[] | DocxProblem> {
  const entries = readZipEntries(bytes)
  if (!entries?.some(({ name }) => name === 'word/document.xml')) return 'not_a_docx'
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  if (unpacked > MOST_UNPACKED) return 'unpacks_too_large'
  if (!entries.every((entry) => keepsToItsSize(bytes, entry))) return 'damaged'
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    )
    return htmlBlocks(value)
  } catch {
    return 'damaged'
  }
}
