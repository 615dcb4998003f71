// Which words of doubt or plan speak of which date.
import type { Item } from './read-sentences.ts'
import type { Flag } from './term.ts'
import { nameOf } from './topics-of-dates.ts'

/** The flags that speak of the date at a place. */
export function flagsAt(items: readonly Item[], place: number): Flag[] {
  return items.flatMap((item, at) => {
    if (item.is !== 'flag') return []
    // "typically opens in October and closes in January": of all of them.
    if (item.flag === 'typical') return [item.flag]
    if (item.flag === 'other_round') return at < place ? [item.flag] : []
    return dateOfFlag(items, at, item.flag) === place ? [item.flag] : []
  })
}

/** The nearest date: the one before, unless a topic has come between; else the next one. */
function dateOfFlag(items: readonly Item[], at: number, flag: Flag): number | undefined {
  const before = lastDated(items, at)
  if (flag === 'doubt') return dateOfDoubt(items, at)
  if (flag === 'former') return nextDated(items, at)
  const isNear = before !== undefined && !items.slice(before, at).some(({ is }) => is === 'topic')
  if (isNear || (before !== undefined && closesDate(items, at))) return before
  const after = nextDated(items, at)
  // "Opens: TBC. Closes: late November": the flag stood in the place of a date.
  if (after !== undefined && isBetweenTopics(items, before ?? -1, at, after)) return undefined
  return after ?? before
}

/** 5月14日に締切（予定）: the date and its topic stand in front, and the flag ends them. */
function closesDate(items: readonly Item[], at: number): boolean {
  const first = items.find(({ is }) => is === 'dated' || is === 'topic')
  const topic = items[at - 1]
  return first?.is === 'dated' && topic?.is === 'topic' && topic.topic !== 'other'
}

function isBetweenTopics(items: readonly Item[], from: number, at: number, to: number): boolean {
  const isTopic = (item: Item) => item.is === 'topic'
  const isLabel = (item: Item) => item.is === 'topic' && item.label
  return items.slice(from + 1, at).some(isLabel) && items.slice(at + 1, to).some(isTopic)
}

function nextDated(items: readonly Item[], at: number): number | undefined {
  const after = items.findIndex((item, i) => i > at && item.is === 'dated' && isReal(items, i))
  return after === -1 ? undefined : after
}

/** "not in September", 7月ではなく; "Do not … The deadline is …" doubts something else. */
function dateOfDoubt(items: readonly Item[], at: number): number | undefined {
  if (items[at - 1]?.is === 'dated' && items[at]?.is === 'flag') {
    const next = items[at + 1]
    if (next?.is !== 'dated') return at - 1
  }
  const after = items.findIndex((item, i) => i > at && (item.is === 'dated' || item.is === 'topic'))
  return items[after]?.is === 'dated' ? after : undefined
}

function lastDated(items: readonly Item[], at: number): number | undefined {
  for (let i = at - 1; i >= 0; i--) {
    if (items[i]?.is === 'dated' && isReal(items, i)) return i
  }
  return undefined
}

/** "令和9年度公募（予定）" is said of the dates, not of the name; where it is all there is, of it. */
function isReal(items: readonly Item[], place: number): boolean {
  return (
    nameOf(items, place) !== 'surely' ||
    !items.some((item, i) => item.is === 'dated' && nameOf(items, i) !== 'surely')
  )
}
