// What a topic word comes to where it stands: "start" is a call's start or its project's, an
// internal deadline is none of the call's, and a stage's name is a deadline only where nothing
// else says what its date is.
import type { Item } from './read-sentences.ts'
import type { Topic } from './term.ts'

export function topicAt(items: readonly Item[], place: number): Topic | undefined {
  const item = items[place]
  if (item?.is === 'inner') return 'other'
  if (item?.is !== 'topic') return undefined
  if (isInner(items, place)) return 'other'
  if (item.stage) return isOnlyTopic(items, place) ? item.topic : undefined
  if (!item.generic) return item.topic
  return ownerOf(items, place) === 'other' ? 'other' : item.topic
}

/** "internal submission deadline": no date and no other topic has come between. */
function isInner(items: readonly Item[], place: number): boolean {
  for (let i = place - 1; i >= Math.max(0, place - 3); i--) {
    const item = items[i]
    if (item?.is === 'inner') return true
    if (item?.is === 'dated' || item?.is === 'topic') return false
  }
  return false
}

/** Between the dates around it nothing else says what they are dates of. */
function isOnlyTopic(items: readonly Item[], place: number): boolean {
  const [before, after] = [items.slice(0, place).reverse(), items.slice(place + 1)]
  return ![before, after].some((side) => {
    const end = side.findIndex(({ is }) => is === 'dated')
    return side
      .slice(0, end === -1 ? undefined : end)
      .some((item) => item.is === 'topic' && !item.stage)
  })
}

/** Whether a call or another thing is what begins, ends or is announced. */
/** Also "review of applications begins": the review does. */
function ownerOf(items: readonly Item[], place: number): 'call' | 'other' | undefined {
  const topic = items[place]
  const isLabel = topic?.is === 'topic' && topic.label
  const since = items.slice(0, place).findLastIndex(({ is }) => is === 'dated') + 1
  const before = items.slice(since, place)
  if (before.some((item) => item.is === 'topic' && !item.generic && item.topic === 'other')) {
    return 'other'
  }
  for (let i = place - 1; i >= 0; i--) {
    const owner = ownerIn(items[i], isLabel)
    if (owner === 'stop') break
    if (owner) return owner
  }
  for (let i = place + 1; i < items.length; i++) {
    const owner = ownerIn(items[i], isLabel)
    if (owner === 'stop') return undefined
    if (owner) return owner
  }
  return undefined
}

function ownerIn(item: Item | undefined, isLabel: boolean): 'call' | 'other' | 'stop' | undefined {
  if (item?.is === 'dated') return 'stop'
  // "Major Fellowships: launch …" names the call, "Start of project: …" does not.
  if (item?.is === 'thing' && item.label && !isLabel) return item.call ? 'call' : undefined
  if (item?.is === 'thing') return item.call ? 'call' : 'other'
  if (item?.is === 'topic' && !item.generic) return item.topic === 'other' ? 'other' : 'call'
  return undefined
}
