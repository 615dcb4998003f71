// A place in a row of terms. Rules move it forward, or put it back when they do not fit.
import type { Mark, Term } from './term.ts'

export type Reader = {
  readonly terms: readonly Term[]
  readonly words: string
  readonly lang: 'en' | 'ja'
  at: number
}

/** The next term if it is of that sort, else undefined and nothing moves. */
export function take<I extends Term['is']>(
  reader: Reader,
  is: I,
): Extract<Term, { is: I }> | undefined {
  const next = reader.terms[reader.at]
  if (next?.is !== is) return undefined
  reader.at++
  return next as Extract<Term, { is: I }>
}

export function takeMark(reader: Reader, mark: Mark): Extract<Term, { is: 'mark' }> | undefined {
  const next = reader.terms[reader.at]
  return next?.is === 'mark' && next.mark === mark ? take(reader, 'mark') : undefined
}

/** Passes over at most three terms of a sort: dates are not parted by longer ones. */
export function skip(reader: Reader, is: Term['is']): void {
  for (let i = 0; i < 3 && reader.terms[reader.at]?.is === is; i++) reader.at++
}

/** Tries a rule; where it does not fit, nothing has moved. */
export function attempt<T>(reader: Reader, rule: (reader: Reader) => T | undefined): T | undefined {
  const start = reader.at
  const found = rule(reader)
  if (found === undefined) reader.at = start
  return found
}
