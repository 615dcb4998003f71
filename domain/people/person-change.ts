// What an admin may change of a person, themselves included. Nobody can take their own admin
// role or account away; since only an admin changes people, the desk then always keeps one.
import type { Issue } from '../result.ts'
import type { Role } from '../workflow/states.ts'

export type Standing = { readonly role: Role; readonly disabled: boolean }

/** What forbids the change; empty when it may be made. */
export function issuesOfPersonChange(
  actorId: string,
  personId: string,
  before: Standing,
  after: Standing,
): Issue[] {
  if (actorId !== personId) return []
  const issues: Issue[] = []
  if (after.role !== before.role) issues.push({ field: 'role', code: 'own_role' })
  if (after.disabled && !before.disabled) issues.push({ field: 'disabled', code: 'own_account' })
  return issues
}
