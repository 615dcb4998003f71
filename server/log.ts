import pino, { type DestinationStream, type Logger } from 'pino'

const SECRETS = ['password', 'passwordHash', 'secret', 'token', 'authorization', 'cookie']
const LEVELS: Record<number, string> = {
  20: 'debug',
  30: 'info',
  40: 'warning',
  50: 'error',
  60: 'fatal',
}

/** JSON lines for a machine; for a person at a terminal one short line per event. */
export function makeLog(readable = process.stdout.isTTY): Logger {
  const options = {
    base: undefined,
    level: process.env.LOG_LEVEL ?? 'info',
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: '[hidden]' },
  }
  return readable ? pino(options, terminal) : pino(options)
}

const terminal: DestinationStream = {
  write(line) {
    const { time, level, msg = '', err, ...rest } = JSON.parse(line)
    const clock = new Date(time).toISOString().slice(11, 19)
    const label = level === 30 ? '' : `${LEVELS[level] ?? level}: `
    const facts = Object.entries(rest).map(([key, value]) => ` ${key}=${show(value)}`)
    process.stdout.write(`${clock} ${label}${msg}${facts.join('')}\n`)
    if (err) process.stdout.write(`${err.stack ?? err.message}\n`)
  },
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const KEY = Symbol.for('callboard.log')
type Keeper = { [KEY]?: Logger }

/** The log of this process; Next's bundles share it with the server around them. */
export function log(): Logger {
  const keeper = globalThis as Keeper
  keeper[KEY] ??= makeLog()
  return keeper[KEY]
}
