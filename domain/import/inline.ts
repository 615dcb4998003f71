// Cutting inline content to pieces without losing its links and emphasis.
import type { Inline } from './blocks.ts'

/** Splits at line breaks, printed ones and those of the source text. */
export function splitLines(content: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]]
  for (const part of content) {
    if (part === 'break') {
      lines.push([])
      continue
    }
    for (const [i, text] of part.text.split('\n').entries()) {
      if (i > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...part, text })
    }
  }
  return lines.map(trimInline).filter((line) => line.length > 0)
}

/** Without white space at either end, and without parts that hold nothing. */
export function trimInline(content: readonly Inline[]): Inline[] {
  const parts = content.map((part) =>
    part === 'break' ? part : { ...part, text: part.text.replace(/\s+/g, ' ') },
  )
  while (parts.length > 0 && isBlank(parts[0])) parts.shift()
  while (parts.length > 0 && isBlank(parts.at(-1))) parts.pop()
  return parts.map((part, i) => {
    if (part === 'break') return part
    const start = i === 0 ? part.text.trimStart() : part.text
    return { ...part, text: i === parts.length - 1 ? start.trimEnd() : start }
  })
}

function isBlank(part: Inline | undefined): boolean {
  return part === undefined || part === 'break' || part.text.trim() === ''
}

/** The content after its first `length` characters (of its plain text, untrimmed). */
export function dropCharacters(content: readonly Inline[], length: number): Inline[] {
  const rest: Inline[] = []
  let left = length
  for (const part of content) {
    const size = part === 'break' ? 1 : part.text.length
    if (left >= size) left -= size
    else {
      rest.push(part === 'break' ? part : { ...part, text: part.text.slice(left) })
      left = 0
    }
  }
  return trimInline(rest)
}

/** The content up to its first `length` characters; all of it without a length. */
export function takeCharacters(content: readonly Inline[], length?: number): Inline[] {
  if (length === undefined) return [...content]
  const taken: Inline[] = []
  let left = length
  for (const part of content) {
    if (left <= 0) break
    taken.push(part === 'break' ? part : { ...part, text: part.text.slice(0, left) })
    left -= part === 'break' ? 1 : part.text.length
  }
  return taken
}

/** The plain text of content, character for character. */
export function rawText(content: readonly Inline[]): string {
  return content.map((part) => (part === 'break' ? '\n' : part.text)).join('')
}
