// Timings of something that is done again and again.

export type Timing = { readonly p50: number; readonly p95: number; readonly n: number }

/** Does the work `n` times one after another, after a few times uncounted; milliseconds. */
export async function timeEach(
  n: number,
  work: (turn: number) => Promise<unknown>,
): Promise<Timing> {
  const warmUp = Math.min(5, n)
  const taken: number[] = []
  for (let turn = -warmUp; turn < n; turn++) {
    const begin = performance.now()
    await work(turn + warmUp)
    if (turn >= 0) taken.push(performance.now() - begin)
  }
  return timingOf(taken)
}

/** The quantiles of some samples, in their own unit. */
export function timingOf(samples: readonly number[]): Timing {
  return { p50: quantile(samples, 0.5), p95: quantile(samples, 0.95), n: samples.length }
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN]
  return low + (high - low) * (at - Math.floor(at))
}
