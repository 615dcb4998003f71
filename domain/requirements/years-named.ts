const ERAS = { 令和: 2018, 平成: 1988 } as const

/**
 * The calendar years that a cycle's name covers: "2027 Award Cycle" one, "2026–2027" two;
 * a Japanese fiscal year ("2026年度", "令和8年度", "FY2026") ends in the March after.
 */
export function yearsNamed(cycle: string): number[] {
  const western = [...cycle.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year))
  const eras = [...cycle.matchAll(/(令和|平成)\s*(\d{1,2}|元)/g)].map(
    ([, era, year]) => ERAS[era as keyof typeof ERAS] + (year === '元' ? 1 : Number(year)),
  )
  const years = [...western, ...eras]
  const fiscal = /年度|\bFY|fiscal/i.test(cycle)
  return fiscal ? years.flatMap((year) => [year, year + 1]) : years
}
