import { HTTP_STATUS, type Refusal, type Result } from '../../domain/result.ts'
import { log } from '../log.ts'

/** Puts a refusal into a sentence that names the thing, in the reader's language. */
export type SayRefusal = (refusal: Refusal) => string

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** A command's outcome as JSON: its value, or `{ error: Refusal, message }`. */
export function respond<T>(result: Result<T>, say: SayRefusal, status = 200): Response {
  if (result.ok) return Response.json(result.value ?? {}, { status, headers: HEADERS })
  const { refusal } = result
  return Response.json(
    { error: refusal, message: say(refusal) },
    { status: statusOf(refusal), headers: { ...HEADERS, ...retryAfter(refusal) } },
  )
}

/** A fault's answer names the line in the log and nothing else. */
export function respondFault(error: unknown, where: string): Response {
  const id = crypto.randomUUID()
  log().error({ err: error, fault: id, where }, 'a request failed')
  const message = `Something went wrong on our side. Nothing was changed. (${id})`
  return Response.json({ error: { code: 'fault', id }, message }, { status: 500, headers: HEADERS })
}

function statusOf(refusal: Refusal): number {
  // A body that is no JSON at all was not understood; one with wrong values was.
  const unread = refusal.code === 'invalid' && refusal.issues.some((i) => i.code === 'not_json')
  return unread ? 400 : HTTP_STATUS[refusal.code]
}

function retryAfter(refusal: Refusal): Record<string, string> {
  return refusal.code === 'too_many' ? { 'retry-after': String(refusal.retryAfterSeconds) } : {}
}
