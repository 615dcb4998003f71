export type Totals = { readonly passed: number; readonly failed: number }

export function add(...all: Totals[]): Totals {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  }
}

/** The last line that a run prints. */
export function sayTotals({ passed, failed }: Totals): void {
  console.log(`\n${passed} passed, ${failed} failed`)
}
