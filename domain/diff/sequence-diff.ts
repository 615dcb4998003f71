// The shortest way from one sequence to another (Myers, 1986), with an end to its
// patience: two texts that have little in common are not worth minutes of a server's time,
// so past `maxEdits` the caller is told and compares something coarser.

export type Step =
  | { readonly kind: 'same'; readonly from: number; readonly to: number }
  | { readonly kind: 'removed'; readonly from: number }
  | { readonly kind: 'added'; readonly to: number }

/**
 * Steps from `before` to `after` in reading order; `from` and `to` are their indexes.
 * @param maxEdits removals and additions at most (common ends do not count)
 * @returns undefined when more edits than that would be needed
 */
export function diffSequences(
  before: readonly string[],
  after: readonly string[],
  maxEdits: number,
): Step[] | undefined {
  const head = commonHead(before, after)
  const tail = commonTail(before, after, head)
  const middle = shortestEdit(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
    maxEdits,
  )
  if (!middle) return undefined
  return [
    ...same(0, 0, head),
    ...middle.map((step) => shifted(step, head)),
    ...same(before.length - tail, after.length - tail, tail),
  ]
}

function same(from: number, to: number, count: number): Step[] {
  return Array.from({ length: count }, (_, i) => ({ kind: 'same', from: from + i, to: to + i }))
}

function shifted(step: Step, by: number): Step {
  if (step.kind === 'removed') return { kind: 'removed', from: step.from + by }
  if (step.kind === 'added') return { kind: 'added', to: step.to + by }
  return { kind: 'same', from: step.from + by, to: step.to + by }
}

function commonHead(a: readonly string[], b: readonly string[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function commonTail(a: readonly string[], b: readonly string[], head: number): number {
  let length = 0
  while (
    length < a.length - head &&
    length < b.length - head &&
    a[a.length - 1 - length] === b[b.length - 1 - length]
  ) {
    length++
  }
  return length
}

/** Furthest reach per diagonal, one snapshot per number of edits; then walk back. */
function shortestEdit(
  a: readonly string[],
  b: readonly string[],
  maxEdits: number,
): Step[] | undefined {
  const limit = Math.min(a.length + b.length, maxEdits)
  const reach = new Int32Array(2 * limit + 3)
  const snapshots: Int32Array[] = []
  const at = (diagonal: number) => diagonal + limit + 1
  for (let edits = 0; edits <= limit; edits++) {
    snapshots.push(reach.slice(at(-edits) - 1, at(edits) + 2))
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const left = reach[at(diagonal - 1)] ?? 0
      const above = reach[at(diagonal + 1)] ?? 0
      const down = diagonal === -edits || (diagonal !== edits && left < above)
      let x = down ? above : left + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++
      reach[at(diagonal)] = x
      if (x >= a.length && x - diagonal >= b.length) return walkBack(snapshots, a.length, b.length)
    }
  }
  return undefined
}

function walkBack(snapshots: readonly Int32Array[], width: number, height: number): Step[] {
  const steps: Step[] = []
  let [x, y] = [width, height]
  for (let edits = snapshots.length - 1; edits > 0; edits--) {
    const reachOf = (diagonal: number) => snapshots[edits]?.[diagonal + edits + 1] ?? 0
    const diagonal = x - y
    const down =
      diagonal === -edits || (diagonal !== edits && reachOf(diagonal - 1) < reachOf(diagonal + 1))
    const afterEdit = down ? reachOf(diagonal + 1) : reachOf(diagonal - 1) + 1
    while (x > afterEdit) steps.push({ kind: 'same', from: --x, to: --y })
    steps.push(down ? { kind: 'added', to: --y } : { kind: 'removed', from: --x })
  }
  while (x > 0) steps.push({ kind: 'same', from: --x, to: --y })
  return steps.reverse()
}
