// From terms to sentences: dates, times, and the words that say what they are dates of, in
// the order in which they stand. What stands in brackets is a sentence of its own.
import type { Dated } from './dated.ts'
import { readDated } from './read-dated.ts'
import { readTime, type Time } from './read-time.ts'
import { type Reader, take, takeMark } from './reader.ts'
import type { Flag, Part, Term, Topic } from './term.ts'

export type Span = readonly [from: number, to: number]

export type Item = { readonly span: Span } & (
  | { readonly is: 'dated'; readonly dated: Dated }
  /** A time by itself, with its zone: "due by 5 p.m. local time". */
  | { readonly is: 'time'; readonly time: Time }
  | {
      readonly is: 'topic'
      readonly topic: Topic
      readonly generic: boolean
      readonly stage: boolean
      /** A colon stands behind it: it speaks of what follows. */
      label: boolean
    }
  | { readonly is: 'thing'; readonly call: boolean; label: boolean }
  | { readonly is: 'flag'; readonly flag: Flag }
  | { readonly is: 'moved'; readonly extended: boolean; readonly behind: boolean }
  | { readonly is: 'inner' }
  | { readonly is: 'until' }
  /** Part of a date that no rule could place: a month, 日, "Monday". */
  | { readonly is: 'piece' }
  /** A word that is not known and looks like no name. */
  | { readonly is: 'strange' }
)

export type Sentence = {
  readonly items: readonly Item[]
  /** Stands in brackets within the sentence before it. */
  readonly aside: boolean
  /** What had been read of that sentence before the bracket. */
  readonly host: readonly Item[]
  /** What ends it: a full stop parts more than a line or a bar of a table. */
  readonly end: 'stop' | 'line' | 'none'
  /** A point of a list: what stands above the list speaks of the next point too. */
  readonly listed: boolean
}

export function readSentences(reader: Reader): Sentence[] {
  const sentences: Sentence[] = []
  const outer: Item[][] = []
  let items: Item[] = []
  let listed = false
  const end = (how: Sentence['end']) => {
    if (items.length > 0)
      sentences.push({ items, aside: outer.length > 0, host: [], end: how, listed })
    items = []
  }
  const close = () => {
    const inner = items
    items = outer.pop() ?? []
    if (inner.some(isDatedItem))
      sentences.push({ items: inner, aside: true, host: [...items], end: 'none', listed })
    else {
      const named = items.at(-1)?.is === 'dated'
      items.push(...inner.filter((item) => mayLeaveBrackets(item, named)))
    }
  }
  while (reader.at < reader.terms.length) {
    const item = readItem(reader)
    if (item) {
      if (items.length >= MOST_ITEMS) end('none')
      items.push(item)
      continue
    }
    if (skipNumbers(reader)) continue
    const term = reader.terms[reader.at++]
    if (term?.is !== 'mark') continue
    if (term.mark === 'open' && outer.length < MOST_BRACKETS) {
      outer.push(items)
      items = []
    } else if (term.mark === 'close' && outer.length > 0) close()
    else if (term.mark === 'colon') labelLast(items)
    else if (term.mark === 'line') end('line')
    else if (term.mark === 'stop') {
      const begins = isAfterColon(reader)
      end(begins ? 'line' : 'stop')
      listed = begins || (listed && isBullet(reader))
    }
  }
  // A bracket that nobody closed ends with the text.
  while (outer.length > 0) close()
  end('none')
  return sentences
}

/** A list follows: "on these dates: • 3 April • 1 August". */
function isAfterColon({ terms, at }: Reader): boolean {
  const [before, mark] = [terms[at - 2], terms[at - 1]]
  if (mark?.is !== 'mark' || mark.mark !== 'stop') return false
  return before?.is === 'mark' && before.mark === 'colon'
}

function isBullet({ words, terms, at }: Reader): boolean {
  const mark = terms[at - 1]
  return mark !== undefined && /[•●○■◆·・]/.test(words.slice(mark.from, mark.to))
}

/** A longer sentence is read in parts, so that no text takes more than its length in time. */
const MOST_ITEMS = 60

/** Deeper ones are read as if they were not there. */
const MOST_BRACKETS = 3

