// An institution wants to see an application some working days before the agency does.

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The day (`YYYY-MM-DD`) that lies `count` working days before `day`. Saturdays and Sundays
 * do not count; public holidays differ by country and are not known here.
 */
export function workingDaysBefore(day: string, count: number): string {
  let at = Date.parse(`${day}T00:00:00Z`)
  for (let left = count; left > 0; ) {
    at -= DAY_MS
    const weekday = new Date(at).getUTCDay()
    if (weekday !== 0 && weekday !== 6) left -= 1
  }
  return new Date(at).toISOString().slice(0, 10)
}
