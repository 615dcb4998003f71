// What changed in a list of items that carry an id: which came, went, changed, and which
// only stand in another place.
import { sameValue } from '../content/fields.ts'

/** One item; `from` and `to` are its places before and after, null where it is not. */
export type ItemDiff<T> =
  | ({ readonly change: 'added'; readonly before: null; readonly after: T } & Places<null, number>)
  | ({ readonly change: 'removed'; readonly before: T; readonly after: null } & Places<
      number,
      null
    >)
  | ({
      readonly change: 'same' | 'changed'
      /** Its place among the items that stayed is another one. */
      readonly moved: boolean
      readonly before: T
      readonly after: T
    } & Places<number, number>)

type Places<From, To> = { readonly from: From; readonly to: To }

/** In the new order; a removed item stands where it was, after its old predecessor. */
export function diffItems<T>(
  before: readonly T[],
  after: readonly T[],
  idOf: (item: T) => string,
): ItemDiff<T>[] {
  const matches = matchItems(before, after, idOf)
  const steady = longestRising(matches)
  const kept = new Set(matches.filter((from) => from !== null))
  const rows = after.map((item, to): ItemDiff<T> => {
    const from = matches[to] ?? null
    if (from === null) return { change: 'added', before: null, after: item, from, to }
    const old = before[from] as T
    const change = sameItem(old, item) ? 'same' : 'changed'
    return { change, moved: !steady.has(from), before: old, after: item, from, to }
  })
  before.forEach((item, from) => {
    if (kept.has(from)) return
    const place = rows.findIndex((row) => row.from === from - 1) + 1
    rows.splice(place, 0, { change: 'removed', before: item, after: null, from, to: null })
  })
  return rows
}

/**
 * For each new item the place of the old one it was: by id, then by equal content, since an
 * item that was typed again word for word did not change.
 */
function matchItems<T>(
  before: readonly T[],
  after: readonly T[],
  idOf: (item: T) => string,
): (number | null)[] {
  const free = new Set(before.keys())
  const take = (fits: (old: T) => boolean): number | null => {
    for (const from of free) {
      if (fits(before[from] as T)) {
        free.delete(from)
        return from
      }
    }
    return null
  }
  const byId = after.map((item) => take((old) => idOf(old) === idOf(item)))
  return after.map((item, to) => byId[to] ?? take((old) => sameItem(old, item)))
}

/** Equal apart from the id, which no reader sees. */
function sameItem(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  return sameValue({ ...a, id: '' }, { ...b, id: '' })
}

/** The old places of the largest group of items that kept their order among themselves. */
function longestRising(matches: readonly (number | null)[]): Set<number> {
  const places = matches.filter((from) => from !== null)
  const chains: number[][] = []
  places.forEach((place, i) => {
    const fitting = chains.slice(0, i).filter((chain) => (chain.at(-1) ?? 0) < place)
    const longest = fitting.reduce<number[]>((a, b) => (b.length > a.length ? b : a), [])
    chains.push([...longest, place])
  })
  return new Set(chains.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []))
}
