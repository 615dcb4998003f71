import type { z } from 'zod'
import { issuesOf } from '../../domain/issues-of.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import { isStorable } from '../storable.ts'

/** Far more than the largest entry; a file goes through an import instead. */
export const BODY_LIMIT_BYTES = 1_000_000

/**
 * The request's JSON body in the shape of `schema`; an empty body reads as `{}`.
 * Refuses with `too_large`, with the issue `not_json`, or with every issue of the shape.
 */
export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<Result<T>> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT_BYTES) return tooLarge()
  const bytes = await request.arrayBuffer()
  if (bytes.byteLength > BODY_LIMIT_BYTES) return tooLarge()
  const body = parse(new TextDecoder().decode(bytes))
  if (body === undefined) return notJson()
  const parsed = schema.safeParse(body)
  return parsed.success
    ? ok(parsed.data)
    : refuse({ code: 'invalid', issues: issuesOf(parsed.error) })
}

function parse(text: string): unknown {
  try {
    const body: unknown = text.trim() === '' ? {} : JSON.parse(text)
    return isStorable(body) ? body : undefined
  } catch {
    return undefined
  }
}

function tooLarge() {
  return refuse({ code: 'too_large', limitBytes: BODY_LIMIT_BYTES })
}

function notJson() {
  return refuse({ code: 'invalid', issues: [{ field: '', code: 'not_json' }] })
}
