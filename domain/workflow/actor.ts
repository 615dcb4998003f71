// Who is asking. Made from the session by the server, never from what a request says.
import type { Role } from './states.ts'

export type Actor = {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** Agency slugs the role is limited to; null means all of them. */
  readonly agencies: readonly string[] | null
}

/** True when the actor's role reaches an entry of these agencies. */
export function mayTouchAgencies(actor: Actor, agencies: readonly string[]): boolean {
  const limit = actor.agencies
  if (limit === null) return true
  return agencies.length === 0 || agencies.some((agency) => limit.includes(agency))
}
