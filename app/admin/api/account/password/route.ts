import { refuse } from '@/domain/result.ts'
import { clientAddress } from '@/server/auth/client-address.ts'
import { currentSession } from '@/server/auth/current-actor.ts'
import { changePassword, passwordChange } from '@/server/commands/change-password.ts'
import { runCommand } from '../../run-command.ts'

export async function POST(request: Request): Promise<Response> {
  const session = await currentSession()
  const address = clientAddress((name) => request.headers.get(name))
  return runCommand(request, {
    body: passwordChange,
    run: async (deps, actor, input) =>
      session
        ? changePassword(deps, actor, { ...input, sessionId: session.sessionId, address })
        : refuse({ code: 'signed_out' }),
  })
}
