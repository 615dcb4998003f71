import { describe, expect, it } from 'vitest'
import { emptyContent } from '@/domain/content/entry-content.ts'
import {
  type AutosaveEvent,
  type AutosaveState,
  reduceAutosave,
  shownContent,
  shownValue,
  startAutosave,
  unsavedChanges,
  wantsToSend,
} from './autosave-state.ts'

const content = emptyContent('program', 'crest', 'CREST')
const start = startAutosave(content, 3)

function play(state: AutosaveState, ...events: AutosaveEvent[]): AutosaveState {
  return events.reduce(reduceAutosave, state)
}
const edited = (field: 'title.en' | 'acronym' | 'order', value: unknown): AutosaveEvent => ({
  type: 'edited',
  field,
  value,
})
const sending: AutosaveEvent = { type: 'sending' }
const saved = (
  version: number,
  merged: { field: 'title.en' | 'acronym'; value: unknown; by: string }[] = [],
): AutosaveEvent => ({ type: 'saved', version, savedAt: '2026-04-03T01:42:00Z', merged })
const stale = (field: string, theirs: unknown, by = 'Aiko'): AutosaveEvent => ({
  type: 'stale',
  conflict: { fields: [{ field, yours: 'x', theirs, by }] },
})

describe('typing and saving', () => {
  it('shows what was typed over what the server has', () => {
    const state = play(start, edited('title.en', 'CREST 2'))
    expect(shownValue(state, 'title.en')).toBe('CREST 2')
    expect(shownContent(state).title).toEqual({ en: 'CREST 2', ja: '' })
    expect(wantsToSend(state)).toBe(true)
  })

  it('has nothing to save when a field is typed back to what the server has', () => {
    const state = play(start, edited('title.en', 'CREST 2'), edited('title.en', 'CREST'))
    expect(unsavedChanges(state)).toEqual({})
    expect(wantsToSend(state)).toBe(false)
  })

  it('keeps a field typed back to the old value when the newer one is on its way', () => {
    const state = play(
      start,
      edited('title.en', 'B'),
      sending,
      edited('title.en', 'CREST'),
      saved(4),
    )
    expect(shownValue(state, 'title.en')).toBe('CREST')
    expect(unsavedChanges(state)).toEqual({ 'title.en': 'CREST' })
  })

  it('never lets an answer overwrite a field edited since the request left', () => {
    const state = play(start, edited('title.en', 'B'), sending, edited('title.en', 'BC'), saved(4))
    expect(shownValue(state, 'title.en')).toBe('BC')
    expect(state.version).toBe(4)
    expect(wantsToSend(state)).toBe(true)
  })

  it('sends one request at a time', () => {
    const state = play(start, edited('title.en', 'B'), sending, edited('acronym', 'C'))
    expect(wantsToSend(state)).toBe(false)
    expect(play(state, sending)).toBe(state)
  })
})

