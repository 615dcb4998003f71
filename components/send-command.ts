// The one way in which the desk's pages change something: a JSON request to our own API.
// Everything that can come back is a value, so that no caller forgets a failed network.
import type { Refusal } from '@/domain/result.ts'

export type Sent<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly status: number
      readonly refusal: Refusal
      readonly message: string
    }
  /** No answer that can be read: offline, timed out, or the server fell over. */
  | {
      readonly ok: false
      readonly status: 0
      readonly refusal?: undefined
      readonly message?: undefined
    }

export type CommandRequest = {
  readonly method?: 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** The version that the change is based on; sent as `If-Match: "<version>"`. */
  readonly version?: number
  /** A plain value (sent as JSON) or a FormData (sent as multipart). */
  readonly body?: unknown
  readonly signal?: AbortSignal
  /** Lets the request outlive the page, for a last save while leaving. */
  readonly keepalive?: boolean
}

/** Sends a command and waits for its outcome; never throws. */
export async function sendCommand<T>(url: string, request: CommandRequest = {}): Promise<Sent<T>> {
  const { method = 'POST', version, body, signal, keepalive } = request
  const headers = new Headers({ accept: 'application/json' })
  if (version !== undefined) headers.set('if-match', `"${version}"`)
  const isForm = body instanceof FormData
  if (body !== undefined && !isForm) headers.set('content-type', 'application/json')
  try {
    const response = await fetch(url, {
      method,
      headers,
      body: isForm ? body : body === undefined ? null : JSON.stringify(body),
      signal: signal ?? null,
      keepalive: keepalive ?? false,
    })
    return await readAnswer<T>(response)
  } catch {
    return { ok: false, status: 0 }
  }
}

async function readAnswer<T>(response: Response): Promise<Sent<T>> {
  const text = await response.text()
  const answer: unknown = text === '' ? undefined : JSON.parse(text)
  if (response.ok) return { ok: true, value: answer as T }
  if (!isRefusal(answer)) return { ok: false, status: 0 }
  return { ok: false, status: response.status, refusal: answer.error, message: answer.message }
}

function isRefusal(answer: unknown): answer is { error: Refusal; message: string } {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'error' in answer &&
    typeof answer.error === 'object' &&
    'message' in answer &&
    typeof answer.message === 'string'
  )
}
