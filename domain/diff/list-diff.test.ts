import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffItems, type ItemDiff } from './list-diff.ts'

type Item = { id: string; url: string }
const item = (id: string, url = id): Item => ({ id, url })
const items = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...'abcdefgh'), url: fc.constantFrom('x', 'y') }),
  { selector: (each) => each.id, maxLength: 8 },
)
const diff = (before: Item[], after: Item[]) => diffItems(before, after, (each) => each.id)

function side<T>(rows: readonly ItemDiff<T>[], name: 'before' | 'after'): T[] {
  const place = name === 'before' ? 'from' : 'to'
  return rows
    .filter((row) => row[place] !== null)
    .toSorted((a, b) => (a[place] ?? 0) - (b[place] ?? 0))
    .map((row) => row[name] as T)
}

describe('diffItems', () => {
  it('holds both lists whole, each item at its place', () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        const rows = diff(before, after)
        expect(side(rows, 'before')).toEqual(before)
        expect(side(rows, 'after')).toEqual(after)
        expect(rows.flatMap((row) => row.to ?? [])).toEqual([...after.keys()])
      }),
    )
  })

  it('calls lists unchanged only when they read the same', () => {
    fc.assert(
      fc.property(items, items, (before, after) => {
        const still = diff(before, after).every((row) => row.change === 'same' && !row.moved)
        const urls = (list: Item[]) => list.map((each) => each.url)
        if (still) expect(urls(before)).toEqual(urls(after))
      }),
    )
  })

  it('tells added, removed and changed apart by id', () => {
    const rows = diff([item('a'), item('b'), item('c')], [item('a'), item('c', 'new'), item('d')])
    expect(rows.map((row) => [row.change, (row.after ?? row.before)?.id])).toEqual([
      ['same', 'a'],
      ['removed', 'b'],
      ['changed', 'c'],
      ['added', 'd'],
    ])
  })

  it('names only the item that was moved, not those that made room', () => {
    const rows = diff([item('a'), item('b'), item('c')], [item('c'), item('a'), item('b')])
    expect(rows.map((row) => 'moved' in row && row.moved)).toEqual([true, false, false])
  })

  it('sees no change in an item that was typed again word for word', () => {
    expect(diff([item('a', 'x')], [item('b', 'x')])).toMatchObject([{ change: 'same' }])
  })
})
