import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ImportedEntry, Interchange } from '../../domain/import/imported.ts'
import { readDocument } from './read-document.ts'
import { bytesOf, SAMPLE_FILE, SEED_DOCX, SEED_FILE } from './seed-document.ts'

async function read(path: string): Promise<Interchange> {
  const result = await readDocument(bytesOf(path), basename(path))
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const files = [...new Set([SEED_FILE, SAMPLE_FILE, ...(SEED_DOCX ? [SEED_DOCX] : [])])]

describe.each(files.map((path) => [basename(path), path] as const))(
  'reading %s',
  async (_name, path) => {
    const { document, entries } = await read(path)
    const get = (slug: string): ImportedEntry => {
      const found = entries.find((entry) => entry.slug === slug)
      if (!found)
        throw new Error(`no ${slug} among ${entries.map((entry) => entry.slug).join(', ')}`)
      return found
    }
    const call = (slug: string) => get(slug).calls[0]
    const warned = (slug: string) => get(slug).warnings.map(({ field, code }) => `${field} ${code}`)

    it('keeps what the document says of itself', () => {
      expect(document).toMatchObject({
        title: 'Reference Information: Japanese Funding Programs',
        subtitle: 'Available to Researchers Living Overseas',
        edition: '2026-04',
        issuedBy: 'AMED, JSPS, JST',
      })
      expect(document.notes).toHaveLength(2)
      expect(document.notes[0]).toMatch(/JREC-IN Portal.*<p>JREC-IN Portal<\/p>$/)
    })

    it('finds 16 items, each under its section, in the order of the document', () => {
      const [first, second, third] = entries
        .filter(({ kind }) => kind === 'section')
        .map(({ slug }) => slug)
      const items = entries.filter(({ kind }) => kind !== 'section')
      expect(items.map(({ slug, kind, section }) => [slug, kind, section])).toEqual([
        ['crest', 'program', first],
        ['gsc-initiative-pilot-activities', 'program', first],
        ['interstellar-initiative', 'program', first],
        ['us-japan-cooperative-medical-sciences-program-collaborative', 'program', first],
        ['sicorp-e-asia-joint-research-program', 'program', first],
        ['amed-crest', 'program', first],
        ['presto', 'program', second],
        ['forest', 'program', second],
        ['jsps-international-fellowships-for-research-in-japan', 'program', second],
        ['boost', 'program', second],
        ['aspire', 'program', third],
        ['amed-aspire', 'program', third],
        ['others', 'notice', third],
        ['research-funding-for-overseas-travel-under-jsps-programs', 'notice', third],
        ['hfsp', 'program', null],
        ['call-calendar', 'notice', null],
      ])
    })

    it('knows whose programs they are', () => {
      const agencies = Object.fromEntries(
        entries.map((entry) => [entry.slug, entry.agencies.join(' ')]),
      )
      expect(agencies).toMatchObject({
        crest: 'jst',
        'gsc-initiative-pilot-activities': 'jst',
        'interstellar-initiative': 'amed nyas',
        'amed-crest': 'amed',
        'jsps-international-fellowships-for-research-in-japan': 'jsps',
        aspire: 'jst',
        'amed-aspire': 'amed',
        others: 'amed jst',
        'research-funding-for-overseas-travel-under-jsps-programs': 'jsps',
        hfsp: 'amed hfspo',
        'call-calendar': 'amed',
      })
    })

    it('tells programs of one name apart', () => {
      expect(get('crest').acronym).toBe('CREST')
      expect(get('amed-crest').acronym).toBe('AMED-CREST')
      expect([get('aspire').acronym, get('amed-aspire').acronym]).toEqual(['ASPIRE', 'ASPIRE'])
      expect(get('boost')).toMatchObject({
        acronym: 'BOOST',
        title: { en: 'BOOST (support for young researchers)' },
      })
    })

    it('keeps lists inside the text of a program', () => {
      expect(get('crest').body.en.match(/<li>/g)).toHaveLength(2)
      expect(get('amed-aspire').body.en.match(/<li>/g)).toHaveLength(4)
      expect(get('crest').body.en).toMatch(/^<p>.*<\/p><ul><li><p>.*<\/p><\/li><\/ul><p>.*<\/p>$/)
    })

    it('reads a forthcoming website beside one that is there, and a subtitle', () => {
      expect(get('gsc-initiative-pilot-activities')).toMatchObject({
        title: { en: 'Global Startup Campus (GSC) Initiative: Pilot Activities' },
        subtitle: { en: 'International Research Program (Details forthcoming)' },
        websites: [
          { url: null, forthcoming: true },
          { url: 'https://www.jst.go.jp/gsuc/index.html', forthcoming: false },
        ],
      })
      expect(warned('gsc-initiative-pilot-activities')).toEqual([
        'subtitle.en details_forthcoming',
        'websites[0] details_forthcoming',
        'title.en link_without_address',
        'subtitle.en link_without_address',
      ])
    })

    it('reads the language of a website and the labels of contacts', () => {
      expect(get('boost').websites).toEqual([
        {
          url: 'https://www.jst.go.jp/program/boost/yr/index.html',
          language: 'ja',
          forthcoming: false,
        },
      ])
      expect(get('aspire').contacts).toEqual([
        { email: 'aspire@jst.go.jp', label: 'ASPIRE for Top Scientists' },
        { email: 'aspirers@jst.go.jp', label: 'ASPIRE for Rising Scientists' },
      ])
    })

    it.each([
      ['crest', '2026', 'Early April – Early June', 'announced'],
      [
        'gsc-initiative-pilot-activities',
        '2026',
        'Planned for the first half of 2026 (Details to be announced)',
        'tentative',
      ],
      [
        'interstellar-initiative',
        '2026',
        'Scheduled for mid-April (typically between April and May)',
        'tentative',
      ],
      [
        'us-japan-cooperative-medical-sciences-program-collaborative',
        '2026',
        'In preparation (typically between March and June)',
        'expected',
      ],
      [
        'sicorp-e-asia-joint-research-program',
        '2026',
        'Deadline at the end of March; next round to be announced (typically between December and March)',
        'announced',
      ],
      ['amed-crest', '2026', 'Early April to late May (tentative)', 'tentative'],
      ['forest', '2026', 'March 27- May 14, at 12:00 noon (JST)', 'announced'],
      [
        'jsps-international-fellowships-for-research-in-japan',
        '',
        'Depends on programs',
        'unknown',
      ],
      ['boost', '2026', 'mid-April to mid-June 2026', 'announced'],
      ['amed-aspire', '2026', 'scheduled to begin in late April (tentative)', 'tentative'],
    ])('keeps the words of the call of %s', (slug, cycle, words, certainty) => {
      expect(get(slug).calls).toHaveLength(1)
      expect(call(slug)).toMatchObject({ cycle, words: { en: words }, certainty })
    })

    it('labels the calls that say whom they are for', () => {
      expect(call('aspire')?.label).toEqual({ en: 'Call for Japan based researchers' })
      expect(call('amed-aspire')?.label).toEqual({ en: 'Alignment call' })
      expect(call('crest')?.label).toBeUndefined()
    })

    it('leaves no piece of a field’s label in a text', () => {
      expect(get('hfsp').body.en.match(/<p>/g)).toHaveLength(2)
      expect(get('hfsp').body.en).not.toContain('<p>Program</p>')
    })

    it('reads the two schemes of HFSP with their three deadlines, websites and contacts', () => {
      const { calls, websites, contacts } = get('hfsp')
      expect(
        calls.map(({ label, stage, closes }) => [
          label?.en,
          stage,
          closes?.earliest,
          closes?.latest,
          closes?.time,
        ]),
      ).toEqual([
        [
          'Research Grant Program / Early-Career Researchers',
          'registration',
          '2026-03-17',
          '2026-03-17',
          '09:00',
        ],
        [
          'Research Grant Program / Early-Career Researchers',
          'letter_of_intent',
          '2026-03-26',
          '2026-03-26',
          '09:00',
        ],
        [
          'Research Grant Program / Early-Career Researchers',
          'full_proposal',
          '2026-09-11',
          '2026-09-20',
          undefined,
        ],
        [
          'Postdoctoral Fellowships (Long-Term / Interdisciplinary)',
          'registration',
          '2026-05-05',
          '2026-05-05',
          '09:00',
        ],
        [
          'Postdoctoral Fellowships (Long-Term / Interdisciplinary)',
          'letter_of_intent',
          '2026-05-12',
          '2026-05-12',
          '09:00',
        ],
        [
          'Postdoctoral Fellowships (Long-Term / Interdisciplinary)',
          'full_proposal',
          '2026-09-24',
          '2026-09-24',
          '09:00',
        ],
      ])
      expect(new Set(calls.map(({ cycle }) => cycle))).toEqual(new Set(['2027 Award Cycle']))
      expect(new Set(calls.flatMap(({ closes }) => closes?.zone ?? []))).toEqual(
        new Set(['America/New_York']),
      )
      expect(websites.map(({ url }) => url)).toEqual([
        'https://www.amed.go.jp/en/program/list/20/02/001.html',
        'https://www.hfsp.org/funding/hfsp-funding/research-grants',
        'https://www.hfsp.org/funding/hfsp-funding/postdoctoral-fellowships',
      ])
      expect(contacts).toEqual([
        { email: 'amed-hfsp@amed.go.jp', label: 'AMED' },
        { email: 'grant@hfsp.org', label: 'HFSP/O' },
        { email: 'fellow@hfsp.org', label: 'HFSP/O' },
      ])
    })

    it('keeps wrong addresses as written and warns of them', () => {
      const jsps = 'jsps-international-fellowships-for-research-in-japan'
      expect(get(jsps).websites).toEqual([
        { url: 'https://www.jps.go.jp/english/e-inv_researchers/', forthcoming: false },
      ])
      expect(warned(jsps)).toEqual([
        'websites[0].url host_misspelt',
        'contacts no_contact',
        'calls[0] dates_unknown',
      ])
      expect(get('call-calendar').warnings.map(({ message }) => message)).toEqual([
        'view.officeapps.live.com is not one of the web domains of AMED.',
        'www.amed.gov is not one of the web domains of AMED. Was amed.go.jp meant?',
      ])
    })

    it('gives the calendar a title and keeps its sentence', () => {
      expect(get('call-calendar').title).toEqual({ en: 'Call Calendar' })
      expect(get('call-calendar').body.en).toContain('“Call Calendar,”')
    })
  },
)

describe('the same list in two files', () => {
  it.skipIf(!SEED_DOCX)('reads the same from Word as from Markdown', async () => {
    const straight = (value: unknown) =>
      JSON.parse(
        JSON.stringify(value)
          .replace(/[’‘]/g, "'")
          .replace(/[“”]|&quot;|\\"/g, '”'),
      )
    expect(straight(await read(SEED_DOCX ?? ''))).toEqual(straight(await read(SEED_FILE)))
  })

  it('reads its own interchange JSON unchanged', async () => {
    const read1 = await read(SAMPLE_FILE)
    const again = await readDocument(new TextEncoder().encode(JSON.stringify(read1)), 'list.json')
    expect(again).toEqual({ ok: true, value: read1 })
  })

  it('takes the edition that the person gives', async () => {
    const result = await readDocument(bytesOf(SAMPLE_FILE), 'list.md', { edition: '2027-01' })
    expect(result.ok && result.value.document.edition).toBe('2027-01')
    expect(result.ok && result.value.entries[1]?.calls[0]?.opens?.earliest).toBe('2026-04-01')
  })
})
