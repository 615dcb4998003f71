import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { lockPerson } from '../../db/queries/find-person.ts'
import { listMissingAgencies } from '../../db/queries/list-missing-agencies.ts'
import { revokeSessions } from '../../db/queries/sessions.ts'
import { people } from '../../db/schema/index.ts'
import { issuesOfPersonChange } from '../../domain/people/person-change.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import { ROLES } from '../../domain/workflow/states.ts'
import type { Deps } from '../deps.ts'
import { agencyLimit, type PersonVersion, personName, unknownAgencies } from './add-person.ts'
import { recordEvent } from './record-event.ts'
import { transactAsAdmin } from './transact-as-admin.ts'

export const personChange = z.strictObject({
  name: personName.optional(),
  role: z.enum(ROLES).optional(),
  agencies: agencyLimit.optional(),
  disabled: z.boolean().optional(),
})
export type PersonChange = z.infer<typeof personChange> & { readonly personId: string }

/**
 * Changes a person's name, role, agencies or access. A role counts from the person's next
 * request on; disabling also ends their sessions, so that enabling revives none.
 * @param version the person's version that the change is based on
 */
export function changePerson(
  deps: Deps,
  actor: Actor,
  { personId, ...change }: PersonChange,
  version: number,
): Promise<Result<PersonVersion>> {
  return transactAsAdmin(deps, actor, async (work) => {
    const person = await lockPerson(work.tx, personId)
    if (!person) return refuse({ code: 'not_found', what: 'person' })
    if (person.version !== version) return refuse({ code: 'stale', version: person.version })

    const before = { role: person.role, disabled: person.disabledAt !== null }
    const { name = person.name, agencies = person.agencies } = change
    const { role = before.role, disabled = before.disabled } = change
    const issues = [
      ...issuesOfPersonChange(actor.id, personId, before, { role, disabled }),
      ...unknownAgencies(await listMissingAgencies(work.tx, agencies ?? [])),
    ]
    if (issues.length > 0) return refuse({ code: 'invalid', issues })

    const disabledAt = disabled ? (person.disabledAt ?? work.at) : null
    await work.tx
      .update(people)
      .set({ name, role, agencies, disabledAt, version: version + 1 })
      .where(eq(people.id, personId))
    if (disabled) await revokeSessions(work.tx, personId, work.at)
    await recordEvent(work, null, { type: 'person_changed', personId, role, disabled })
    return ok({ id: personId, version: version + 1 })
  })
}
