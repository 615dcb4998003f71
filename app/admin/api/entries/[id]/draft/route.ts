import { saveDraft, saveDraftInput } from '@/server/commands/save-draft.ts'
import { runCommand, type WithId } from '../../../run-command.ts'

export async function PATCH(request: Request, { params }: WithId): Promise<Response> {
  const { id: entryId } = await params
  return runCommand(request, {
    body: saveDraftInput,
    runAt: (deps, actor, input, version) => saveDraft(deps, actor, { ...input, entryId, version }),
  })
}