function isDatedItem({ is }: Item): boolean {
  return is === 'dated'
}

/** "(not a holiday)" says nothing of the date before it; "(tentative)" and "(deadline)" do. */
function mayLeaveBrackets(item: Item, isBehindDate: boolean): boolean {
  // "Recruitment (first screening by the embassy): April" is no date of the screening.
  if (item.is === 'topic' && item.topic === 'other' && !isBehindDate) return false
  return (
    item.is !== 'strange' && item.is !== 'piece' && !(item.is === 'flag' && item.flag === 'doubt')
  )
}

/** What stands between the last date and the colon speaks of what follows. */
function labelLast(items: Item[]): void {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]
    if (item?.is === 'dated') return
    if (item?.is === 'topic' || item?.is === 'thing') item.label = true
  }
}

function readItem(reader: Reader): Item | undefined {
  const start = reader.at
  const dated = readDated(reader)
  if (dated) return { is: 'dated', dated, span: spanOf(reader, start) }
  reader.at = start
  const time = readLoneTime(reader)
  if (time) return { is: 'time', time, span: spanOf(reader, start) }
  reader.at = start
  const term = reader.terms[start]
  if (isImpossibleTime(reader)) {
    reader.at += 3
    return { is: 'flag', flag: 'doubt', span: spanOf(reader, start) }
  }
  const isOf = term?.is === 'part' && / of( the)?$/i.test(reader.words.slice(term.from, term.to))
  const item = term && itemOf(term, isOf)
  if (item) reader.at++
  return item
}

/** Numbers by themselves, "2ヶ月間", "three weeks", 9:00–17:00: nothing that is a date's. */
function skipNumbers(reader: Reader): boolean {
  if (!take(reader, 'number')) return false
  take(reader, 'length')
  return true
}

/** The hours of an office are no time at which something is due. */
function readLoneTime(reader: Reader): Time | undefined {
  const time = readTime(reader)
  const start = reader.at
  const hinge = time && (takeMark(reader, 'dash') ?? take(reader, 'to'))
  const until = hinge && readTime(reader)
  if (!until) reader.at = start
  return until ? { ...time, time: '' } : time
}

/** 25:00: what is due then is not due on the day that stands beside it. */
function isImpossibleTime({ terms, at }: Reader): boolean {
  const [hour, colon, minute] = terms.slice(at, at + 3)
  if (hour?.is !== 'number' || colon?.is !== 'mark' || minute?.is !== 'number') return false
  return colon.mark === 'colon' && colon.tight && minute.tight && minute.digits === 2
}

/** @param isOf a "start of" or "end of" without a month behind it */
function itemOf(term: Term, isOf: boolean): Item | undefined {
  const span: Span = [term.from, term.to]
  switch (term.is) {
    case 'topic':
      return {
        is: 'topic',
        topic: term.topic,
        generic: term.generic ?? false,
        stage: term.stage ?? false,
        label: false,
        span,
      }
    case 'thing':
      return { is: 'thing', call: term.call, label: false, span }
    case 'flag':
      return { is: 'flag', flag: term.flag, span }
    case 'moved':
      return {
        is: 'moved',
        extended: term.extended ?? false,
        behind: term.behind ?? false,
        span,
      }
    case 'inner':
      return { is: 'inner', span }
    case 'until':
      return { is: 'until', span }
    case 'part':
      return isOf ? startOrEnd(term, span) : { is: 'piece', span }
    case 'month':
    case 'season':
    case 'half':
    case 'quarter':
    case 'era':
      return { is: 'piece', span }
    case 'word':
      return term.name ? undefined : { is: 'strange', span }
    default:
      return undefined
  }
}

/** "Start of funded projects": where no month follows, it is the start of something. */
function startOrEnd({ part }: { readonly part: Part }, span: Span): Item {
  const topic = part === 'early' ? 'opens' : part === 'late' ? 'closes' : undefined
  if (!topic) return { is: 'piece', span }
  return { is: 'topic', topic, generic: true, stage: false, label: false, span }
}

function spanOf(reader: Reader, start: number): Span {
  return [reader.terms[start]?.from ?? 0, reader.terms[reader.at - 1]?.to ?? 0]
}
