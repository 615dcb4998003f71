import { parseArgs } from 'node:util'

/** The command was understood and cannot be done: exit 1. */
export class Refused extends Error {}

/** The command was called wrongly: exit 2, with its usage. */
export class UsageError extends Error {}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options']

/**
 * Options and exactly `count` words of a command.
 * @throws UsageError for anything else
 */
export function readArgs<T extends NonNullable<Options>>(
  args: readonly string[],
  count: number,
  options: T,
) {
  const parsed = parse(args, options)
  if (parsed.positionals.length !== count) {
    const given = parsed.positionals.length
    throw new UsageError(given > count ? 'There are too many words.' : 'Something is missing.')
  }
  return parsed
}

function parse<T extends NonNullable<Options>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
