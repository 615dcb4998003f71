import type { Issue } from '../result.ts'

/**
 * What tells one warning from every other of the same content: its kind, its place and what
 * it names. The same text gives the same key, so that a tick holds until the text changes.
 */
export function warningKey({ code, field, context = {} }: Issue): string {
  return [code, field, ...Object.values(context)].join(' ')
}

/** True when the warning was ticked, by its key or, for programs, with its whole kind by its code. */
export function isSeen(warning: Issue, seen: readonly string[]): boolean {
  return seen.includes(warning.code) || seen.includes(warningKey(warning))
}
