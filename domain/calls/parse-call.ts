// What an announcement's words mean: when the call opens and closes, within which bounds,
// and how sure that is. Characters become terms, terms become dates and statements, and only
// what they say is answered: words that are not understood are handed back, never guessed.
import type { Certainty, VagueDate } from './call.ts'
import { type Gathered, gather, has, isDated, spanOf } from './words/gather.ts'
import { type Clause, readClauses, type Span, type Statement } from './words/read-statements.ts'
import { readTerms } from './words/read-terms.ts'
import type { Context } from './words/resolve-date.ts'
import { resolvePair } from './words/resolve-pair.ts'

export type ParsedCall = {
  opens: VagueDate | null
  closes: VagueDate | null
  certainty: Certainty
  rolling: boolean
  /** Places in the words that were understood, UTF-16 units, end exclusive, in order. */
  understood: [from: number, to: number][]
  /** Texts that were not, as printed. */
  unclear: string[]
  /** Where each of them stands in the words. */
  unclearAt: [from: number, to: number][]
  /** The rounds after the first, where the words name several, in the order in which they stand. */
  further: Round[]
}

/** One more opening and deadline of the same announcement. */
export type Round = { readonly opens: VagueDate | null; readonly closes: VagueDate | null }

/**
 * Understands the words of a call.
 * @param context.year the call's year, for dates that name none
 * @param context.zone IANA zone of the agency, for times that name none
 */
export function parseCall(words: string, context: Context): ParsedCall {
  const clauses = readClauses({ terms: readTerms(words), words, lang: context.lang, at: 0 })
  const own = clauses.filter((clause) => !has(clause, 'typical') && !has(clause, 'other_round'))
  const says = (is: Statement['is']) => own.some((clause) => has(clause, is))
  const planned = says('tentative') || says('expected')
  const announced = gather(own, planned)
  const fromEarlierYears = !announced.opens && !announced.closes
  const source = fromEarlierYears ? earlierYears(clauses) : announced
  const { opens, closes, unclear } = resolvePair(source.opens, source.closes, context)
  const dated = opens !== null || closes !== null
  const rolling = says('rolling')
  // Dates of another round alone say nothing of this one.
  const others = dated
    ? []
    : clauses.filter((clause) => has(clause, 'other_round') && isDated(clause))
  const lost = [
    ...others.map(spanOf),
    ...announced.unclear,
    ...source.unclear,
    ...unclear.map(({ span }) => span),
  ]
  return {
    opens,
    closes,
    rolling,
    certainty: certaintyOf({ dated, rolling, fromEarlierYears, says }),
    further: [],
    ...marks(words, clauses, lost),
  }
}

/** "Typically between March and June": what earlier years let expect. */
function earlierYears(clauses: readonly Clause[]): Gathered {
  return gather(
    clauses.filter((clause) => has(clause, 'typical')),
    true,
  )
}

function certaintyOf(heard: {
  dated: boolean
  rolling: boolean
  fromEarlierYears: boolean
  says: (is: Statement['is']) => boolean
}): Certainty {
  if (!heard.dated && !heard.rolling) return 'unknown'
  if (heard.dated && heard.fromEarlierYears) return 'expected'
  if (heard.says('expected')) return 'expected'
  return heard.says('tentative') ? 'tentative' : 'announced'
}

const SILENT: readonly Statement['is'][] = ['strange', 'joint']

/** Which of the words were understood, and which were not. */
function marks(
  words: string,
  clauses: readonly Clause[],
  lost: readonly Span[],
): Pick<ParsedCall, 'understood' | 'unclear' | 'unclearAt'> {
  const statements = clauses.flatMap((clause) => clause.statements)
  const isLost = within(joined(lost))
  const understood = statements
    .filter((statement) => !SILENT.includes(statement.is) && !isLost(statement.span))
    .map((statement): [number, number] => [statement.span[0], statement.span[1]])
  const unclearAt = understood.length === 0 ? whole(words) : joined([...lost, ...runsOf(clauses)])
  return {
    understood,
    unclear: unclearAt.map(([from, to]) => words.slice(from, to)),
    unclearAt: unclearAt.map(([from, to]) => [from, to]),
  }
}

/** All of the words without the space around them; nothing where there are none. */
function whole(words: string): Span[] {
  const text = words.trim()
  const from = words.indexOf(text)
  return text === '' ? [] : [[from, from + text.length]]
}

/** Whether a span lies in one of the spans, which are sorted; asked in order, from left to right. */
function within(spans: readonly Span[]): (span: Span) => boolean {
  let next = 0
  return ([from, to]) => {
    while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) < to) next++
    return (spans[next]?.[0] ?? Number.POSITIVE_INFINITY) <= from
  }
}

/** Strange words that stand side by side, as one text. */
function runsOf(clauses: readonly Clause[]): Span[] {
  const runs: Span[] = []
  for (const { statements } of clauses) {
    let run: Span | undefined
    for (const { is, span } of statements) {
      const next: Span | undefined = is === 'strange' ? [run?.[0] ?? span[0], span[1]] : undefined
      if (run && !next) runs.push(run)
      run = next
    }
    if (run) runs.push(run)
  }
  return runs
}

function joined(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0])
  const out: Span[] = []
  for (const span of sorted) {
    const last = out.at(-1)
    if (last && span[0] < last[1]) out[out.length - 1] = [last[0], Math.max(last[1], span[1])]
    else out.push(span)
  }
  return out
}
