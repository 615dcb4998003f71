import { z } from 'zod'
import { currentSession } from '@/server/auth/current-actor.ts'
import { revokeSessions } from '@/server/commands/revoke-sessions.ts'
import { runCommand } from '../../run-command.ts'

/** Ends one session of one's own, or without `only` all but the one that asks. */
export async function POST(request: Request): Promise<Response> {
  const session = await currentSession()
  return runCommand(request, {
    body: z.strictObject({ only: z.string().optional() }),
    run: (deps, actor, { only }) =>
      revokeSessions(deps, actor, { personId: actor.id, only, keep: session?.sessionId }),
  })
}
