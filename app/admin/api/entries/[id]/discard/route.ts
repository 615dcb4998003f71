import { discardDraft, discardDraftInput } from '@/server/commands/discard-draft.ts'
import { runCommand, type WithId } from '../../../run-command.ts'

export async function POST(request: Request, { params }: WithId): Promise<Response> {
  const { id: entryId } = await params
  return runCommand(request, {
    body: discardDraftInput,
    runAt: (deps, actor, _input, version) => discardDraft(deps, actor, { entryId, version }),
  })
}
