import { createHash } from 'node:crypto'

/** SHA-256, hex, of a revision's schema number and content, whatever the order of its keys. */
export function contentHash(schema: number, content: unknown): string {
  return createHash('sha256').update(canonicalJson({ schema, content })).digest('hex')
}

/** JSON with sorted keys and without undefined values: equal values, equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`)
  return `{${members.join(',')}}`
}
