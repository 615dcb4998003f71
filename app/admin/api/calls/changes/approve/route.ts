import { approveSet, approveSetInput } from '@/server/commands/approve-set.ts'
import { runCommand } from '../../../run-command.ts'

export async function POST(request: Request): Promise<Response> {
  return runCommand(request, { body: approveSetInput, run: approveSet })
}
