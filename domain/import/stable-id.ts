/**
 * A short id made of what a thing says, so that the same website, contact or call has the
 * same id in every import. Ids are told apart within one list only.
 */
export function stableIds(prefix: string, texts: readonly string[]): string[] {
  const used = new Map<string, number>()
  return texts.map((text) => {
    const id = `${prefix}-${hash(text)}`
    const times = (used.get(id) ?? 0) + 1
    used.set(id, times)
    return times === 1 ? id : `${id}-${times}`
  })
}

/** FNV-1a, 32 bits, in base 36: enough to tell a handful of items apart. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0
  }
  return value.toString(36)
}
