import type { Role } from '@/domain/workflow/states.ts'

/** A person as the list of people shows them. */
export type ShownPerson = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  /** Agency slugs the role is limited to; null: all. */
  readonly agencies: readonly string[] | null
  readonly disabledAt: Date | null
  readonly version: number
  readonly hasPassword: boolean
  readonly lastSignInAt: Date | null
  readonly openSessions: number
}

export type AgencyName = { readonly slug: string; readonly acronym: string }

/** The link with which a person sets their password; it is shown once. */
export type Invitation = {
  readonly url: string
  readonly expiresAt: string
  readonly mailed: boolean
}

/** Whom a link is for. */
export type Invited = Pick<ShownPerson, 'name' | 'email'> & { readonly invitation: Invitation }
