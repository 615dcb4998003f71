import { changePerson, personChange } from '@/server/commands/change-person.ts'
import { runCommand, type WithId } from '../../run-command.ts'

export async function PATCH(request: Request, { params }: WithId): Promise<Response> {
  const { id: personId } = await params
  return runCommand(request, {
    body: personChange,
    runAt: (deps, actor, input, version) =>
      changePerson(deps, actor, { ...input, personId }, version),
  })
}
