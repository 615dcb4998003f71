// The two questions of HTTP that every public answer is asked: in which encoding, and is
// the copy that you have still good?
import type { Encoding } from './public-file.ts'

const KNOWN_HEADERS_MAX = 200
const answers = new Map<string, Encoding>()

/** The best encoding that an Accept-Encoding header allows: br, then gzip, then none. */
export function chooseEncoding(header: string | undefined): Encoding {
  if (!header) return 'identity'
  // Browsers send a handful of different headers; parse each of them once.
  let answer = answers.get(header)
  if (answer === undefined) {
    answer = negotiate(header)
    if (answers.size < KNOWN_HEADERS_MAX) answers.set(header, answer)
  }
  return answer
}

function negotiate(header: string): Encoding {
  const qualities = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...params] = part.split(';').map((piece) => piece.trim())
    const given = params.find((param) => param.startsWith('q='))?.slice(2)
    const quality = given === undefined ? 1 : Number(given)
    qualities.set(name, Number.isFinite(quality) ? quality : 0)
  }
  const any = qualities.get('*') ?? 0
  const brotli = qualities.get('br') ?? any
  const gzip = qualities.get('gzip') ?? qualities.get('x-gzip') ?? any
  if (brotli > 0 && brotli >= gzip) return 'br'
  return gzip > 0 ? 'gzip' : 'identity'
}

/** Whether an If-None-Match header names this ETag: weakly compared, in a list, or as `*`. */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header === etag || header === '*') return true
  return header.split(',').some((candidate) => {
    const text = candidate.trim()
    return (text.startsWith('W/') ? text.slice(2) : text) === etag
  })
}
