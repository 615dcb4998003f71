// Everything that is checked before the browser tests: what a change must pass.
import { runUnitTests } from './checks/run-tests.ts'
import { staticChecks } from './checks/static-checks.ts'
import { sayTotals } from './checks/totals.ts'

const broken = await staticChecks()
const tests = await runUnitTests(process.argv.slice(2))
if (broken) console.log(`${broken} of the checks above failed.`)
sayTotals(tests)
process.exitCode = broken || tests.failed ? 1 : 0
