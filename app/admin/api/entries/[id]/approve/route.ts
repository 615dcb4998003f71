import { approveRevision, approveRevisionInput } from '@/server/commands/approve-revision.ts'
import { runCommand, type WithId } from '../../../run-command.ts'

export async function POST(request: Request, { params }: WithId): Promise<Response> {
  const { id: entryId } = await params
  return runCommand(request, {
    body: approveRevisionInput,
    runAt: (deps, actor, input, version) =>
      approveRevision(deps, actor, { ...input, entryId, version }),
  })
}
