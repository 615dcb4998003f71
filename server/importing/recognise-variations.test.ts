// Lists as other offices write them: the grammar is of such documents, not of one document.
import { describe, expect, it } from 'vitest'
import { AGENCIES } from '../../db/seed/agencies.ts'
import { recognise } from '../../domain/import/recognise.ts'
import { htmlBlocks } from './html-blocks.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { readDocument } from './read-document.ts'

const readMarkdown = (text: string) => recognise(markdownBlocks(text), { agencies: AGENCIES })
const titles = (text: string) =>
  readMarkdown(text).entries.map(({ kind, title }) => `${kind} ${title.en || title.ja}`)

describe('recognising lists of programs', () => {
  it('tells one condition in a bullet from the next program in a bullet', () => {
    const list = `# List

[Abroad]

- ALPHA

Funding goes abroad under the following condition;

- The PI must sign

All else is simple.

Website: <https://www.jst.go.jp/alpha>

- BETA

Text of beta.

Contact: <b@jst.go.jp>
`
    expect(titles(list)).toEqual(['section Abroad', 'program ALPHA', 'program BETA'])
    expect(readMarkdown(list).entries[1]?.body.en).toContain(
      '<ul><li><p>The PI must sign</p></li></ul>',
    )
  })

  it('reads several fields in one paragraph, or in one line', () => {
    const [entry] = readMarkdown(`- ALPHA

Text.

Website: <https://www.jst.go.jp/alpha>
Contact: Grants office: a@jst.go.jp, b@jst.go.jp
2027 call for proposals: 1 June – 15 July, 17:00 (JST)
`).entries
    expect(entry).toMatchObject({
      websites: [{ url: 'https://www.jst.go.jp/alpha' }],
      contacts: [
        { email: 'a@jst.go.jp', label: 'Grants office' },
        { email: 'b@jst.go.jp', label: 'Grants office' },
      ],
      calls: [
        {
          cycle: '2027',
          opens: { earliest: '2027-06-01' },
          closes: { earliest: '2027-07-15', time: '17:00' },
        },
      ],
    })
    const line = readMarkdown(
      '- ALPHA\n\nText.\n\nWebsite: https://www.jst.go.jp/a (English), Contact: a@jst.go.jp\n',
    )
    expect(line.entries[0]).toMatchObject({
      websites: [{ url: 'https://www.jst.go.jp/a' }],
      contacts: [{ email: 'a@jst.go.jp' }],
    })
  })

  it('reads fields that are bullets themselves, and a row of equal signs right below a text', () => {
    const list = `[Here]

- ALPHA

Text.

- Website: <https://www.jst.go.jp/alpha>
- Contact: <a@jst.go.jp>
- Deadline: 3 September 2026
=====

- BETA

Text.

Contact: <b@hfsp.org>
`
    const { entries } = readMarkdown(list)
    expect(entries.map(({ slug, section }) => [slug, section])).toEqual([
      ['here', null],
      ['alpha', 'here'],
      ['beta', null],
    ])
    expect(entries[1]?.calls[0]).toMatchObject({
      words: { en: 'Deadline: 3 September 2026' },
      closes: { earliest: '2026-09-03' },
    })
  })

  it('reads headings as sections and programs where there are no bullets', () => {
    const { document, entries } = recognise(
      htmlBlocks(`<h1>Grants</h1><p>May 2026</p><h2>Short stays</h2><p>These need a host.</p>
        <h3>Alpha (ALP)</h3><p>Alpha is good.</p><p><b>Website:</b> <a href="https://www.jsps.go.jp/a">Alpha page</a><br>
        <b>Call for proposals:</b> June</p>
        <h3>Beta</h3><p>Text.</p><table><tr><th>Deadline</th><td>3 September</td></tr></table>`),
      { agencies: AGENCIES },
    )
    expect(document.edition).toBe('2026-05')
    expect(entries.map(({ slug, section }) => [slug, section])).toEqual([
      ['short-stays', null],
      ['alp', 'short-stays'],
      ['beta', 'short-stays'],
    ])
    expect(entries[0]?.body.en).toBe('<p>These need a host.</p>')
    expect(entries[1]?.websites).toEqual([
      { url: 'https://www.jsps.go.jp/a', label: 'Alpha page', forthcoming: false },
    ])
    expect(entries[2]?.calls[0]?.closes?.earliest).toBe('2026-09-03')
  })

  it('reads a Japanese list', () => {
    const { document, entries } = readMarkdown(`# 日本の研究助成プログラム

令和8年4月

※情報は変更されることがあります。

【海外から応募できる制度】

・さきがけ

個人型研究です。

ホームページ（日本語のみ）：https://www.jst.go.jp/kisoken/presto/
お問い合わせ先：rp-info@jst.go.jp
公募期間：4月上旬～6月上旬

・CREST（戦略的創造研究推進事業）

次の条件を満たす必要があります：

・日本のPIが追加すること
・JSTが承認すること

公募：随時
`)
    expect(document).toMatchObject({
      title: '日本の研究助成プログラム',
      edition: '2026-04',
      notes: ['<p>※情報は変更されることがあります。</p>'],
    })
    expect(entries.map(({ title }) => title.ja)).toEqual([
      '海外から応募できる制度',
      'さきがけ',
      'CREST（戦略的創造研究推進事業）',
    ])
    expect(entries[1]).toMatchObject({
      slug: 'presto',
      agencies: ['jst'],
      websites: [{ url: 'https://www.jst.go.jp/kisoken/presto/', language: 'ja' }],
      contacts: [{ email: 'rp-info@jst.go.jp' }],
      calls: [
        {
          words: { en: '', ja: '4月上旬～6月上旬' },
          opens: { earliest: '2026-04-01', precision: 'third' },
        },
      ],
    })
    expect(entries[2]).toMatchObject({
      slug: 'crest',
      acronym: 'CREST',
      calls: [{ rolling: true }],
    })
    expect(entries[2]?.body.ja?.match(/<li>/g)).toHaveLength(2)
  })

  it('gives the same slugs whatever the order', () => {
    const jst = '- Sustainable Research (ASPIRE)\n\nText.\n\nContact: <a@jst.go.jp>\n\n'
    const amed =
      '- Advanced Program – Sustainable Research (ASPIRE)\n\nText.\n\nContact: <a@amed.go.jp>\n\n'
    const slugs = (text: string) =>
      readMarkdown(text)
        .entries.map(({ slug }) => slug)
        .sort()
    expect(slugs(jst + amed)).toEqual(['amed-aspire', 'aspire'])
    expect(slugs(amed + jst)).toEqual(['amed-aspire', 'aspire'])
  })

  it('does not guess a year that nothing names', () => {
    const [entry] = readMarkdown(
      '- ALPHA\n\nText.\n\nCall for proposals: 1 April – 14 May\n',
    ).entries
    expect(entry?.calls[0]).toMatchObject({ opens: null, closes: null, certainty: 'unknown' })
    expect(entry?.warnings.map(({ code }) => code)).toContain('dates_unclear')
  })

  it('reads a table of comma-separated values', async () => {
    const csv =
      'title,title_ja,section,agencies,url,contact,call,body,cycle\r\n' +
      '"Alpha, the first",アルファ,Stays,JSPS,https://www.jsps.go.jp/a,"Desk: a@jsps.go.jp; b@jsps.go.jp",Early May – late June,"One.\n\nTwo ""quoted"".",2026\r\n' +
      'Beta,,Stays,,https://www.jst.go.jp/b,,,,\n'
    const result = await readDocument(new TextEncoder().encode(csv), 'list.csv')
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    const [section, alpha, beta] = result.value.entries
    expect(section).toMatchObject({ kind: 'section', slug: 'stays' })
    expect(alpha).toMatchObject({
      title: { en: 'Alpha, the first', ja: 'アルファ' },
      section: 'stays',
      agencies: ['jsps'],
      body: { en: '<p>One.</p><p>Two &quot;quoted&quot;.</p>' },
      contacts: [{ email: 'a@jsps.go.jp', label: 'Desk' }, { email: 'b@jsps.go.jp' }],
      calls: [
        { cycle: '2026', opens: { earliest: '2026-05-01' }, closes: { latest: '2026-06-30' } },
      ],
    })
    expect(beta).toMatchObject({ slug: 'beta', agencies: ['jst'] })
  })
})
