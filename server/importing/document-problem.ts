import { type Refused, refuse } from '../../domain/result.ts'

/** The largest file that is read, in bytes. */
export const MOST_BYTES = 5_000_000

/** More than any list holds; each becomes a decision for a person. */
export const MOST_ENTRIES = 2_000

/** What can be read, as file name endings. */
export const READABLE = ['md', 'markdown', 'docx', 'html', 'htm', 'csv', 'json'] as const
export type Readable = (typeof READABLE)[number]

/**
 * A file that cannot be read, as a refusal that names it and says why.
 * @param code stable key of the reason: `not_utf8`, `not_a_docx`, `not_json` …
 */
export function unreadable(
  fileName: string,
  code: string,
  context: Readonly<Record<string, string | number>> = {},
): Refused {
  return refuse({
    code: 'invalid',
    issues: [{ field: 'file', code, context: { file: fileName, ...context } }],
  })
}
