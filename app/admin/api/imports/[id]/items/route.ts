import { decideImport, decideImportInput } from '@/server/commands/decide-import.ts'
import { runCommand, type WithId } from '../../../run-command.ts'

export async function POST(request: Request, { params }: WithId): Promise<Response> {
  const { id: importId } = await params
  return runCommand(request, {
    body: decideImportInput,
    run: (deps, actor, { items }) => decideImport(deps, actor, { importId, items }),
  })
}
