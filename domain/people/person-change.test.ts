import { describe, expect, test } from 'vitest'
import { issuesOfPersonChange, type Standing } from './person-change.ts'

const admin: Standing = { role: 'admin', disabled: false }

describe('a change of a person', () => {
  test('by somebody else may lower the role and end the account', () => {
    expect(issuesOfPersonChange('a', 'b', admin, { role: 'viewer', disabled: true })).toEqual([])
  })

  test('by themselves cannot lower their own role', () => {
    const issues = issuesOfPersonChange('a', 'a', admin, { role: 'editor', disabled: false })
    expect(issues).toEqual([{ field: 'role', code: 'own_role' }])
  })

  test('by themselves cannot end their own account', () => {
    const issues = issuesOfPersonChange('a', 'a', admin, { role: 'admin', disabled: true })
    expect(issues).toEqual([{ field: 'disabled', code: 'own_account' }])
  })

  test('by themselves may leave both as they are', () => {
    expect(issuesOfPersonChange('a', 'a', admin, admin)).toEqual([])
  })
})
