// From terms to statements: ranges, single dates with what they are the date of, and the
// marks around them, clause by clause.
import type { PartialDate } from './partial-date.ts'
import { readDate } from './read-date.ts'
import { isLetterEra } from './read-year.ts'
import { type Reader, skip, take, takeMark } from './reader.ts'
import type { Role, Term } from './term.ts'

export type Span = readonly [from: number, to: number]

export type Statement = { readonly span: Span } & (
  | {
      readonly is: 'range'
      readonly opens: PartialDate
      readonly closes: PartialDate
      /** Said as "between … and …". */
      readonly between: boolean
    }
  | { readonly is: 'date'; readonly date: PartialDate; readonly role?: Role }
  | { readonly is: 'role'; readonly role: Role }
  | {
      readonly is:
        | 'tentative'
        | 'expected'
        | 'typical'
        | 'open_question'
        | 'rolling'
        | 'other_round'
        | 'doubt'
        /** Neither understood nor idle. */
        | 'strange'
        /** Parts what stands on its two sides: a comma, "and". */
        | 'joint'
    }
)

/** What stands between full stops and brackets. */
export type Clause = { readonly statements: readonly Statement[]; readonly bracketed: boolean }

export function readClauses(reader: Reader): Clause[] {
  const clauses: { statements: Statement[]; bracketed: boolean }[] = []
  let depth = 0
  let current = { statements: [] as Statement[], bracketed: false }
  const turn = () => {
    if (current.statements.length > 0) clauses.push(current)
    current = { statements: [], bracketed: depth > 0 }
  }
  while (reader.at < reader.terms.length) {
    const statement = readStatement(reader, current.statements)
    if (statement) {
      current.statements.push(statement)
      continue
    }
    const term = reader.terms[reader.at++]
    if (term?.is !== 'mark') continue
    if (term.mark === 'open') depth++
    if (term.mark === 'close') depth = Math.max(0, depth - 1)
    if (term.mark === 'open' || term.mark === 'close' || term.mark === 'stop') turn()
  }
  turn()
  return clauses
}

function readStatement(reader: Reader, before: readonly Statement[]): Statement | undefined {
  const start = reader.at
  const dated = beginsDated(reader) && (readRange(reader) ?? readSingle(reader, before))
  if (dated) return { ...dated, span: spanOf(reader, start) }
  reader.at = start
  const term = reader.terms[reader.at]
  const mark = term && markOf(term)
  if (!mark) return undefined
  reader.at++
  return { ...mark, span: [term.from, term.to] }
}

const BEGINS_DATED: ReadonlySet<Term['is']> = new Set([
  'from',
  'between',
  'until',
  'to',
  'number',
  'month',
  'weekday',
  'part',
  'half',
  'quarter',
  'season',
  'fiscal',
  'era',
  'relative_year',
  'meridiem',
  'clock',
])

/** A look at one term that spares most of them the trying of every rule. */
function beginsDated(reader: Reader): boolean {
  const term = reader.terms[reader.at]
  if (!term) return false
  if (term.is === 'mark') return term.mark === 'dash'
  return BEGINS_DATED.has(term.is) || isLetterEra(reader)
}

type Bare<S> = S extends unknown ? Omit<S, 'span'> : never
type BareStatement = Bare<Statement>

function readRange(reader: Reader): BareStatement | undefined {
  const start = reader.at
  const between = take(reader, 'between')
  if (!between) take(reader, 'from')
  const opens = readDate(reader, true)
  const hinge = opens && readHinge(reader, between !== undefined)
  const closes = hinge ? readDate(reader, true) : undefined
  if (!opens || !closes || !isWhole(opens, closes)) {
    reader.at = start
    return undefined
  }
  take(reader, 'until')
  return { is: 'range', ...shared(opens, closes), between: between !== undefined }
}

function readHinge(reader: Reader, between: boolean): boolean {
  takeMark(reader, 'comma')
  const found = takeMark(reader, 'dash') ?? take(reader, 'to') ?? take(reader, 'until')
  if (!found) return between && take(reader, 'and') !== undefined
  takeMark(reader, 'comma')
  return true
}

/** Two lone numbers are no range of dates; one side must name a month or a longer piece. */
function isWhole(opens: PartialDate, closes: PartialDate): boolean {
  return [opens, closes].some((date) => {
    const { day: _day, time: _time, weekday: _weekday, ...rest } = date
    return Object.keys(rest).length > 0
  })
}

/** 1–15 April: the first half borrows the month; April 1–15: the second does. */
function shared(
  opens: PartialDate,
  closes: PartialDate,
): { opens: PartialDate; closes: PartialDate } {
  const lends = (date: PartialDate) => (date.month === undefined ? {} : { month: date.month })
  const borrows = (date: PartialDate) =>
    date.month === undefined && (date.day !== undefined || date.part !== undefined)
  return {
    opens: borrows(opens) ? { ...opens, ...lends(closes) } : opens,
    closes: borrows(closes) ? { ...closes, ...lends(opens) } : closes,
  }
}

function readSingle(reader: Reader, before: readonly Statement[]): BareStatement | undefined {
  const lead = readLead(reader, before)
  const date = readDate(reader)
  if (!date) return undefined
  return withRole(date, lead ?? readTrail(reader))
}

function withRole(date: PartialDate, role: Role | undefined): BareStatement {
  return role ? { is: 'date', date, role } : { is: 'date', date }
}

/** "from 1 April", "until 14 May", "～5月14日". */
function readLead(reader: Reader, before: readonly Statement[]): Role | undefined {
  if (take(reader, 'from')) return 'opens'
  if (take(reader, 'until') ?? take(reader, 'to')) return 'closes'
  const last = before.at(-1)
  const dash = !last && takeMark(reader, 'dash')
  return dash ? 'closes' : undefined
}

/** "4月1日から", "4月1日～", "5月14日まで", "5月14日締切". */
function readTrail(reader: Reader): Role | undefined {
  if (take(reader, 'until')) return 'closes'
  const start = reader.at
  if (take(reader, 'to') ?? takeMark(reader, 'dash')) {
    const next = reader.terms[reader.at]
    if (!next || next.is === 'mark' || reader.lang === 'ja') return 'opens'
    reader.at = start
    return undefined
  }
  skip(reader, 'filler')
  takeMark(reader, 'colon')
  const role = take(reader, 'role')
  const next = reader.terms[reader.at]
  const leadsOn = next?.is === 'mark' && next.mark === 'colon'
  if (role && !leadsOn && !startsDate(reader)) return role.role
  reader.at = start
  return undefined
}

/** A role word with a date behind it belongs to that one. */
function startsDate(reader: Reader): boolean {
  const start = reader.at
  const found = readDate(reader)
  reader.at = start
  return found !== undefined
}

function markOf(term: Term): BareStatement | undefined {
  switch (term.is) {
    case 'role':
      return { is: 'role', role: term.role }
    case 'tentative':
    case 'expected':
    case 'typical':
    case 'open_question':
    case 'rolling':
    case 'other_round':
    case 'doubt':
      return { is: term.is }
    case 'and':
      return { is: 'joint' }
    case 'mark':
      return term.mark === 'comma' ? { is: 'joint' } : undefined
    case 'filler':
    case 'from':
    case 'to':
    case 'until':
    case 'zone':
      return undefined
    default:
      return { is: 'strange' }
  }
}

function spanOf(reader: Reader, start: number): Span {
  return [reader.terms[start]?.from ?? 0, reader.terms[reader.at - 1]?.to ?? 0]
}
