import { createEntry, createEntryInput } from '@/server/commands/create-entry.ts'
import { runCommand } from '../run-command.ts'

export async function POST(request: Request): Promise<Response> {
  return runCommand(request, { body: createEntryInput, status: 201, run: createEntry })
}
