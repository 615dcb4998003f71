// A small published set for tests: three sections' worth of places, two agencies, a list.

import type { Call } from '../calls/call.ts'
import { type EntryKind, emptyContent, type PublicContent } from '../content/entry-content.ts'
import type { PublishedEntry, PublishedList, PublishedSet } from './public-data.ts'

/** A call of the sample: open from 1 April 2026 until 14 May, 12:00 noon in Japan. */
export const SAMPLE_CALL: Call = {
  id: 'c1',
  cycle: '2026',
  label: { en: '', ja: '' },
  stage: 'call',
  route: '',
  words: { en: 'April 1 – May 14, at 12:00 noon (JST)', ja: '4月1日～5月14日 正午' },
  opens: { earliest: '2026-04-01', latest: '2026-04-01', precision: 'day' },
  closes: { earliest: '2026-05-14', latest: '2026-05-14', precision: 'minute', time: '12:00' },
  certainty: 'announced',
  rolling: false,
}

/** One published entry; its id is made from `number`, its slug is the title's. */
export function sampleEntry(
  number: number,
  kind: EntryKind,
  slug: string,
  more: Partial<PublicContent> = {},
): PublishedEntry {
  const { internal: _, ...content } = emptyContent(kind, slug, slug.toUpperCase())
  return {
    id: sampleId(number),
    revisionId: sampleId(1_000 + number),
    publishedAt: '2026-04-01T00:00:00.000Z',
    content: { ...content, ...more },
  }
}

export function sampleId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

const OVERSEAS: PublishedList = {
  slug: 'overseas',
  title: { en: 'Funding programs in Japan', ja: '日本の研究助成' },
  introduction: { en: 'For researchers overseas.', ja: '海外の研究者のために' },
  filter: {},
  sort: 'section',
  languages: ['en', 'ja'],
  theme: 'auto',
  origins: [],
}

/** @param more replaces parts of the set */
export function publishedSample(more: Partial<PublishedSet> = {}): PublishedSet {
  return {
    release: { number: 1, at: '2026-04-01T00:00:00.000Z', hash: 'a'.repeat(64) },
    agencies: [
      {
        slug: 'jst',
        acronym: 'JST',
        name: { en: 'Japan Science and Technology Agency', ja: '科学技術振興機構' },
        ror: '00097mb19',
        domains: ['jst.go.jp'],
        zone: 'Asia/Tokyo',
      },
      {
        slug: 'hfspo',
        acronym: 'HFSPO',
        name: { en: 'HFSP Organization', ja: '' },
        ror: '02ebx7v45',
        domains: ['hfsp.org'],
        zone: 'America/New_York',
      },
    ],
    lists: [OVERSEAS],
    entries: [
      sampleEntry(2, 'section', 'moving', { order: 20, title: { en: 'Moving', ja: '移る' } }),
      sampleEntry(1, 'section', 'abroad', { order: 10, title: { en: 'Abroad', ja: '' } }),
      sampleEntry(12, 'program', 'presto', {
        sectionId: sampleId(2),
        agencies: ['jst'],
        order: 1,
        calls: [SAMPLE_CALL],
      }),
      sampleEntry(11, 'program', 'crest', {
        sectionId: sampleId(1),
        agencies: ['jst'],
        order: 2,
        title: { en: 'CREST', ja: '戦略的創造研究推進事業' },
        related: [sampleId(12), sampleId(99)],
      }),
      sampleEntry(10, 'notice', 'others', { sectionId: sampleId(1), order: 1 }),
      sampleEntry(13, 'program', 'hfsp', {
        agencies: ['hfspo'],
        calls: [{ ...SAMPLE_CALL, id: 'c2', opens: null }],
      }),
    ],
    ...more,
  }
}
