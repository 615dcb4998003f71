import { describe, expect, it } from 'vitest'
import { MESSAGES } from './messages.ts'

type Tree = { [key: string]: string | Tree }

function texts(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : texts(value, `${path}${key}.`),
  )
}
const en = new Map(texts(MESSAGES.en))
const ja = new Map(texts(MESSAGES.ja))

/** The names that a message takes: `{name}`, `{count, plural, …}`. */
function names(text: string): string[] {
  const found = [...text.matchAll(/\{\s*(\w+)\s*(?:,|\})/g)].map((match) => match[1] ?? '')
  return [...new Set(found)].sort()
}

describe('the texts of the interface', () => {
  it('have the same keys in English and Japanese', () => {
    expect([...ja.keys()].sort()).toEqual([...en.keys()].sort())
  })
  it('are empty in neither language', () => {
    const empty = [...en, ...ja].filter(([, text]) => text.trim() === '').map(([key]) => key)
    expect(empty).toEqual([])
  })
  it('name no value in Japanese that English does not give', () => {
    const odd = [...ja].filter(([key, text]) => {
      const given = names(en.get(key) ?? '')
      return names(text).some((name) => !given.includes(name))
    })
    expect(odd).toEqual([])
  })
})
