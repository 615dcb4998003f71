// The rules that the database holds by itself (db/migrations/0001_rules.sql), as refusals.
// The commands check first, so these speak only in a race or when a command is wrong.
import { type Refused, refuse } from '../../domain/result.ts'

type PostgresError = { code: string; constraint_name?: string }

/** The refusal that a database error stands for; undefined for a fault. */
export function refusalOfDatabase(error: unknown): Refused | undefined {
  const cause = postgresError(error)
  if (cause?.code === 'CB001') return refuse({ code: 'forbidden', reason: 'own_change' })
  if (cause?.code === 'CB007') return refuse({ code: 'forbidden', reason: 'role' })
  if (cause?.code === '23505' && cause.constraint_name === 'entries_slug_unique') {
    return refuse({ code: 'invalid', issues: [{ field: 'slug', code: 'slug_just_taken' }] })
  }
  return undefined
}

/** True for a deadlock or a serialization failure: the same work may succeed when repeated. */
export function isRetryable(error: unknown): boolean {
  return ['40P01', '40001'].includes(postgresError(error)?.code ?? '')
}

/** Drizzle wraps what postgres.js threw; the SQLSTATE is on the innermost cause. */
function postgresError(error: unknown): PostgresError | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string') return error as Error & PostgresError
  return postgresError(error.cause)
}
