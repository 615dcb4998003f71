import { expect, it } from 'vitest'
import { findPublicEntry } from './build-public-data.ts'
import { jsonForScript, programJsonLd } from './program-json-ld.ts'
import { publishedSample } from './published-sample.ts'

it('names the program, its address and who funds it', () => {
  const set = publishedSample()
  const entry = findPublicEntry(set, 'crest', 'en', 'https://calls.example.org')
  if (!entry) throw new Error('no such entry')
  const [jst] = set.agencies
  expect(programJsonLd(entry, jst ? [jst] : [], 'en')).toMatchObject({
    '@type': 'Grant',
    name: 'CREST',
    alternateName: ['戦略的創造研究推進事業'],
    url: 'https://calls.example.org/p/crest',
    funder: [{ '@id': 'https://ror.org/00097mb19', alternateName: 'JST' }],
  })
})

it('cannot end the script element that it stands in', () => {
  expect(jsonForScript({ name: '</script><script>alert(1)' })).not.toContain('</script')
})
