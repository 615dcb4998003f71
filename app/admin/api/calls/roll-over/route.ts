import { rollOverEntries, rollOverEntriesInput } from '@/server/commands/roll-over-entries.ts'
import { runCommand } from '../../run-command.ts'

export async function POST(request: Request): Promise<Response> {
  return runCommand(request, { body: rollOverEntriesInput, run: rollOverEntries })
}
