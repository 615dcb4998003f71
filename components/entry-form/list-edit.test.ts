import { describe, expect, it } from 'vitest'
import { insertItem, moveItem, newItemId, removeItem, replaceItem } from './list-edit.ts'

describe('arranging a list', () => {
  it('moves an item by one place and stops at the ends', () => {
    expect(moveItem(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
    expect(moveItem(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b'])
    expect(moveItem(['a', 'b'], 0, -1)).toEqual(['a', 'b'])
    expect(moveItem(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
    expect(moveItem([], 0, 1)).toEqual([])
  })

  it('puts a removed item back where it was', () => {
    expect(insertItem(removeItem(['a', 'b', 'c'], 1), 1, 'b')).toEqual(['a', 'b', 'c'])
  })

  it('replaces one item', () => {
    expect(replaceItem(['a', 'b'], 1, 'x')).toEqual(['a', 'x'])
  })

  it('makes ids that differ', () => {
    expect(newItemId()).not.toBe(newItemId())
  })
})
