// Which months a strip shows, and which of them it has room to name.

export type Month = { readonly year: number; readonly month: number }

const LEAST_MONTHS = 6
const MOST_MONTHS = 60
/** Today is worth a longer strip, but not one in which the call itself becomes small. */
const MOST_WITH_TODAY = 12

/** The months from one instant to another with one to spare on each side, and today if near. */
export function monthsAround(first: number, last: number, today: number): Month[] {
  const now = monthIndex(today)
  let from = monthIndex(first) - 1
  let to = Math.max(monthIndex(last) + 1, from + LEAST_MONTHS - 1)
  if (Math.max(to, now) - Math.min(from, now) < MOST_WITH_TODAY) {
    from = Math.min(from, now)
    to = Math.max(to, now)
  }
  const count = Math.min(to - from + 1, MOST_MONTHS)
  return Array.from({ length: count }, (_, offset) => {
    const index = from + offset
    return { year: Math.floor(index / 12), month: (index % 12) + 1 }
  })
}

/** How many names stand side by side on a telephone and on a desk. */
const MOST_NAMES = { narrow: 6, wide: 13 }
export type Room = keyof typeof MOST_NAMES

/** Whether a month is named in a strip of so many. */
export function isNamed(month: Month, count: number, room: Room): boolean {
  const every = [1, 2, 3, 6, 12].find((step) => count / step <= MOST_NAMES[room]) ?? 12
  return (month.month - 1) % every === 0
}

/** Whether the year stands under a month: each January, and the first month if that is far. */
export function namesYear(months: readonly Month[], index: number): boolean {
  if (months[index]?.month === 1) return true
  const january = months.findIndex(({ month }) => month === 1)
  return index === 0 && (january === -1 || january / months.length > 0.15)
}

function monthIndex(ms: number): number {
  const date = new Date(ms)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