describe('other people', () => {
  it("takes in another person's change of an untouched field and says so", () => {
    const state = play(
      start,
      edited('title.en', 'B'),
      sending,
      saved(5, [{ field: 'acronym', value: 'X', by: 'Aiko' }]),
    )
    expect(shownValue(state, 'acronym')).toBe('X')
    expect(state.taken).toEqual([{ field: 'acronym', by: 'Aiko' }])
    expect(play(state, { type: 'taken_seen' }).taken).toEqual([])
  })

  it('asks when the field that came in was being edited meanwhile', () => {
    const state = play(
      start,
      edited('title.en', 'B'),
      sending,
      edited('acronym', 'mine'),
      saved(5, [{ field: 'acronym', value: 'theirs', by: 'Aiko' }]),
    )
    expect(shownValue(state, 'acronym')).toBe('mine')
    expect(state.clashes.acronym).toEqual({ theirs: 'theirs', by: 'Aiko' })
    expect(wantsToSend(state)).toBe(false)
  })

  it('holds back the field in conflict and sends the others at once', () => {
    const state = play(
      start,
      edited('title.en', 'B'),
      edited('acronym', 'C'),
      sending,
      stale('title.en', 'T'),
      sending,
    )
    expect(state.sent).toEqual({ acronym: 'C' })
    expect(state.unsent).toEqual({ 'title.en': 'B' })
  })

  it('asks the server for the rest even when the conflict is all there is to send', () => {
    const state = play(start, edited('title.en', 'B'), sending, stale('title.en', 'T'))
    expect(wantsToSend(state)).toBe(true)
    expect(play(state, sending).sent).toEqual({})
  })

  const caughtUp = play(
    start,
    edited('title.en', 'B'),
    sending,
    stale('title.en', 'T'),
    sending,
    saved(7, [{ field: 'title.en', value: 'T', by: 'Aiko' }]),
  )

  it('sends my words over theirs only after I chose so', () => {
    expect(wantsToSend(caughtUp)).toBe(false)
    const state = play(caughtUp, { type: 'chose', field: 'title.en', side: 'mine' }, sending)
    expect(state.sent).toEqual({ 'title.en': 'B' })
    expect(state.version).toBe(7)
  })

  it('shows theirs and has nothing to send after I took theirs', () => {
    const state = play(caughtUp, { type: 'chose', field: 'title.en', side: 'theirs' })
    expect(shownValue(state, 'title.en')).toBe('T')
    expect(wantsToSend(state)).toBe(false)
  })

  it('does not ask when both wrote the same', () => {
    const state = play(
      start,
      edited('title.en', 'same'),
      sending,
      stale('title.en', 'same'),
      sending,
      saved(7, [{ field: 'title.en', value: 'same', by: 'Aiko' }]),
    )
    expect(state.clashes).toEqual({})
    expect(unsavedChanges(state)).toEqual({})
  })

  it('stops when the entry itself moved on', () => {
    const state = play(start, edited('title.en', 'B'), sending, {
      type: 'stale',
      conflict: undefined,
    })
    expect(state.problem).toEqual({ kind: 'moved_on' })
    expect(unsavedChanges(state)).toEqual({ 'title.en': 'B' })
  })
})

describe('trouble', () => {
  const offline: AutosaveEvent = { type: 'failed', problem: { kind: 'offline' } }

  it('keeps the words when the network is gone and sends them after a retry', () => {
    const state = play(start, edited('title.en', 'B'), sending, offline)
    expect(wantsToSend(state)).toBe(false)
    expect(shownValue(state, 'title.en')).toBe('B')
    expect(wantsToSend(play(state, { type: 'retried' }))).toBe(true)
  })

  it('recognises its own words when only the answer was lost', () => {
    const state = play(
      start,
      edited('title.en', 'B'),
      sending,
      offline,
      edited('title.en', 'BC'),
      { type: 'retried' },
      sending,
      stale('title.en', 'B', 'me'),
      sending,
      saved(4, [{ field: 'title.en', value: 'B', by: 'me' }]),
    )
    expect(state.clashes).toEqual({})
    expect(unsavedChanges(state)).toEqual({ 'title.en': 'BC' })
  })

  it('holds a field of impossible shape and sends the others', () => {
    const state = play(start, edited('order', -1), edited('acronym', 'C'), sending)
    expect(state.sent).toEqual({ acronym: 'C' })
    expect(state.refused.order?.[0]?.field).toBe('order')
    expect(play(state, edited('order', 1)).refused).toEqual({})
  })

  it("ties the server's issues to their fields and keeps saving the rest", () => {
    const state = play(start, edited('title.en', 'B'), edited('acronym', 'C'), sending, {
      type: 'invalid',
      issues: [{ field: 'acronym', code: 'taken' }],
    })
    expect(wantsToSend(state)).toBe(true)
    expect(play(state, sending).sent).toEqual({ 'title.en': 'B' })
  })

  it('says so when the refusal belongs to no field that was sent', () => {
    const state = play(start, edited('title.en', 'B'), sending, {
      type: 'invalid',
      issues: [{ field: '', code: 'odd' }],
    })
    expect(state.problem?.kind).toBe('refused')
    expect(wantsToSend(state)).toBe(false)
  })
})

describe('text kept from an earlier visit', () => {
  it('comes back as an edit where the server stands as it did', () => {
    const state = play(start, {
      type: 'put_back',
      changes: { 'title.en': 'kept' },
      bases: { 'title.en': 'CREST' },
    })
    expect(shownValue(state, 'title.en')).toBe('kept')
    expect(state.clashes).toEqual({})
  })

  it('asks where somebody changed the field meanwhile', () => {
    const state = play(start, {
      type: 'put_back',
      changes: { 'title.en': 'kept' },
      bases: { 'title.en': 'older' },
    })
    expect(state.clashes['title.en']).toEqual({ theirs: 'CREST', by: '' })
    expect(wantsToSend(state)).toBe(false)
  })
})
