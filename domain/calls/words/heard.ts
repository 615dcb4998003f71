// What an announcement says as a whole, beside its dates.
import type { Unit } from './assign-roles.ts'
import type { Item, Sentence } from './read-sentences.ts'
import type { Time } from './read-time.ts'
import { topicAt } from './topic-at.ts'

/** "at any time", 随時: said of the call, not of something else's. */
export function saysRolling(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ items }) =>
    items.some(
      (item, place) => item.is === 'flag' && item.flag === 'rolling' && !isOfOther(items, place),
    ),
  )
}

/** "Dates are subject to change": a sentence without dates that speaks of all of them. */
export function saysTentative(sentences: readonly Sentence[]): boolean {
  return sentences.some(
    ({ items }) =>
      !items.some(({ is }) => is === 'dated') &&
      items.some(
        (item, place) =>
          item.is === 'flag' && item.flag === 'tentative' && !isOfOther(items, place),
      ),
  )
}

/** The one time of day that stands by itself; undefined where there are none or several. */
export function loneTime(sentences: readonly Sentence[]): Time | undefined {
  const times = sentences.flatMap(({ items }) =>
    items.flatMap((item, place) =>
      item.is === 'time' && item.time.time !== '' && !isTimeOfOther(items, place)
        ? [item.time]
        : [],
    ),
  )
  const [first] = times
  const alike = times.every(({ time, zone }) => time === first?.time && zone === first?.zone)
  return alike ? first : undefined
}

/** "2026 call: early April": the year that a name says is its dates' year. */
export function yearSaidOf(
  units: readonly Unit[],
  year: number,
): { year: number; fiscal: boolean } {
  const named = units.find(({ name, dated }) => name && dated.date.year !== undefined)?.dated.date
  if (named?.year === undefined) return { year, fiscal: false }
  // A fiscal year is often the award's, not the call's: only the call's own year is borrowed.
  if (named.fiscal) return { year, fiscal: named.year === year }
  return { year: named.year, fiscal: false }
}

function isOfOther(items: readonly Item[], place: number): boolean {
  for (let i = place; i >= 0; i--) {
    const topic = topicAt(items, i)
    if (topic) return topic === 'other'
  }
  return false
}

/** "05:00 in your time zone": here what stands behind counts as well. */
function isTimeOfOther(items: readonly Item[], place: number): boolean {
  if (isOfOther(items, place)) return true
  if (items.slice(0, place).some((_, i) => topicAt(items, i) !== undefined)) return false
  const behind = items.findIndex((_, i) => i > place && topicAt(items, i) !== undefined)
  return behind !== -1 && topicAt(items, behind) === 'other'
}
