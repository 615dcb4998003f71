// The command line: `npm run -s callboard -- <command>`. Ends with 0 when done, 1 when
// refused (a message on standard error names what is wrong), 2 when called wrongly.
import { existsSync } from 'node:fs'
import { EnvironmentError } from '../server/environment.ts'
import { COMMANDS } from './callboard/commands.ts'
import { Refused, UsageError } from './callboard/ending.ts'
import { databaseProblem } from './database/database-problem.ts'

if (existsSync('.env')) process.loadEnvFile('.env')
process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  const found = COMMANDS.find(({ words }) => words.every((word, at) => args[at] === word))
  try {
    if (!found) throw new UsageError(args.length ? `There is no command “${args.join(' ')}”.` : '')
    await found.run(args.slice(found.words.length))
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      const lines = found ? [found.usage] : COMMANDS.map(({ usage }) => usage)
      console.error(
        [error.message, 'Usage:', ...lines.map((line) => `  ${line}`)].join('\n').trim(),
      )
      return 2
    }
    if (error instanceof Refused || error instanceof EnvironmentError) {
      console.error(error.message)
      return 1
    }
    const problem = databaseProblem(error)
    if (problem === undefined) throw error
    console.error(problem)
    return 1
  }
}
