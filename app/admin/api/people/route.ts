import { addPerson, newPerson } from '@/server/commands/add-person.ts'
import { runCommand } from '../run-command.ts'
import { withInvitation } from './with-invitation.ts'

export async function POST(request: Request): Promise<Response> {
  return runCommand(request, {
    body: newPerson,
    status: 201,
    run: async (deps, actor, input) => withInvitation(deps, await addPerson(deps, actor, input)),
  })
}
