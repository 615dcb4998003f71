import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffSequences, type Step } from './sequence-diff.ts'

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })

function edits(steps: readonly Step[]): number {
  return steps.filter((step) => step.kind !== 'same').length
}

/** Length of the longest common subsequence, the plain quadratic way. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const left of a) {
    const next = [0]
    b.forEach((right, j) => {
      const best = left === right ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0)
      next.push(best)
    })
    row = next
  }
  return row.at(-1) ?? 0
}

describe('diffSequences', () => {
  it('names every element of both sides once and in order', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const steps = diffSequences(before, after, 1_000) ?? []
        const from = steps.flatMap((step) => (step.kind === 'added' ? [] : [step.from]))
        const to = steps.flatMap((step) => (step.kind === 'removed' ? [] : [step.to]))
        expect(from).toEqual([...before.keys()])
        expect(to).toEqual([...after.keys()])
        for (const step of steps) {
          if (step.kind === 'same') expect(before[step.from]).toBe(after[step.to])
        }
      }),
    )
  })

  it('never takes more edits than the longest common subsequence leaves', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const steps = diffSequences(before, after, 1_000) ?? []
        const least = before.length + after.length - 2 * commonLength(before, after)
        expect(edits(steps)).toBe(least)
      }),
    )
  })

  it('gives up past the number of edits it may take', () => {
    expect(diffSequences(['a', 'b'], ['c', 'd'], 3)).toBeUndefined()
    expect(diffSequences(['a', 'b'], ['c', 'd'], 4)).toHaveLength(4)
  })

  it('does not count common ends against the limit', () => {
    const long = Array.from({ length: 5_000 }, (_, i) => String(i))
    const changed = long.with(2_500, 'x')
    expect(edits(diffSequences(long, changed, 2) ?? [])).toBe(2)
  })
})
