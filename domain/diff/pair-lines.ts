// Which of some removed lines became which of the lines that stand in their place. Order
// is kept. Lines with little in common stand beside each other as one gone and one new: word
// by word their chance likenesses would only confuse.
import { lineText, type RichLine } from './rich-lines.ts'
import { isWordless } from './words.ts'

const MIN_LIKENESS = 0.5
/** Past this many comparisons the lines are only told apart, not paired. */
const MAX_COMPARISONS = 10_000

export type LinePair = {
  readonly before: RichLine | null
  readonly after: RichLine | null
  /** The new line is the old one changed, not another in its place. */
  readonly alike: boolean
}

/** Every line of both sides once, in reading order. */
export function pairLines(removed: readonly RichLine[], added: readonly RichLine[]): LinePair[] {
  const chosen =
    removed.length * added.length > MAX_COMPARISONS ? [] : bestPairs(likenessTable(removed, added))
  const pairs: LinePair[] = []
  let [from, to] = [0, 0]
  for (const [i, j] of [...chosen, [removed.length, added.length] as const]) {
    while (from < i || to < j) {
      const before = from < i ? (removed[from++] ?? null) : null
      const after = to < j ? (added[to++] ?? null) : null
      pairs.push({ before, after, alike: false })
    }
    const [before, after] = [removed[from++] ?? null, added[to++] ?? null]
    if (before && after) pairs.push({ before, after, alike: true })
  }
  return pairs
}

function likenessTable(removed: readonly RichLine[], added: readonly RichLine[]): number[][] {
  const [old, now] = [removed.map(countWords), added.map(countWords)]
  return old.map((left) => now.map((right) => likeness(left, right)))
}

type Counts = { readonly words: ReadonlyMap<string, number>; readonly total: number }

function countWords(line: RichLine): Counts {
  const words = new Map<string, number>()
  for (const { text } of line.words) {
    if (!isWordless(text)) words.set(text, (words.get(text) ?? 0) + 1)
  }
  // A line of symbols alone is compared whole.
  if (words.size === 0) words.set(lineText(line), 1)
  return { words, total: [...words.values()].reduce((sum, n) => sum + n, 0) }
}

/** Share of words in common (Dice), from 0 to 1. */
function likeness(a: Counts, b: Counts): number {
  let common = 0
  for (const [word, count] of a.words) common += Math.min(count, b.words.get(word) ?? 0)
  return (2 * common) / (a.total + b.total)
}

/** The order-keeping choice of pairs with the greatest likeness in sum. */
function bestPairs(table: readonly (readonly number[])[]): (readonly [number, number])[] {
  const [height, width] = [table.length, table[0]?.length ?? 0]
  const like = (i: number, j: number) => table[i]?.[j] ?? 0
  const best = Array.from({ length: height + 1 }, () => new Float64Array(width + 1))
  const score = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = height - 1; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      const paired = like(i, j) >= MIN_LIKENESS ? like(i, j) + score(i + 1, j + 1) : 0
      ;(best[i] as Float64Array)[j] = Math.max(paired, score(i + 1, j), score(i, j + 1))
    }
  }
  const pairs: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < height && j < width) {
    if (score(i, j) === score(i + 1, j)) i++
    else if (score(i, j) === score(i, j + 1)) j++
    else pairs.push([i++, j++])
  }
  return pairs
}
