import { z } from 'zod'
import { listMissingAgencies } from '../../db/queries/list-missing-agencies.ts'
import { people } from '../../db/schema/index.ts'
import { LANGUAGES } from '../../domain/content/localised.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import { ROLES } from '../../domain/workflow/states.ts'
import type { Deps } from '../deps.ts'
import { invitePerson } from './invite-person.ts'
import { recordEvent } from './record-event.ts'
import { transactAsAdmin } from './transact-as-admin.ts'

export const personName = z
  .string()
  .trim()
  .max(100)
  .refine((name) => name !== '', 'required')
/** Agency slugs; null for all. A limit to none would be a mistake. */
export const agencyLimit = z
  .array(z.string().max(100))
  .max(100)
  .refine((slugs) => slugs.length > 0, 'agency_required')
  .nullable()

export const newPerson = z.strictObject({
  email: z.string().trim().max(254).pipe(z.email()),
  name: personName,
  role: z.enum(ROLES),
  agencies: agencyLimit.default(null),
  locale: z.enum(LANGUAGES).default('en'),
})
export type NewPerson = z.infer<typeof newPerson>
export type PersonVersion = { readonly id: string; readonly version: number }

/** Gives a person an account without a password; they set their own through an invitation. */
export function addPerson(
  deps: Deps,
  actor: Actor,
  input: NewPerson,
): Promise<Result<PersonVersion>> {
  return transactAsAdmin(deps, actor, async (work) => {
    const missing = await listMissingAgencies(work.tx, input.agencies ?? [])
    if (missing.length > 0) return refuse({ code: 'invalid', issues: unknownAgencies(missing) })

    const [person] = await work.tx
      .insert(people)
      .values({ ...input, createdAt: work.at })
      .onConflictDoNothing()
      .returning({ id: people.id, version: people.version })
    if (!person) {
      const taken = { field: 'email', code: 'email_taken', context: { email: input.email } }
      return refuse({ code: 'invalid', issues: [taken] })
    }
    const { email, role } = input
    await recordEvent(work, null, { type: 'person_added', personId: person.id, email, role })
    await invitePerson(work, person.id)
    return ok(person)
  })
}

export function unknownAgencies(slugs: readonly string[]) {
  return slugs.map((slug) => ({ field: 'agencies', code: 'unknown_agency', context: { slug } }))
}
