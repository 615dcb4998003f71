import { describe, expect, it } from 'vitest'
import {
  choose,
  chooseAll,
  countChoices,
  type Decidable,
  firstDecisions,
  isUnfinished,
  requestOf,
  tick,
} from './decisions.ts'

const fresh: Decidable = { position: 0, status: 'new', fields: [] }
const changed: Decidable = {
  position: 1,
  status: 'changed',
  fields: [
    { field: 'calls', conflict: false },
    { field: 'title.en', conflict: true },
  ],
}
const disputed: Decidable = {
  position: 2,
  status: 'changed',
  fields: [{ field: 'title.en', conflict: true }],
}
const items = [fresh, changed, disputed]

describe('deciding about an import', () => {
  it('proposes to accept everything but what people wrote here meanwhile', () => {
    expect(requestOf(items, firstDecisions(items))).toEqual([
      { position: 0, decision: 'accept' },
      { position: 1, decision: 'accept', fields: ['calls'] },
    ])
  })

  it('sends nothing for items that are left for later', () => {
    const decisions = chooseAll(firstDecisions(items), 'later')
    expect(requestOf(items, decisions)).toEqual([])
    expect(countChoices(items, decisions)).toEqual({ accept: 0, leave: 0, later: 3 })
  })

  it('accepts an item when one of its fields is ticked', () => {
    const decisions = tick(firstDecisions(items), 2, 'title.en', true)
    expect(requestOf(items, decisions).at(-1)).toEqual({
      position: 2,
      decision: 'accept',
      fields: ['title.en'],
    })
  })

  it('notices an accepted change of which nothing is ticked', () => {
    const decisions = tick(firstDecisions(items), 1, 'calls', false)
    expect(isUnfinished(changed, decisions.get(1))).toBe(true)
    expect(isUnfinished(changed, choose(decisions, 1, 'leave').get(1))).toBe(false)
    expect(isUnfinished(fresh, decisions.get(0))).toBe(false)
  })
})
