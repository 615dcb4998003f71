import { getLocale } from 'next-intl/server'
import { currentActor } from '@/server/auth/current-actor.ts'
import { getDeps } from '@/server/deps.ts'
import { environment } from '@/server/environment.ts'
import { type Asker, type CommandRoute, handleCommand } from '@/server/http/handle-command.ts'
import { sayRefusal } from './say-refusal.ts'

/** What a route handler knows of an entry's or a person's address. */
export type WithId = { readonly params: Promise<{ readonly id: string }> }

/** Runs a command for a signed-in request. Every route under /admin/api goes through here. */
export async function runCommand<Input, Value>(
  request: Request,
  route: CommandRoute<Input, Value>,
): Promise<Response> {
  return handleCommand(request, await findAsker(), route)
}

/** Who is asking, and how refusals are put to them. */
export async function findAsker(): Promise<Asker> {
  const [actor, locale] = await Promise.all([currentActor(), getLocale()])
  return {
    deps: getDeps(),
    actor,
    say: (refusal) => sayRefusal(refusal, locale),
    publicUrl: environment().url,
  }
}
