import { z } from 'zod'
import { revokeSessions } from '@/server/commands/revoke-sessions.ts'
import { runCommand, type WithId } from '../../../run-command.ts'

export async function POST(request: Request, { params }: WithId): Promise<Response> {
  const { id: personId } = await params
  return runCommand(request, {
    body: z.strictObject({}),
    run: (deps, actor) => revokeSessions(deps, actor, { personId }),
  })
}
