import { z } from 'zod'
import { inviteAgain } from '@/server/commands/invite-person.ts'
import { runCommand, type WithId } from '../../../run-command.ts'
import { withInvitation } from '../../with-invitation.ts'

export async function POST(request: Request, { params }: WithId): Promise<Response> {
  const { id: personId } = await params
  return runCommand(request, {
    body: z.strictObject({}),
    status: 201,
    run: async (deps, actor) => withInvitation(deps, await inviteAgain(deps, actor, { personId })),
  })
}
