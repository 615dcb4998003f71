import { submitDraft, submitDraftInput } from '@/server/commands/submit-draft.ts'
import { runCommand, type WithId } from '../../../run-command.ts'

export async function POST(request: Request, { params }: WithId): Promise<Response> {
  const { id: entryId } = await params
  return runCommand(request, {
    body: submitDraftInput,
    runAt: (deps, actor, input, version) =>
      submitDraft(deps, actor, { ...input, entryId, version }),
  })
}
