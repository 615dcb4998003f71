import { expect, it } from 'vitest'
import { program, text } from './contradiction-sample.test-data.ts'
import { sentencesIn } from './sentences.ts'

const sentences = (summary: string) =>
  sentencesIn(program({ title: { en: '', ja: '' }, summary: { en: summary, ja: '' } })).map(
    (sentence) => sentence.text,
  )

it.each([
  [
    'at a full stop before a capital',
    'One.  Two! “Three?” Four',
    ['One.', 'Two!', '“Three?” Four'],
  ],
  ['not at the stop of an abbreviation', 'By 3 p.m. on 3 June', ['By 3 p.m. on 3 June']],
  ['at a Japanese stop', '一。二！三', ['一。', '二!三']],
  ['at a line’s end, without the spaces around', ' One \n \n  two', ['One', 'two']],
])('text is split %s', (_name, whole, parts) => {
  expect(sentences(whole)).toEqual(parts)
})

it('digits and signs of full width are those of ASCII', () => {
  expect(sentences('６月３日（水）')).toEqual(['6月3日(水)'])
})

it('what is longer than any sentence is left out', () => {
  expect(sentences(`${'a'.repeat(1_000)}\n${'b'.repeat(1_001)}`)).toEqual(['a'.repeat(1_000)])
})

it('each sentence is given with its field and language', () => {
  const content = program({
    title: { en: 'PRESTO', ja: 'さきがけ' },
    body: { en: text('One. Two.', 'Three'), ja: text('') },
  })
  expect(sentencesIn(content)).toEqual([
    { field: 'title.en', lang: 'en', text: 'PRESTO' },
    { field: 'body.en', lang: 'en', text: 'One.' },
    { field: 'body.en', lang: 'en', text: 'Two.' },
    { field: 'body.en', lang: 'en', text: 'Three' },
    { field: 'title.ja', lang: 'ja', text: 'さきがけ' },
  ])
})
