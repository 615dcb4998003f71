import { shiftEntries, shiftEntriesInput } from '@/server/commands/shift-entries.ts'
import { runCommand } from '../../run-command.ts'

export async function POST(request: Request): Promise<Response> {
  return runCommand(request, { body: shiftEntriesInput, run: shiftEntries })
}
