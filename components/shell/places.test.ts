import { describe, expect, it } from 'vitest'
import { PLACES, placeOf, placesFor } from './places.ts'

describe('the places of the desk', () => {
  it('hold the pages under their address, but the desk only itself', () => {
    expect(placeOf('/admin')?.name).toBe('desk')
    expect(placeOf('/admin/entries/1/history')?.name).toBe('entries')
    expect(placeOf('/admin/account')).toBeUndefined()
  })
  it('show the people to admins alone', () => {
    expect(placesFor('admin').map(({ name }) => name)).toContain('people')
    expect(placesFor('reviewer').map(({ name }) => name)).not.toContain('people')
  })
  it('have each a second key of their own', () => {
    expect(new Set(PLACES.map(({ key }) => key)).size).toBe(PLACES.length)
  })
})
