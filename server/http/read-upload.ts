import { ok, type Result, refuse } from '../../domain/result.ts'
import { MOST_BYTES, READABLE, unreadable } from '../importing/document-problem.ts'

export type Upload = {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly edition?: string
}

/** Room for the parts around the file. */
const ENVELOPE_BYTES = 10_000

/**
 * The file of a `multipart/form-data` request. Size and kind are checked before the file is
 * taken into memory: what is too large by its declared length is not read at all.
 */
export async function readUpload(request: Request): Promise<Result<Upload>> {
  const tooLarge = refuse({ code: 'too_large', limitBytes: MOST_BYTES })
  const length = Number(request.headers.get('content-length') ?? 0)
  if (length > MOST_BYTES + ENVELOPE_BYTES) return tooLarge
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data;/i.test(type)) return wrong('file', 'not_multipart')
  const body = await boundedBody(request)
  if (body === 'too_large') return tooLarge
  const form = await formOf(body, type)
  const file = form?.get('file')
  if (!(file instanceof File)) return wrong('file', form ? 'file_missing' : 'not_multipart')
  if (file.size > MOST_BYTES) return tooLarge
  const fileName = file.name.slice(0, 200)
  if (!isReadable(fileName)) {
    return unreadable(fileName, 'unknown_file_type', { readable: READABLE.join(', ') })
  }
  const edition = form?.get('edition')
  const bytes = new Uint8Array(await file.arrayBuffer())
  return ok({ fileName, bytes, ...(typeof edition === 'string' && edition !== '' && { edition }) })
}

/** The body, read no further than the limit: a chunked request declares no length. */
async function boundedBody(request: Request): Promise<Uint8Array<ArrayBuffer> | 'too_large'> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > MOST_BYTES + ENVELOPE_BYTES) return 'too_large'
    chunks.push(chunk)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** The form, or undefined for a body that its own content type does not fit. */
async function formOf(body: Uint8Array<ArrayBuffer>, type: string): Promise<FormData | undefined> {
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch {
    return undefined
  }
}

function isReadable(fileName: string): boolean {
  return READABLE.some((ending) => fileName.toLowerCase().endsWith(`.${ending}`))
}

function wrong(field: string, code: string) {
  return refuse({ code: 'invalid', issues: [{ field, code }] })
}
