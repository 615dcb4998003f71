import { undoChangeSet, undoChangeSetInput } from '@/server/commands/undo-change-set.ts'
import { runCommand, type WithId } from '../../../../run-command.ts'

export async function POST(request: Request, { params }: WithId): Promise<Response> {
  const { id: changeSetId } = await params
  return runCommand(request, {
    body: undoChangeSetInput,
    run: (deps, actor, input) => undoChangeSet(deps, actor, { ...input, changeSetId }),
  })
}
