// Which of the words were understood, and which were not.
import type { Item, Sentence, Span } from './read-sentences.ts'

export type Marked = {
  understood: [from: number, to: number][]
  unclear: string[]
  unclearAt: [from: number, to: number][]
}

/** @param lost places of dates that could not be taken */
export function markWords(
  words: string,
  sentences: readonly Sentence[],
  lost: readonly Span[],
): Marked {
  const items = sentences.flatMap((sentence) => sentence.items)
  const isLost = within(joined(lost))
  const understood = [...items]
    .sort((a, b) => a.span[0] - b.span[0])
    .filter((item) => isUnderstood(item) && !isLost(item.span))
    .map(({ span }): [number, number] => [span[0], span[1]])
  const unclear =
    understood.length === 0 ? whole(words) : joined([...lost, ...sentences.flatMap(unknownIn)])
  return {
    understood,
    unclear: unclear.map(([from, to]) => words.slice(from, to)),
    unclearAt: unclear.map(([from, to]) => [from, to]),
  }
}

function isUnderstood(item: Item): boolean {
  if (item.is === 'flag') return item.flag !== 'doubt'
  return item.is !== 'strange' && item.is !== 'piece' && item.is !== 'thing'
}

/** All of the words without the space around them; nothing where there are none. */
function whole(words: string): Span[] {
  const text = words.trim()
  const from = words.indexOf(text)
  return text === '' ? [] : [[from, from + text.length]]
}

/**
 * Unknown words that may bend a date: those behind it in its sentence, and pieces of dates
 * anywhere. Words before a date, as in a name or a label, are no doubt about it.
 */
function unknownIn({ items }: Sentence): Span[] {
  const spans: Span[] = []
  let dated = false
  let run: Span | undefined
  for (const item of items) {
    if (item.is === 'dated') dated = true
    const unknown = item.is === 'piece' || (item.is === 'strange' && dated)
    if (unknown) run = [run?.[0] ?? item.span[0], item.span[1]]
    if (run && !unknown) {
      spans.push(run)
      run = undefined
    }
  }
  return run ? [...spans, run] : spans
}

/** Whether a span lies in one of the spans, which are sorted; asked in order, from left to right. */
function within(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0
  return ([from, to]) => {
    while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) < to) next++
    return (spans[next]?.[0] ?? Number.POSITIVE_INFINITY) <= from
  }
}

function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last && span[0] < last[1]) out[out.length - 1] = [last[0], Math.max(last[1], span[1])]
    else out.push(span)
  }
  return out
}
