// What a command answers. Expected outcomes are values with a code that HTTP, the
// interface and the tests can switch on; faults throw and are never turned into these.

/** One thing that is wrong, tied to the field in which a person can mend it. */
export type Issue = {
  /** A content field ("title.en", "calls[0].closes") or an input's name; "" for the whole. */
  readonly field: string
  /** A stable key; its wording lives with the interface's messages. */
  readonly code: string
  /** Values that the wording needs (a limit, the text that was refused). */
  readonly context?: Readonly<Record<string, string | number>>
}

export type Refusal =
  | { readonly code: 'not_found'; readonly what: string }
  | { readonly code: 'signed_out' }
  | { readonly code: 'forbidden'; readonly reason: ForbiddenReason }
  | { readonly code: 'wrong_status'; readonly status: string; readonly action: string }
  | { readonly code: 'version_missing' }
  | { readonly code: 'stale'; readonly version: number; readonly conflict?: StaleConflict }
  | { readonly code: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly code: 'too_many'; readonly retryAfterSeconds: number }
  | { readonly code: 'too_large'; readonly limitBytes: number }

export type ForbiddenReason = 'role' | 'own_change' | 'other_agency' | 'disabled' | 'origin'

/** Both sides of an edit that could not be merged: field by field, nothing dropped. */
export type StaleConflict = {
  readonly fields: readonly {
    readonly field: string
    readonly yours: unknown
    readonly theirs: unknown
    readonly by: string
  }[]
}

export type Ok<T> = { readonly ok: true; readonly value: T }
export type Refused = { readonly ok: false; readonly refusal: Refusal }
export type Result<T> = Ok<T> | Refused

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

export function refuse(refusal: Refusal): Refused {
  return { ok: false, refusal }
}

/** The one table from a refusal's code to its HTTP status. */
export const HTTP_STATUS: Readonly<Record<Refusal['code'], number>> = {
  not_found: 404,
  signed_out: 401,
  forbidden: 403,
  wrong_status: 409,
  version_missing: 428,
  stale: 409,
  invalid: 422,
  too_many: 429,
  too_large: 413,
}
