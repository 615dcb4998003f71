import { describe, expect, it } from 'vitest'
import { groupCalls } from './group-calls.ts'

describe('groupCalls', () => {
  const group = (...calls: [cycle: string, label: string][]) =>
    groupCalls(calls.map(([cycle, label], id) => ({ cycle, label, id }))).map((one) => [
      one.cycle,
      one.label,
      one.calls.map(({ id }) => id),
    ])

  it('keeps the deadlines of one scheme together, wherever they were written', () => {
    expect(group(['2027', 'grants'], ['2027', 'fellowships'], ['2027', 'grants'])).toEqual([
      ['2027', 'grants', [0, 2]],
      ['2027', 'fellowships', [1]],
    ])
  })

  it('keeps cycles apart, and schemes of the same cycle', () => {
    expect(group(['2026', 'grants'], ['2027', 'grants'], ['2027', ''])).toEqual([
      ['2026', 'grants', [0]],
      ['2027', 'grants', [1]],
      ['2027', '', [2]],
    ])
  })

  it('has no group without calls', () => {
    expect(groupCalls([])).toEqual([])
  })
})
