// Which topic speaks of which date of a sentence. Most speak of the dates behind them
// ("Deadline: 14 May"), unless the sentence begins with a date ("5月14日締切").
import { isCoarse, isYearAlone } from './partial-date.ts'
import type { Item } from './read-sentences.ts'
import type { Topic } from './term.ts'
import { topicAt } from './topic-at.ts'

/** Places of the sentence's dates. */
export function datesOf(items: readonly Item[]): number[] {
  return items.flatMap((item, place) => (item.is === 'dated' ? [place] : []))
}

/** Each topic's place in the sentence with what it comes to there. */
export function topicsOf(items: readonly Item[]): ReadonlyMap<number, Topic> {
  const topics = new Map<number, Topic>()
  items.forEach((_, place) => {
    const topic = topicAt(items, place)
    if (topic) topics.set(place, topic)
  })
  return topics
}

/** The topic of each date, in the order of `datesOf`, for a sentence that has some. */
export function topicsOfDates(items: readonly Item[]): (Topic | undefined)[] {
  const [dates, topics] = [datesOf(items), topicsOf(items)]
  const places = [...topics.keys()]
  // "令和9年度 公募開始 4月13日": a year in front is a name, and the topic still comes first.
  const firm = dates.filter((place) => nameOf(items, place) !== 'surely')
  const first = firm[0] ?? dates[0] ?? 0
  const datesFirst = first < (places[0] ?? 0)
  const before: (Topic | undefined)[] = []
  const after: (Topic | undefined)[] = []
  dates.forEach((place, i) => {
    const [from, to] = [dates[i - 1] ?? -1, dates[i + 1] ?? Number.POSITIVE_INFINITY]
    const near = places.filter((at) => at > from && at < place).at(-1)
    // "by 5 November, funding starts in January": it speaks of the date behind it.
    const isTaken = hasLead(items[place]) && to < items.length
    const next = datesFirst && !isTaken ? places.find((at) => at > place && at < to) : undefined
    before[i] = near === undefined ? undefined : topics.get(near)
    // A label speaks of what follows it: "10 October. Results: March".
    after[i] = next === undefined || isLabel(items[next]) ? undefined : topics.get(next)
  })
  lendBackward(after, items, dates)
  return lentForward(dates.map((_, i) => after[i] ?? before[i]))
}

function hasLead(item: Item | undefined): boolean {
  return item?.is === 'dated' && item.dated.lead !== undefined
}

function isLabel(item: Item | undefined): boolean {
  return item?.is === 'topic' && item.label
}

/** Surely a name, or one where finer dates stand. */
export type NameLevel = 'surely' | 'perhaps'

/** Whether the date at a place may be a mere name: "2026 call", "Spring admission". */
export function nameOf(items: readonly Item[], place: number): NameLevel | undefined {
  const item = items[place]
  if (item?.is !== 'dated' || item.dated.last) return undefined
  const { date, lead } = item.dated
  if (isYearAlone(date)) return lead === 'closes' || isSaidOf(items, place) ? undefined : 'surely'
  if (!isCoarse(date) || lead) return undefined
  const behind = items[place + 1]
  const isNamed = isNear(item, behind) && (behind?.is === 'thing' || behind?.is === 'topic')
  return isNamed ? 'surely' : 'perhaps'
}

/** "opens in 2026": the year is when that happens. */
function isSaidOf(items: readonly Item[], place: number): boolean {
  const [before, item] = [items[place - 1], items[place]]
  if (before?.is !== 'topic' || before.label || before.stage || !item) return false
  return !isNear(item, items[place + 1]) && item.span[0] - before.span[1] <= 1
}

function isNear(item: Item, behind: Item | undefined): boolean {
  return behind !== undefined && behind.span[0] - item.span[1] <= 1
}

/** "1 April and 1 October are the deadlines": between them stands no more than "and". */
function lendBackward(
  found: (Topic | undefined)[],
  items: readonly Item[],
  dates: readonly number[],
): void {
  for (let i = dates.length - 2; i >= 0; i--) {
    const [one, next] = [items[dates[i] ?? -1], items[dates[i + 1] ?? -1]]
    const isJoined =
      one &&
      next &&
      dates[i + 1] === (dates[i] ?? 0) + 1 &&
      next.span[0] - one.span[1] <= MOST_BETWEEN
    if (isJoined && found[i] === undefined) found[i] = found[i + 1]
  }
}

/** Characters: ", and ". */
const MOST_BETWEEN = 6

/** "Deadlines: 1 April and 1 October": the topic holds until another comes. */
function lentForward(found: readonly (Topic | undefined)[]): (Topic | undefined)[] {
  let last: Topic | undefined
  return found.map((topic) => {
    last = topic ?? last
    return last
  })
}
