// What a person decides about the items of an import, before anything is sent.
import type { Field } from '@/domain/content/fields.ts'

export type Choice = 'accept' | 'leave' | 'later'

export type Decision = {
  readonly choice: Choice
  /** The ticked fields of a changed item; for a new one the whole item is taken. */
  readonly fields: ReadonlySet<Field>
}
export type Decisions = ReadonlyMap<number, Decision>

/** An item that can still be decided, as far as deciding needs it. */
export type Decidable = {
  readonly position: number
  readonly status: 'new' | 'changed'
  readonly fields: readonly { readonly field: Field; readonly conflict: boolean }[]
}

export type ItemRequest = {
  readonly position: number
  readonly decision: 'accept' | 'leave'
  readonly fields?: readonly Field[]
}

/**
 * Everything is proposed for acceptance, since accepting only makes drafts; what people
 * wrote here meanwhile is never ticked beforehand, and an item of nothing else waits.
 */
export function firstDecisions(items: readonly Decidable[]): Decisions {
  return new Map(items.map((item) => [item.position, firstDecision(item)]))
}

function firstDecision(item: Decidable): Decision {
  const safe = item.fields.filter((each) => !each.conflict).map((each) => each.field)
  const waits = item.status === 'changed' && safe.length === 0
  return { choice: waits ? 'later' : 'accept', fields: new Set(safe) }
}

export function choose(decisions: Decisions, position: number, choice: Choice): Decisions {
  return changed(decisions, position, (decision) => ({ ...decision, choice }))
}

export function chooseAll(decisions: Decisions, choice: Choice): Decisions {
  return new Map([...decisions].map(([position, each]) => [position, { ...each, choice }]))
}

/** Ticking a field of an item is a wish to accept it. */
export function tick(decisions: Decisions, position: number, field: Field, on: boolean): Decisions {
  return changed(decisions, position, (decision) => {
    const fields = new Set(decision.fields)
    if (on) fields.add(field)
    else fields.delete(field)
    return { choice: on ? 'accept' : decision.choice, fields }
  })
}

function changed(
  decisions: Decisions,
  position: number,
  change: (decision: Decision) => Decision,
): Decisions {
  const decision = decisions.get(position)
  return decision ? new Map(decisions).set(position, change(decision)) : decisions
}

/** A changed item that is accepted although nothing of it is ticked. */
export function isUnfinished(item: Decidable, decision: Decision | undefined): boolean {
  return item.status === 'changed' && decision?.choice === 'accept' && decision.fields.size === 0
}

export type Counts = Readonly<Record<Choice, number>>

/** How many of the items are to be accepted, left, or decided later. */
export function countChoices(items: readonly Decidable[], decisions: Decisions): Counts {
  const counts = { accept: 0, leave: 0, later: 0 }
  for (const { position } of items) counts[decisions.get(position)?.choice ?? 'later']++
  return counts
}

/** What is sent: decided items only, in the order of the document. */
export function requestOf(items: readonly Decidable[], decisions: Decisions): ItemRequest[] {
  return items.flatMap((item): ItemRequest[] => {
    const decision = decisions.get(item.position)
    if (!decision || decision.choice === 'later') return []
    const { position } = item
    if (decision.choice === 'leave') return [{ position, decision: 'leave' }]
    if (item.status === 'new') return [{ position, decision: 'accept' }]
    const fields = item.fields.map((each) => each.field).filter((f) => decision.fields.has(f))
    return [{ position, decision: 'accept', fields }]
  })
}
