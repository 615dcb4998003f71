import { describe, expect, it } from 'vitest'
import { AGENCIES } from '../../db/seed/agencies.ts'
import { emptyContent } from '../../domain/content/entry-content.ts'
import type { ImportedEntry, Interchange } from '../../domain/import/imported.ts'
import { toContent } from '../../domain/import/to-content.ts'
import { SAMPLE_CALL, sampleId } from '../../domain/publishing/published-sample.ts'
import { htmlToRich } from '../../server/importing/html-to-rich.ts'
import { readDocument } from '../../server/importing/read-document.ts'
import { bytesOf, SAMPLE_FILE, SEED_FILE } from '../../server/importing/seed-document.ts'
import { lostInReading } from './lost-in-reading.ts'
import { toInterchange } from './to-interchange.ts'
import { toMarkdown } from './to-markdown.ts'

const DOCUMENT = { title: 'Funding programs in Japan', subtitle: '', edition: '2026-04', notes: [] }

describe.each([...new Set([SAMPLE_FILE, SEED_FILE])])('the published list of %s', (path) => {
  it('is found again whole in its Markdown', async () => {
    const list = await published(path)
    const text = toMarkdown(list)
    expect(await lostInReading(list, { file: text, format: 'md' }, AGENCIES)).toEqual([])
    const again = await read(text)
    expect(again.entries.map(essentials)).toEqual(list.entries.map(essentials))
    expect(again.document).toMatchObject({ title: DOCUMENT.title, edition: '2026-04' })
  })
})

describe('Markdown of a list', () => {
  it('prints a program as the source document does', async () => {
    const text = toMarkdown(await published(SAMPLE_FILE))
    expect(text).toContain('\n[Funding that reaches you at an overseas research institution]\n')
    expect(text).toContain(
      [
        'Website (Japanese only): <https://www.jst.go.jp/program/boost/yr/index.html>',
        '',
        'Contact: [boost-yr-inquiry@jst.go.jp](mailto:boost-yr-inquiry@jst.go.jp)',
        '',
        '2026 call for proposals: mid-April to mid-June 2026',
      ].join('\n'),
    )
    expect(text).toContain('\n2026 call for Japan based researchers: March 13 – May 19')
    expect(text).toContain('\n=====\n\n- Human Frontier Science Program (HFSP)\n')
  })

  it('keeps signs of Markdown, links, emphasis and breaks of a text', async () => {
    const body = [
      '<p># This is 1 * [not a link](x) `code` &lt;b&gt; &amp;amp; snake_case _under_.</p>',
      '<p>1. is where it begins,<br>+ and it goes on!<a href="https://example.org/a_(b)?c=1&amp;d=2">here</a></p>',
      '<p><strong>Bold</strong>, <em>italic</em> and <strong><em>both</em></strong>.</p>',
      '<p>Both of these:</p><ol start="3"><li><p>One thing</p><ul><li><p>Inner</p></li></ul></li>',
      '<li><p>Another</p></li></ol><p>The end.</p>',
    ].join('')
    const list = listOf({ title: { en: 'A*B [and] #2_x' }, body: { en: body } })
    expect(await lost(list)).toEqual(['crest: slug, acronym'])
  })

  it.each([
    [{ label: { en: 'Alignment call' } }, '2026 call for proposals (Alignment call): May 1'],
    [
      { stage: 'letter_of_intent', words: { en: 'LOI deadline: May 1, 2026' } },
      'LOI deadline: May 1, 2026',
    ],
    [
      { cycle: '', words: { en: 'Depends on programs' } },
      'Call for proposals: Depends on programs',
    ],
    [
      { cycle: '2027 Award Cycle', label: { en: 'Long (or short)' } },
      '2027 Award Cycle:\n\n1\\. Long (or short)\n\nCall for proposals: May 1',
    ],
  ] satisfies [Partial<ImportedEntry['calls'][number]>, string][])(
    'prints the call %j',
    async (more, printed) => {
      const list = listOf({ calls: [{ ...CALL, ...more }] })
      expect(toMarkdown(list)).toContain(printed)
      const again = await read(toMarkdown(list))
      const { cycle, stage, words, label } = { ...CALL, label: undefined, ...more }
      expect(again.entries[1]?.calls).toMatchObject([{ cycle, stage, words }])
      expect(again.entries[1]?.calls[0]?.label).toEqual(label)
    },
  )

  it('keeps websites and contacts with all that is said of them', async () => {
    const websites = [
      { url: 'https://www.jst.go.jp/x_y/?a=1&copy=2', label: 'For *hosts*', forthcoming: false },
      { url: null, label: 'Guide', forthcoming: true },
      { url: 'https://www.jst.go.jp/en', language: 'en' as const, forthcoming: false },
    ]
    const contacts = [
      { email: 'a_b@jst.go.jp', label: 'Top' },
      { url: 'https://www.jst.go.jp/form', label: 'Form (new)' },
      { label: 'The officer in charge' },
    ]
    expect(await lost(listOf({ websites, contacts }))).toEqual([])
  })

  it('names in a comment what its form has no place for, and reading passes over it', async () => {
    const list = listOf({ title: { en: 'PRESTO', ja: 'さきがけ' }, summary: { en: 'Short.' } })
    const differences = await lost(list)
    expect(differences).toEqual(['crest: slug, acronym, title.ja, summary.en'])
    const text = toMarkdown(list, [...differences, 'a --> b'])
    expect(text).toMatch(/<!--\ncrest: slug, [^>]*\n.*\n-->\n$/)
    expect(await read(text)).toEqual(await read(toMarkdown(list)))
  })

  it('says when an entry is not found again', async () => {
    const list = listOf({})
    const [section] = list.entries
    const announcing = { ...section, body: { en: '<p>See the following</p>' } } as ImportedEntry
    const entries = [announcing, ...list.entries.slice(1)]
    expect(await lost({ ...list, entries })).toContain('crest: not found')
  })

  it('shows nothing that is internal', () => {
    const secret = { notes: 'secret', ownerId: null, nextCheckOn: null }
    const content = { ...emptyContent('program', 'crest', 'CREST'), internal: secret }
    const list = toInterchange([{ id: sampleId(1), content }], DOCUMENT)
    expect(toMarkdown(list)).not.toContain('secret')
  })
})

