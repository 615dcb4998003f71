// One public answer, made once: its bytes, both compressed forms, and the headers of each,
// so that answering a request is a lookup and a write.
import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

export type Form = {
  readonly body: Buffer
  /** Strong, and therefore another one for each encoding of the same bytes. */
  readonly etag: string
  readonly headers: OutgoingHttpHeaders
  /** The headers of a 304: what a cache must hear again. */
  readonly notModified: OutgoingHttpHeaders
}

export type PublicFile = Readonly<Record<Encoding, Form>>

/** Every public answer may be read by any page, and carries no cookie. */
export const OPEN_TO_ALL: OutgoingHttpHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
}

export const CACHING = {
  alias: 'public, max-age=300, stale-while-revalidate=86400',
  data: 'public, max-age=60, s-maxage=300, stale-while-revalidate=86400, stale-if-error=604800',
  forever: 'public, max-age=31536000, immutable',
}

export const TYPES = {
  json: 'application/json; charset=utf-8',
  script: 'text/javascript; charset=utf-8',
}

/**
 * @param quality Brotli's, 0–11. Above 6 a list's data take twenty times as long for half a
 * per cent less, while a publish waits; the highest is for what is made once per start
 */
export function publicFile(text: string, type: string, caching: string, quality = 6): PublicFile {
  const body = Buffer.from(text)
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const common = { ...OPEN_TO_ALL, 'Cache-Control': caching, Vary: 'Accept-Encoding' }
  const form = (encoding: Encoding, bytes: Buffer): Form => {
    const etag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`
    const notModified = { ...common, ETag: etag }
    return {
      body: bytes,
      etag,
      notModified,
      headers: {
        ...notModified,
        'Content-Type': type,
        'Content-Length': bytes.byteLength,
        ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
      },
    }
  }
  const brotli = brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
    },
  })
  return {
    identity: form('identity', body),
    br: form('br', brotli),
    gzip: form('gzip', gzipSync(body, { level: 9 })),
  }
}
