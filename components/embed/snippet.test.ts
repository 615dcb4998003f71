import { expect, it } from 'vitest'
import { embedSnippet } from './snippet.ts'

const choice = { list: 'overseas', lang: 'en', theme: 'auto', internalDays: 0 } as const
const ORIGIN = 'https://calls.example.org'
const script = { src: `${ORIGIN}/embed/v1.js` }

it('is two lines, with a link for whoever sees no list', () => {
  expect(embedSnippet(choice, script, ORIGIN, 'Funding')).toBe(
    '<script async src="https://calls.example.org/embed/v1.js"></script>\n' +
      '<callboard-list list="overseas" lang="en">' +
      '<a href="https://calls.example.org/l/overseas">Funding</a></callboard-list>',
  )
})

it('says only what differs from the default, and keeps the language in the link', () => {
  const snippet = embedSnippet(
    { ...choice, lang: 'ja', theme: 'dark', internalDays: 5 },
    { ...script, integrity: 'sha384-x' },
    ORIGIN,
    'R&D <Japan>',
  )
  expect(snippet).toContain('integrity="sha384-x" crossorigin="anonymous"')
  expect(snippet).toContain('lang="ja" theme="dark" internal-days="5"')
  expect(snippet).toContain('/l/overseas?lang=ja">R&amp;D &lt;Japan&gt;</a>')
})
