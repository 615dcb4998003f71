import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import { editorExtensions } from '../../components/editor/extensions.ts'
import { plainText } from '../../domain/content/rich-text.ts'
import { richToHtml } from '../../domain/content/rich-to-html.ts'
import { htmlToRich } from './html-to-rich.ts'

const clean = (html: string) => richToHtml(htmlToRich(html))

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator
content="Microsoft Word 15"><title>Draft</title><!--[if gte mso 9]><xml><o:OfficeDocumentSettings>
<o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style></head>
<body lang=JA style='tab-interval:42.0pt'><!--StartFragment-->
<p class=MsoNormal style='mso-margin-top-alt:auto'><b><span lang=EN-US style='font-family:"Times New Roman"'>Who
may apply</span></b><span lang=EN-US>: teams with a <a href="https://www.jst.go.jp/">partner</a>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
lang=EN-US style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span></span><![endif]><span lang=EN-US>in Japan<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;</span></span><![endif]>at a university</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>abroad</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Register</p>
<!--EndFragment--></body></html>`

describe('cleaning HTML into rich text', () => {
  it('brings what was copied from Word in without its styles', () => {
    expect(clean(WORD)).toBe(
      '<p><strong>Who may apply</strong>: teams with a <a href="https://www.jst.go.jp/">partner</a>.</p>' +
        '<ul><li><p>in Japan</p><ul><li><p>at a university</p></li></ul></li><li><p>abroad</p></li></ul>' +
        '<ol><li><p>Register</p></li></ol>',
    )
  })

  it.each([
    ['<a href="javascript:alert(1)">text</a>', '<p>text</p>'],
    ['<a href="JaVa&#115;cript:alert(1)">text</a>', '<p>text</p>'],
    ['<a href="data:text/html,x">text</a>', '<p>text</p>'],
    ['<a href="//evil.example/x">text</a>', '<p>text</p>'],
    ['<a href="#top">text</a>', '<p>text</p>'],
    [`<a href="https://a.jp/${'x'.repeat(2_000)}">text</a>`, '<p>text</p>'],
    ['<ol start="1.5"><li>text</li></ol>', '<ol><li><p>text</p></li></ol>'],
    ['<p onclick="x()">text<script>alert(1)</script></p>', '<p>text</p>'],
    ['<img src=x onerror=alert(1)>text', '<p>text</p>'],
    ['<svg><a href="javascript:x"><text>text</text></a></svg>', '<p>text</p>'],
    ['text<iframe src="https://example.org"></iframe>', '<p>text</p>'],
  ])('keeps the text and nothing else of %s', (html, expected) => {
    expect(clean(html)).toBe(expected)
  })

  it('reads emphasis, headings, breaks, tables and emphasis made by styles', () => {
    expect(clean('<h1>A</h1><h5>B</h5><p><i>c</i> <b>d</b><br>e</p>')).toBe(
      '<h3>A</h3><h4>B</h4><p><em>c</em> <strong>d</strong><br>e</p>',
    )
    expect(clean('<table><tr><td>Contact</td><td>a@b.jp</td></tr></table>')).toBe(
      '<p>Contact: a@b.jp</p>',
    )
    expect(
      clean('<b style="font-weight:normal"><span style="font-weight:700">x</span> y</b>'),
    ).toBe('<p><strong>x</strong> y</p>')
  })

  it('gives the same back when its own HTML is read again', () => {
    const html =
      '<h3>A &amp; B</h3><p>x &lt;y&gt; <a href="mailto:a@b.jp"><strong><em>z</em></strong></a><br>w</p>' +
      '<ol start="3"><li><p>one</p><ul><li><p>two</p></li></ul></li></ol>'
    expect(clean(html)).toBe(html)
  })

  it('makes documents that the editor accepts', () => {
    const schema = getSchema(editorExtensions())
    const samples = [
      WORD,
      '<ul><li><h3>h</h3></li></ul>',
      '<a href="https://a.jp"><i><b>x</b></i></a>',
      '<p> </p>',
      '',
    ]
    for (const html of samples) {
      const doc = htmlToRich(html)
      // An editor shows an empty paragraph where a stored document holds nothing.
      if (plainText(doc) === '') continue
      expect(() => schema.nodeFromJSON(doc).check()).not.toThrow()
    }
  })

  it('survives deep nesting and broken markup', () => {
    expect(plainText(htmlToRich(`${'<div>'.repeat(20_000)}deep`))).toContain('')
    expect(clean('<p>a<p>b</div></b><li>c')).toBe('<p>a</p><p>b</p><p>c</p>')
  })
})
