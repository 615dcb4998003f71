import { submitSet, submitSetInput } from '@/server/commands/submit-set.ts'
import { runCommand } from '../../../run-command.ts'

export async function POST(request: Request): Promise<Response> {
  return runCommand(request, { body: submitSetInput, run: submitSet })
}
