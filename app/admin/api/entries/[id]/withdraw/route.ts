import { withdrawEntry, withdrawEntryInput } from '@/server/commands/withdraw-entry.ts'
import { runCommand, type WithId } from '../../../run-command.ts'

/** `If-Match` names the live revision's number: a withdrawal is about what the public sees. */
export async function POST(request: Request, { params }: WithId): Promise<Response> {
  const { id: entryId } = await params
  return runCommand(request, {
    body: withdrawEntryInput,
    runAt: (deps, actor, input, liveNumber) =>
      withdrawEntry(deps, actor, { ...input, entryId, liveNumber }),
  })
}
