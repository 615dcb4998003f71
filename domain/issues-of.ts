// Turns what zod found into issues: a path as people and forms name it, and a stable code.
import type { z } from 'zod'
import type { Issue } from './result.ts'

type ZodIssue = z.core.$ZodIssue

/** Every issue of a failed parse; of a union's branches, the one that was meant. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.map((issue) => toIssue(issue, []))
}

/** Writes a path as people and forms name it: `calls[0].closes.latest`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? String(part) : `${text}.${String(part)}`
  }, '')
}

function toIssue(issue: ZodIssue, above: readonly PropertyKey[]): Issue {
  const path = [...above, ...issue.path]
  const meant = issue.code === 'invalid_union' ? meantBranch(issue.errors) : undefined
  if (meant) return toIssue(meant, path)
  return { field: fieldPath(path), code: issueCode(issue), ...limits(issue) }
}

/**
 * A value that fits no branch of a union fails in all of them. What helps a person is the
 * branch that got furthest: a link in a list in a text fails as a link, not as "no text".
 */
function meantBranch(branches: readonly (readonly ZodIssue[])[]): ZodIssue | undefined {
  const candidates = branches.flatMap((issues) => (issues[0] ? [issues[0]] : []))
  return candidates.sort((a, b) => depth(b) - depth(a))[0]
}

function depth(issue: ZodIssue): number {
  if (issue.code === 'invalid_union') {
    return issue.path.length + Math.max(0, ...issue.errors.flat().map(depth))
  }
  // A value of the right type with a wrong content is what was meant, however shallow.
  const shaped = issue.code !== 'invalid_type' && issue.code !== 'invalid_value'
  return issue.path.length + (shaped ? 100 : 0)
}

/** Our own refinements and patterns carry their code as message; zod's shapes keep zod's code. */
function issueCode(issue: ZodIssue): string {
  if (issue.code === 'custom') return issue.message
  if (issue.code === 'invalid_format')
    return issue.format === 'regex' ? issue.message : issue.format
  return issue.code
}

function limits(issue: ZodIssue): Pick<Issue, 'context'> {
  // `of` says what is counted: the characters of a string, the items of an array, a number.
  if (issue.code === 'too_big') {
    return { context: { max: Number(issue.maximum), of: issue.origin } }
  }
  if (issue.code === 'too_small') {
    return { context: { min: Number(issue.minimum), of: issue.origin } }
  }
  return {}
}
