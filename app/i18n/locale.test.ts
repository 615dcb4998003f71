import { describe, expect, it } from 'vitest'
import { acceptedLanguage, isLanguage } from './locale.ts'

describe('the language of a reader', () => {
  it('is the one the browser prefers', () => {
    expect(acceptedLanguage('ja,en;q=0.8')).toBe('ja')
    expect(acceptedLanguage('fr-FR, ja-JP;q=0.7, en;q=0.9')).toBe('en')
  })
  it('is English when the browser names neither, or nothing', () => {
    expect(acceptedLanguage('fr, de;q=0.5')).toBe('en')
    expect(acceptedLanguage(null)).toBe('en')
    expect(acceptedLanguage('ja;q=0')).toBe('en')
  })
  it('is never a value that a cookie made up', () => {
    expect(isLanguage('ja')).toBe(true)
    expect(isLanguage('__proto__')).toBe(false)
    expect(isLanguage(undefined)).toBe(false)
  })
})
