import { requestChanges, requestChangesInput } from '@/server/commands/request-changes.ts'
import { runCommand, type WithId } from '../../../run-command.ts'

export async function POST(request: Request, { params }: WithId): Promise<Response> {
  const { id: entryId } = await params
  return runCommand(request, {
    body: requestChangesInput,
    runAt: (deps, actor, input, version) =>
      requestChanges(deps, actor, { ...input, entryId, version }),
  })
}
