// The form computes its warnings at each key: a full program may not make typing stutter.
import { expect, it } from 'vitest'
import type { Call } from '../calls/call.ts'
import { type EntryContent, emptyContent } from '../content/entry-content.ts'
import type { RichDoc } from '../content/rich-text.ts'
import { warningsFor } from './warnings.ts'

const none = { en: '', ja: '' }
const agencies = [{ slug: 'jst', domains: ['jst.go.jp'], zone: 'Asia/Tokyo' }]
const context = { agencies, today: '2026-04-15', forthcomingSince: {} }

/** As much as a long program says: eight calls in both languages and two pages of text in each. */
function fullProgram(): EntryContent {
  const calls = Array.from({ length: 8 }, (_, index): Call => {
    const month = String(index + 3).padStart(2, '0')
    return {
      id: `c${index}`,
      cycle: '2026',
      label: { en: `Scheme ${index}`, ja: `区分${index}` },
      stage: 'call',
      route: '',
      words: {
        en: `Applications open on 1 March 2026 and close on ${index + 3} December 2026, 12:00 noon (JST)`,
        ja: `2026年3月1日から2026年12月${index + 3}日 正午まで`,
      },
      opens: { earliest: '2026-03-01', latest: '2026-03-01', precision: 'day' },
      closes: {
        ...{ earliest: `2026-12-${month}`, latest: `2026-12-${month}`, precision: 'minute' },
        time: '12:00',
      },
      certainty: 'announced',
      rolling: false,
    }
  })
  const english =
    'Applicants work with a host in Japan for up to two years. Proposals are due on 3 December 2026. Results come in March. '
  const japanese = '応募者は日本の研究機関で研究します。応募締切は2026年12月3日です。'
  return {
    ...emptyContent('program', 'full', 'Full Program'),
    title: { en: 'Full Program', ja: '総合プログラム' },
    agencies: ['jst'],
    summary: { en: english, ja: japanese },
    body: { en: pages(english), ja: pages(japanese) },
    eligibility: none,
    contacts: [{ id: 'k', label: none, email: 'full@jst.go.jp', url: null }],
    calls,
  }
}

function pages(sentences: string): RichDoc {
  const text = sentences.repeat(2)
  return {
    type: 'doc',
    content: Array.from({ length: 30 }, () => ({
      type: 'paragraph',
      content: [{ type: 'text', text }],
    })),
  }
}

it('the warnings of a full program take less than 5 ms', () => {
  const program = fullProgram()
  expect(warningsFor(program, context)).toEqual([])
  const times = Array.from({ length: 40 }, () => {
    const start = process.threadCpuUsage()
    // As after a key pressed in the summary: the rest of the content is the same.
    warningsFor({ ...program, summary: { en: '', ja: '' } }, context)
    const { user, system } = process.threadCpuUsage(start)
    return (user + system) / 1_000
  })
  // The fastest of many: the machine may be busy with something else.
  expect(Math.min(...times)).toBeLessThan(5)
})
