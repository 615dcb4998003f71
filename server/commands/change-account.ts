import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { lockPerson } from '../../db/queries/find-person.ts'
import { people } from '../../db/schema/index.ts'
import { LANGUAGES } from '../../domain/content/localised.ts'
import { ok, type Result, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { type PersonVersion, personName } from './add-person.ts'
import { transact } from './transact.ts'

export const accountChange = z.strictObject({
  name: personName.optional(),
  locale: z.enum(LANGUAGES).optional(),
})

/**
 * A person's own name and the language they read.
 * @param version the person's version that the change is based on
 */
export function changeAccount(
  deps: Deps,
  actor: Actor,
  change: z.infer<typeof accountChange>,
  version: number,
): Promise<Result<PersonVersion>> {
  return transact(deps, actor, async ({ tx }) => {
    const person = await lockPerson(tx, actor.id)
    if (!person) return refuse({ code: 'not_found', what: 'person' })
    if (person.version !== version) return refuse({ code: 'stale', version: person.version })
    const { name = person.name, locale = person.locale } = change
    await tx
      .update(people)
      .set({ name, locale, version: version + 1 })
      .where(eq(people.id, actor.id))
    return ok({ id: actor.id, version: version + 1 })
  })
}
