import { describe, expect, it } from 'vitest'
import { emptyContent } from '@/domain/content/entry-content.ts'
import { reduceAutosave, startAutosave } from './autosave-state.ts'
import { findUnsaved, keepUnsaved, type TextStore, unsavedKey } from './unsaved-text.ts'

const content = emptyContent('program', 'crest', 'CREST')
const key = unsavedKey('e1', 'p1')
const now = new Date('2026-04-03T01:42:00Z')

function memory(): TextStore & { size(): number } {
  const map = new Map<string, string>()
  return {
    getItem: (name) => map.get(name) ?? null,
    setItem: (name, value) => void map.set(name, value),
    removeItem: (name) => void map.delete(name),
    size: () => map.size,
  }
}
const start = startAutosave(content, 1)
const typed = reduceAutosave(start, { type: 'edited', field: 'title.en', value: 'CREST 2' })

describe('unsaved text', () => {
  it('is found again with what the server had when it was typed', () => {
    const store = memory()
    keepUnsaved(store, key, typed, null, now)
    expect(findUnsaved(store, key, start)).toEqual({
      at: now.toISOString(),
      changes: { 'title.en': 'CREST 2' },
      bases: { 'title.en': 'CREST' },
    })
  })

  it('is gone once the server has it', () => {
    const store = memory()
    keepUnsaved(store, key, typed, null, now)
    keepUnsaved(store, key, start, null, now)
    expect(store.size()).toBe(0)
  })

  it('is not offered when the server already has those words', () => {
    const store = memory()
    keepUnsaved(store, key, typed, null, now)
    const saved = startAutosave({ ...content, title: { en: 'CREST 2', ja: '' } }, 2)
    expect(findUnsaved(store, key, saved)).toBeNull()
    expect(store.size()).toBe(0)
  })

  it('keeps what was found and not yet answered beside what is typed now', () => {
    const store = memory()
    keepUnsaved(store, key, typed, null, now)
    const found = findUnsaved(store, key, start)
    const other = reduceAutosave(start, { type: 'edited', field: 'acronym', value: 'X' })
    keepUnsaved(store, key, other, found, now)
    expect(findUnsaved(store, key, start)?.changes).toEqual({ 'title.en': 'CREST 2', acronym: 'X' })
  })

  it('ignores what is not its own, and a storage that throws', () => {
    const store = memory()
    store.setItem(key, '{"at":1}')
    expect(findUnsaved(store, key, start)).toBeNull()
    const refusing: TextStore = {
      getItem: () => {
        throw new Error('denied')
      },
      setItem: () => {
        throw new Error('full')
      },
      removeItem: () => undefined,
    }
    expect(findUnsaved(refusing, key, start)).toBeNull()
    expect(() => keepUnsaved(refusing, key, typed, null, now)).not.toThrow()
  })
})
