// Which of the dates in an announcement are the call's opening and closing: what stands
// with a role takes it, a range takes both, and what is left over is handed back.
import type { PartialDate } from './partial-date.ts'
import type { Clause, Span, Statement } from './read-statements.ts'
import type { Role } from './term.ts'

/** A date with its place; `last` when it lies somewhere between two ("between 1 and 10 April"). */
export type Found = { readonly date: PartialDate; readonly last?: PartialDate; readonly span: Span }

export type Gathered = {
  opens?: Found
  closes?: Found
  /** Places of dates that found no role, or one that was taken. */
  unclear: Span[]
  understood: Span[]
}

/**
 * @param planned the announcement speaks of what is to come, so a date without a role is
 *   when the call opens
 */
export function gather(clauses: readonly Clause[], planned: boolean): Gathered {
  const gathered: Gathered = { unclear: [], understood: [] }
  let pending: Role | undefined
  for (const clause of clauses) {
    if (isDoubtful(clause)) {
      gathered.unclear.push(spanOf(clause))
      continue
    }
    let used = false
    const only = onlyRole(clause)
    for (const statement of clause.statements) {
      if (statement.is === 'role') {
        pending = statement.role
        used = false
      }
      const role = pending ?? only
      const placed = place(gathered, statement, role, planned)
      if (placed) used = true
    }
    if (used) pending = undefined
  }
  return gathered
}

function place(
  gathered: Gathered,
  statement: Statement,
  pending: Role | undefined,
  planned: boolean,
): boolean {
  if (statement.is === 'range') {
    const { opens, closes, span } = statement
    const one = statement.between ? within(opens, closes, pending) : undefined
    if (one) return put(gathered, one, { date: opens, last: closes, span })
    if (gathered.opens || gathered.closes) gathered.unclear.push(span)
    else {
      put(gathered, 'opens', { date: opens, span })
      put(gathered, 'closes', { date: closes, span })
    }
    return true
  }
  if (statement.is !== 'date') return false
  const { date, span } = statement
  const role = statement.role ?? pending ?? (planned || isVague(date) ? 'opens' : undefined)
  if (!role) gathered.unclear.push(span)
  else put(gathered, role, { date, span })
  return true
}

/** "April 2026, deadline": the one role of a clause with one date is that date's. */
function onlyRole(clause: Clause): Role | undefined {
  const roles = clause.statements.filter((statement) => statement.is === 'role')
  const dates = clause.statements.filter(({ is }) => is === 'date' || is === 'range')
  return roles.length === 1 && dates.length === 1 ? roles[0]?.role : undefined
}

/** "Mid-April" by itself says when a call comes; a lone day or year could be anything. */
function isVague(date: PartialDate): boolean {
  const { year: _year, fiscal: _fiscal, relativeYear: _relative, ...rest } = date
  return date.day === undefined && Object.keys(rest).length > 0
}

/** "closes between 1 and 10 June" is one vague date; "between 1 April and 14 May" is two. */
function within(opens: PartialDate, closes: PartialDate, role: Role | undefined): Role | undefined {
  return role === 'closes' || opens.month === closes.month ? role : undefined
}

function put(gathered: Gathered, role: Role, found: Found): true {
  if (gathered[role]) gathered.unclear.push(found.span)
  else {
    gathered[role] = found
    gathered.understood.push(found.span)
  }
  return true
}

/** A date that a word bends in a way not followed here ("not before", "postponed from"). */
function isDoubtful(clause: Clause): boolean {
  return has(clause, 'doubt') && isDated(clause)
}

export function isDated(clause: Clause): boolean {
  return has(clause, 'date') || has(clause, 'range')
}

export function has(clause: Clause, is: Statement['is']): boolean {
  return clause.statements.some((statement) => statement.is === is)
}

export function spanOf(clause: Clause): Span {
  return [clause.statements[0]?.span[0] ?? 0, clause.statements.at(-1)?.span[1] ?? 0]
}
