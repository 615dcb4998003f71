import { accountChange, changeAccount } from '@/server/commands/change-account.ts'
import { runCommand } from '../run-command.ts'

export async function PATCH(request: Request): Promise<Response> {
  return runCommand(request, { body: accountChange, runAt: changeAccount })
}
