import { randomBytes } from 'node:crypto'
import { events, people } from '../../db/schema/index.ts'
import { issuesOfPassword } from '../../domain/people/password-rules.ts'
import { hashPassword } from '../../server/auth/password.ts'
import { newPerson } from '../../server/commands/add-person.ts'
import { withDatabase } from '../database/with-database.ts'
import { askPassword } from './ask-password.ts'
import { Refused, readArgs, UsageError } from './ending.ts'

/**
 * Gives a person an account, without anybody being signed in: this is how the first admin
 * comes to be. The password is asked for at a terminal, and otherwise made and shown once.
 */
export async function userAdd(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArgs(args, 1, {
    role: { type: 'string' },
    name: { type: 'string' },
    json: { type: 'boolean' },
  })
  const email = positionals[0] ?? ''
  const person = readPerson(email, values.role, values.name ?? email.replace(/@.*/, ''))
  const typed = process.stdin.isTTY && !values.json ? await askPassword() : ''
  const [issue] = typed ? issuesOfPassword(typed, [person.email, person.name]) : []
  if (issue) throw new Refused(PASSWORD_ISSUES[issue.code] ?? issue.code)
  const password = typed || randomBytes(15).toString('base64url')

  const passwordHash = await hashPassword(password)
  const id = await withDatabase(({ db }) =>
    db.transaction(async (tx) => {
      const [added] = await tx
        .insert(people)
        .values({ ...person, passwordHash })
        .onConflictDoNothing()
        .returning({ id: people.id })
      if (!added) throw new Refused(`${person.email} has an account already.`)
      const { email, role } = person
      const data = { type: 'person_added', personId: added.id, email, role } as const
      await tx.insert(events).values({ type: data.type, data })
      return added.id
    }),
  )
  const made = typed ? {} : { password }
  if (values.json)
    console.log(JSON.stringify({ id, email: person.email, role: person.role, ...made }))
  else if (typed) console.log(`${person.email} can sign in as ${person.role}.`)
  else console.log(`${person.email} can sign in as ${person.role} with the password ${password}`)
}

const PASSWORD_ISSUES: Readonly<Record<string, string>> = {
  password_short: 'The password is too short: 12 characters or more.',
  password_long: 'The password is too long: 200 characters at most.',
  password_obvious: 'The password is among the first that anybody would try.',
}

function readPerson(email: string, role: string | undefined, name: string) {
  if (role === undefined) throw new UsageError('--role is missing.')
  const parsed = newPerson.safeParse({ email, role, name })
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = String(issue?.path[0])
  if (field === 'email') throw new Refused(`“${email}” is not an e-mail address.`)
  if (field === 'role') throw new UsageError(`There is no role “${role}”.`)
  throw new Refused(`${field}: ${issue?.message}`)
}