const { id: _id, route: _route, label: _label, ...dated } = SAMPLE_CALL
const CALL = { ...dated, words: { en: 'May 1' } }

/** A section with one program in it. */
function listOf(more: Partial<ImportedEntry>): Interchange {
  const bare = { agencies: [], websites: [], contacts: [], calls: [], warnings: [] }
  const section: ImportedEntry = {
    ...bare,
    kind: 'section',
    slug: 'abroad',
    title: { en: 'Abroad' },
    section: null,
    body: { en: '' },
  }
  const program: ImportedEntry = {
    ...bare,
    kind: 'program',
    slug: 'crest',
    title: { en: 'CREST' },
    acronym: 'CREST',
    section: 'abroad',
    agencies: ['jst'],
    body: { en: '<p>Teams are led from Japan.</p>' },
    websites: [{ url: 'https://www.jst.go.jp/', forthcoming: false }],
    ...more,
  }
  return {
    schema: 1,
    document: DOCUMENT,
    entries: [section, program],
  }
}

function lost(list: Interchange): Promise<string[]> {
  return lostInReading(list, { file: toMarkdown(list), format: 'md' }, AGENCIES)
}

function essentials({ warnings: _, body: __, ...entry }: ImportedEntry) {
  return entry
}

/** A document as it is exported once all that it lists is published. */
async function published(path: string): Promise<Interchange> {
  const { entries } = await read(new TextDecoder().decode(bytesOf(path)))
  const idOf = (slug: string | null) =>
    slug === null ? null : sampleId(entries.findIndex((entry) => entry.slug === slug))
  const agencies = new Set<string>(AGENCIES.map(({ slug }) => slug))
  const shown = entries.map((entry, order) => ({
    id: sampleId(order),
    content: toContent(entry, {
      toRich: htmlToRich,
      sectionId: idOf(entry.section),
      agencies,
      order,
    }),
  }))
  return toInterchange(shown, DOCUMENT)
}

async function read(text: string): Promise<Interchange> {
  const result = await readDocument(new TextEncoder().encode(text), 'list.md')
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}
