// Which words of doubt or plan speak of which date of a sentence.
import type { Item } from './read-sentences.ts'
import type { Flag } from './term.ts'
import { datesOf, nameOf } from './topics-of-dates.ts'

/** The flags of each date, by its place in the sentence. */
export function flagsOfDates(items: readonly Item[]): ReadonlyMap<number, readonly Flag[]> {
  const dates = datesOf(items)
  // "令和9年度公募（予定）" is said of the dates, not of the name, unless the name is all there is.
  const firm = dates.filter((place) => nameOf(items, place) !== 'surely')
  const real = firm.length > 0 ? firm : dates
  const flags = new Map<number, Flag[]>(dates.map((place) => [place, []]))
  items.forEach((item, at) => {
    if (item.is !== 'flag') return
    for (const place of spokenOf(items, dates, real, at, item.flag)) {
      flags.get(place)?.push(item.flag)
    }
  })
  return flags
}

function spokenOf(
  items: readonly Item[],
  dates: readonly number[],
  real: readonly number[],
  at: number,
  flag: Flag,
): readonly number[] {
  // "typically opens in October and closes in January": of all of them.
  if (flag === 'typical') return dates
  if (flag === 'other_round') return dates.filter((place) => place > at)
  const place =
    flag === 'doubt'
      ? dateOfDoubt(items, at)
      : flag === 'former'
        ? real.find((date) => date > at)
        : nearest(items, real, at)
  return place === undefined ? [] : [place]
}

/** The date before, unless a topic has come between; else the next one. */
function nearest(items: readonly Item[], real: readonly number[], at: number): number | undefined {
  const before = real.findLast((place) => place < at)
  const after = real.find((place) => place > at)
  if (before !== undefined) {
    const isNear = !items.slice(before, at).some(isTopic)
    if (isNear || endsDate(items, at)) return before
  }
  // "Opens: TBC. Closes: late November": the flag stood in the place of a date.
  if (after !== undefined && isBetweenTopics(items, before ?? -1, at, after)) return undefined
  return after ?? before
}

/** 5月14日に締切（予定）: the date and its topic stand in front, and the flag ends them. */
function endsDate(items: readonly Item[], at: number): boolean {
  const first = items.find((item) => item.is === 'dated' || isTopic(item))
  const topic = items[at - 1]
  return first?.is === 'dated' && topic?.is === 'topic' && topic.topic !== 'other'
}

function isBetweenTopics(items: readonly Item[], from: number, at: number, to: number): boolean {
  const isLabel = (item: Item) => item.is === 'topic' && item.label
  return items.slice(from + 1, at).some(isLabel) && items.slice(at + 1, to).some(isTopic)
}

function isTopic({ is }: Item): boolean {
  return is === 'topic'
}

/** "not in September", 7月ではなく; "Do not … The deadline is …" doubts something else. */
function dateOfDoubt(items: readonly Item[], at: number): number | undefined {
  const isBehind = items[at - 1]?.is === 'dated' && items[at + 1]?.is !== 'dated'
  if (isBehind) return at - 1
  const after = items.findIndex((item, i) => i > at && (item.is === 'dated' || isTopic(item)))
  return items[after]?.is === 'dated' ? after : undefined
}
