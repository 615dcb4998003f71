import { publishRelease, publishReleaseInput } from '@/server/commands/publish-release.ts'
import { runCommand } from '../run-command.ts'

export async function POST(request: Request): Promise<Response> {
  return runCommand(request, { body: publishReleaseInput, status: 201, run: publishRelease })
}
