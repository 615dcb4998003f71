import { describe, expect, it } from 'vitest'
import { importedEntry } from '../../domain/import/imported.ts'
import { toContent } from '../../domain/import/to-content.ts'
import { SAMPLE_CALL, sampleEntry } from '../../domain/publishing/published-sample.ts'
import { htmlToRich } from '../../server/importing/html-to-rich.ts'
import { toInterchange, withoutPastCalls } from './to-interchange.ts'

describe('past calls in the interchange', () => {
  const past = { ...SAMPLE_CALL, id: 'p', cycle: '2025', past: true as const }
  const shown = [sampleEntry(1, 'program', 'crest', { calls: [SAMPLE_CALL, past] })]
  const list = toInterchange(shown, { title: '', subtitle: '', edition: '', notes: [] })

  it('are marked, and read back as past', () => {
    const [entry] = list.entries
    expect(entry?.calls.map((call) => call.past)).toEqual([undefined, true])
    const options = { toRich: htmlToRich, sectionId: null, agencies: new Set<string>(), order: 0 }
    const read = toContent(importedEntry.parse(JSON.parse(JSON.stringify(entry))), options)
    expect(read.calls.map(({ cycle, past }) => [cycle, past])).toEqual([
      ['2026', undefined],
      ['2025', true],
    ])
  })

  it('are left out of what is printed', () => {
    expect(withoutPastCalls(list).entries[0]?.calls.map(({ cycle }) => cycle)).toEqual(['2026'])
  })
})
