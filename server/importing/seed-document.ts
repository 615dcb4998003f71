import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const BESIDE = new URL('../../../shared/seed/', import.meta.url)
const SAMPLE = new URL('../../db/seed/sample-2026-04.md', import.meta.url)

/** For tests: the real list when its folder stands beside the project, else our sample. */
export const SEED_FILE = fileURLToPath(pick('funding-programs-2026-04.md') ?? SAMPLE)
export const SAMPLE_FILE = fileURLToPath(SAMPLE)
/** The same list as a Word document; only beside the project. */
export const SEED_DOCX = optionalPath(pick('funding-programs-2026-04.docx'))

export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path))
}

function pick(name: string): URL | undefined {
  const file = new URL(name, BESIDE)
  return existsSync(file) ? file : undefined
}

function optionalPath(file: URL | undefined): string | undefined {
  return file && fileURLToPath(file)
}
