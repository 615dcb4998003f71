import { describe, expect, test } from 'vitest'
import { returnAddress, signInAddress } from './return-address.ts'

describe('the address that signing in leads back to', () => {
  test.each([
    ['/admin/entries?state=draft&page=2', '/admin/entries?state=draft&page=2'],
    ['http://localhost:3000/admin/publish', '/admin/publish'],
    ['/admin', '/admin'],
  ])('keeps a page of the desk: %s', (wished, expected) => {
    expect(returnAddress(wished)).toBe(expected)
  })

  test.each([
    [null],
    [''],
    ['https://evil.example/'],
    ['//evil.example'],
    ['/\\evil.example'],
    ['javascript:alert(1)'],
    ['/administer'],
    ['/admin/../p/crest'],
    ['/admin/sign-in?callbackUrl=/admin'],
    ['/admin/api/people'],
    ['http://['],
  ])('turns to the desk instead of %s', (wished) => {
    expect(returnAddress(wished)).toBe('/admin')
  })

  test('is never more than a path, whatever origin was written', () => {
    expect(returnAddress('https://evil.example/admin/people')).toBe('/admin/people')
  })

  test('travels in the sign-in page’s query', () => {
    expect(signInAddress('/admin/people?x=1')).toBe(
      '/admin/sign-in?callbackUrl=%2Fadmin%2Fpeople%3Fx%3D1',
    )
    expect(signInAddress('/admin')).toBe('/admin/sign-in')
  })
})
