import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyContent } from '@/domain/content/entry-content.ts'
import { type Field, type FieldChanges, readField, writeFields } from '@/domain/content/fields.ts'
import { createAutosave, type SaveAnswer } from './autosave.ts'
import { startAutosave, unsavedChanges } from './autosave-state.ts'

const content = emptyContent('program', 'crest', 'CREST')

/** The server's rule in miniature: disjoint changes merge, overlapping ones are refused. */
function fakeServer() {
  const log: { version: number; changes: FieldChanges; by: string }[] = []
  let now = content
  let version = 1
  const server = {
    content: () => now,
    requests: 0,
    write(changes: FieldChanges, by: string) {
      if (Object.keys(changes).length === 0) return
      now = writeFields(now, changes) as typeof content
      version += 1
      log.push({ version, changes, by })
    },
    save(base: number, changes: FieldChanges): SaveAnswer {
      server.requests += 1
      const since = log.filter((entry) => entry.version > base)
      const theirs = new Map<Field, string>()
      for (const entry of since) {
        for (const field of Object.keys(entry.changes) as Field[]) theirs.set(field, entry.by)
      }
      const overlap = [...theirs].filter(([field]) => field in changes)
      if (overlap.length > 0) {
        const fields = overlap.map(([field, by]) => ({
          field,
          yours: changes[field],
          theirs: readField(now, field),
          by,
        }))
        return { kind: 'stale', conflict: { fields } }
      }
      const merged = [...theirs].map(([field, by]) => ({ field, value: readField(now, field), by }))
      server.write(changes, 'me')
      return { kind: 'saved', version, savedAt: 'now', merged, state: 'draft' }
    },
  }
  return server
}

function setUp(latencyMs = 100) {
  const server = fakeServer()
  const down = { now: false }
  const autosave = createAutosave({
    start: startAutosave(content, 1),
    save: async (version, changes) => {
      await new Promise((resolve) => setTimeout(resolve, latencyMs))
      if (down.now) return { kind: 'failed', problem: { kind: 'offline' } }
      return server.save(version, changes)
    },
  })
  return { server, autosave, down }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('createAutosave', () => {
  it('waits for a pause and then sends once', async () => {
    const { server, autosave } = setUp()
    autosave.edit('title.en', 'A')
    await vi.advanceTimersByTimeAsync(500)
    autosave.edit('title.en', 'AB')
    await vi.advanceTimersByTimeAsync(500)
    expect(server.requests).toBe(0)
    await vi.advanceTimersByTimeAsync(500)
    expect(server.requests).toBe(1)
    expect(server.content().title.en).toBe('AB')
  })

  it('sends what was typed during a request after it, never beside it', async () => {
    const { server, autosave } = setUp(3_000)
    autosave.edit('title.en', 'A')
    await vi.advanceTimersByTimeAsync(1_000)
    autosave.edit('title.en', 'AB')
    await vi.advanceTimersByTimeAsync(2_900)
    expect(server.requests).toBe(1)
    await vi.advanceTimersByTimeAsync(6_000)
    expect(server.requests).toBe(2)
    expect(server.content().title.en).toBe('AB')
    expect(unsavedChanges(autosave.getState())).toEqual({})
  })

  it('saves at once on flush and says that nothing is left', async () => {
    const { server, autosave } = setUp()
    autosave.edit('title.en', 'A')
    const done = autosave.flush()
    await vi.advanceTimersByTimeAsync(150)
    expect(await done).toBe(true)
    expect(server.content().title.en).toBe('A')
  })

  it('tries again by itself when the network was gone', async () => {
    const { server, autosave, down } = setUp()
    down.now = true
    autosave.edit('title.en', 'A')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(autosave.getState().problem).toEqual({ kind: 'offline' })
    down.now = false
    await vi.advanceTimersByTimeAsync(11_000)
    expect(server.content().title.en).toBe('A')
  })

  it('meets a conflict, catches up on the rest and waits for a choice', async () => {
    const { server, autosave } = setUp()
    server.write({ 'title.en': 'theirs', acronym: 'X' }, 'Aiko')
    autosave.edit('title.en', 'mine')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(autosave.getState().clashes['title.en']).toEqual({ theirs: 'theirs', by: 'Aiko' })
    expect(autosave.getState().taken).toEqual([{ field: 'acronym', by: 'Aiko' }])
    autosave.dispatch({ type: 'chose', field: 'title.en', side: 'mine' })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(server.content().title.en).toBe('mine')
  })

  it('loses no word in any interleaving of two people, slow answers and outages', async () => {
    const fields = ['title.en', 'title.ja', 'acronym'] as const
    const step = fc.oneof(
      fc.record({ do: fc.constant('type' as const), field: fc.constantFrom(...fields) }),
      fc.record({ do: fc.constant('other' as const), field: fc.constantFrom(...fields) }),
      fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 2_000 }) }),
      fc.record({ do: fc.constant('network' as const), down: fc.boolean() }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { server, autosave, down } = setUp(300)
        const mine = new Map<Field, string>()
        for (const [index, one] of steps.entries()) {
          if (one.do === 'wait') await vi.advanceTimersByTimeAsync(one.ms)
          else if (one.do === 'network') down.now = one.down
          else if (one.do === 'other') server.write({ [one.field]: `other ${index}` }, 'Aiko')
          else {
            mine.set(one.field, `mine ${index}`)
            autosave.edit(one.field, `mine ${index}`)
          }
        }
        down.now = false
        await vi.advanceTimersByTimeAsync(60_000)
        // Somebody may have written again between the question and the answer: asked twice.
        for (const _round of [1, 2]) {
          for (const field of Object.keys(autosave.getState().clashes) as Field[]) {
            autosave.dispatch({ type: 'chose', field, side: 'mine' })
          }
          await vi.advanceTimersByTimeAsync(60_000)
        }
        autosave.stop()
        const state = autosave.getState()
        expect(unsavedChanges(state)).toEqual({})
        for (const field of fields) {
          const there = String(readField(server.content(), field))
          const typed = mine.get(field)
          // Either my last words stand, or somebody wrote after they had been saved.
          if (typed && there !== typed) expect(there).toMatch(/^other/)
        }
      }),
      { numRuns: 200 },
    )
  })
})
