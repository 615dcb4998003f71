// Lists that a person arranges: calls, websites, contacts, agencies.

/** The list with one item one place up (-1) or down (1); the same list at its ends. */
export function moveItem<T>(items: readonly T[], index: number, by: -1 | 1): T[] {
  const next = [...items]
  const [moved] = next.splice(index, 1)
  const place = index + by
  if (moved === undefined || place < 0 || place > next.length) return [...items]
  next.splice(place, 0, moved)
  return next
}

export function insertItem<T>(items: readonly T[], index: number, item: T): T[] {
  return [...items.slice(0, index), item, ...items.slice(index)]
}

export function removeItem<T>(items: readonly T[], index: number): T[] {
  return items.filter((_, place) => place !== index)
}

export function replaceItem<T>(items: readonly T[], index: number, item: T): T[] {
  return items.map((present, place) => (place === index ? item : present))
}

/** An id for a new item, unique enough within one entry. */
export function newItemId(): string {
  return Math.random().toString(36).slice(2, 12)
}
