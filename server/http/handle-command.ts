// The one boundary between HTTP and the commands. In this order: is the request from our
// own pages, who is asking, which version is it based on, what does it say; then the
// command, whose result becomes a status and JSON. Framework-free: a route passes its
// Request and who is asking.
import type { z } from 'zod'
import { ok, type Result, refuse } from '../../domain/result.ts'
import type { Actor } from '../../domain/workflow/actor.ts'
import type { Deps } from '../deps.ts'
import { readJson } from './read-json.ts'
import { respond, respondFault, type SayRefusal } from './respond.ts'
import { isSameOrigin } from './same-origin.ts'

export type Asker = {
  readonly deps: Deps
  readonly actor: Actor | null
  readonly say: SayRefusal
  /** The public origin (CALLBOARD_URL). */
  readonly publicUrl: string
}

type Plain<Input, Value> = {
  run(deps: Deps, actor: Actor, input: Input): Promise<Result<Value>>
}
type Versioned<Input, Value> = {
  /** For writes that name what they are based on; `If-Match` is then required. */
  runAt(deps: Deps, actor: Actor, input: Input, version: number): Promise<Result<Value>>
}
export type CommandRoute<Input, Value> = {
  readonly body: z.ZodType<Input>
  /** The status of success; 200 by default. */
  readonly status?: 200 | 201
} & (Plain<Input, Value> | Versioned<Input, Value>)

/** Runs a command for a request and answers it; never throws. */
export async function handleCommand<Input, Value>(
  request: Request,
  asker: Asker,
  route: CommandRoute<Input, Value>,
): Promise<Response> {
  try {
    return respond(await perform(request, asker, route), asker.say, route.status)
  } catch (error) {
    return respondFault(error, `${request.method} ${new URL(request.url).pathname}`)
  }
}

async function perform<Input, Value>(
  request: Request,
  { deps, actor, publicUrl }: Asker,
  route: CommandRoute<Input, Value>,
): Promise<Result<Value>> {
  const asked = mayAsk(request, actor, publicUrl)
  if (!asked.ok) return asked
  const version = 'runAt' in route ? baseVersion(request) : ok(0)
  if (!version.ok) return version
  const input = await readJson(request, route.body)
  if (!input.ok) return input
  return 'runAt' in route
    ? route.runAt(deps, asked.value, input.value, version.value)
    : route.run(deps, asked.value, input.value)
}

/** The actor, if the request comes from our own pages and somebody is signed in. */
export function mayAsk(request: Request, actor: Actor | null, publicUrl: string): Result<Actor> {
  if (!isSameOrigin(request, publicUrl)) return refuse({ code: 'forbidden', reason: 'origin' })
  return actor ? ok(actor) : refuse({ code: 'signed_out' })
}

/** The version in `If-Match: "7"`; weak and unquoted forms are read too. */
export function baseVersion(request: Request): Result<number> {
  const header = request.headers.get('if-match')
  if (header === null) return refuse({ code: 'version_missing' })
  const digits = /^(?:W\/)?"?(\d{1,9})"?$/.exec(header.trim())?.[1]
  if (digits) return ok(Number(digits))
  return refuse({ code: 'invalid', issues: [{ field: 'If-Match', code: 'version_format' }] })
}
