// Everything that can be set from outside, read and checked once when the program starts.
import { resolve } from 'node:path'
import { z } from 'zod'

const SECRET_LENGTH = 32

const port = z.coerce
  .number('PORT must be a number between 1 and 65535.')
  .int('PORT must be a whole number.')
  .min(1, 'PORT must be a number between 1 and 65535.')
  .max(65535, 'PORT must be a number between 1 and 65535.')

const withScheme = (name: string, schemes: string[], example: string) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
    error: `${name} must be an address like ${example}.`,
    abort: true,
  })

const variables = z
  .object({
    DATABASE_URL: withScheme(
      'DATABASE_URL',
      ['postgres:', 'postgresql:'],
      'postgres://user:password@host:5432/callboard',
    ),
    PORT: port.default(3000),
    HOST: z.string().default('127.0.0.1'),
    CALLBOARD_URL: withScheme('CALLBOARD_URL', ['http:', 'https:'], 'https://calls.example.ac.jp')
      .refine(
        (text) => ['', '/'].includes(pathOf(text)),
        'CALLBOARD_URL is an origin: scheme, host and port, without a path.',
      )
      .optional(),
    NEXTAUTH_SECRET: z
      .string(
        'NEXTAUTH_SECRET is missing. It signs the sign-in cookies, so every instance needs the ' +
          'same one. Make one with: openssl rand -base64 32',
      )
      .min(
        SECRET_LENGTH,
        `NEXTAUTH_SECRET is too short: give it ${SECRET_LENGTH} characters or more.`,
      ),
    SMTP_URL: withScheme(
      'SMTP_URL',
      ['smtp:', 'smtps:'],
      'smtp://user:password@mail.example.ac.jp:587',
    ).optional(),
    OIDC_ISSUER: withScheme(
      'OIDC_ISSUER',
      ['http:', 'https:'],
      'https://login.example.ac.jp',
    ).optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    CALLBOARD_DATA: z.string().default('.data'),
    CALLBOARD_DEMO: z.literal('1').optional(),
  })
  .superRefine((set, context) => {
    const given = [set.OIDC_ISSUER, set.OIDC_CLIENT_ID, set.OIDC_CLIENT_SECRET].filter(Boolean)
    if (given.length !== 0 && given.length !== 3) {
      context.addIssue(
        'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all three or none.',
      )
    }
  })

export type Environment = {
  readonly databaseUrl: string
  readonly port: number
  /** The interface the server listens on; loopback unless told otherwise. */
  readonly host: string
  /** The public origin, without a slash at its end. */
  readonly url: string
  /** False when the origin is only the default, so that `Host` may be trusted instead. */
  readonly urlIsSet: boolean
  readonly nextAuthSecret: string
  readonly smtpUrl?: string
  readonly oidc?: {
    readonly issuer: string
    readonly clientId: string
    readonly clientSecret: string
  }
  /** Absolute path of the folder for everything that is kept on disk. */
  readonly dataDir: string
  /** The embedded database with its demonstration accounts. */
  readonly demo: boolean
}

/** A wrong or missing value; the message is a sentence that names the variable. */
export class EnvironmentError extends Error {}

/** Reads the variables. @throws EnvironmentError with one sentence per wrong value */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  // An empty value is how shells and compose files say "not set".
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = variables.safeParse(given)
  if (!parsed.success) {
    throw new EnvironmentError(parsed.error.issues.map((issue) => sentence(issue)).join('\n'))
  }
  const set = parsed.data
  return {
    databaseUrl: set.DATABASE_URL,
    port: set.PORT,
    host: set.HOST,
    url: new URL(set.CALLBOARD_URL ?? `http://localhost:${set.PORT}`).origin,
    urlIsSet: set.CALLBOARD_URL !== undefined,
    nextAuthSecret: set.NEXTAUTH_SECRET,
    ...(set.SMTP_URL && { smtpUrl: set.SMTP_URL }),
    ...(set.OIDC_ISSUER &&
      set.OIDC_CLIENT_ID &&
      set.OIDC_CLIENT_SECRET && {
        oidc: {
          issuer: set.OIDC_ISSUER,
          clientId: set.OIDC_CLIENT_ID,
          clientSecret: set.OIDC_CLIENT_SECRET,
        },
      }),
    dataDir: resolve(set.CALLBOARD_DATA),
    demo: set.CALLBOARD_DEMO === '1',
  }
}

function sentence(issue: z.core.$ZodIssue): string {
  const name = issue.path[0]
  if (issue.code === 'invalid_type' && name && !issue.message.includes(String(name))) {
    return `${String(name)} is missing.`
  }
  return issue.message
}

function pathOf(text: string): string {
  const { pathname, search, hash } = new URL(text)
  return pathname + search + hash
}

const KEY = Symbol.for('callboard.environment')
type Keeper = { [KEY]?: Environment }

/** The environment of this process, parsed at the first call. */
export function environment(): Environment {
  const keeper = globalThis as Keeper
  keeper[KEY] ??= readEnvironment(process.env)
  return keeper[KEY]
}
