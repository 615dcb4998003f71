// Every check and every test. Ends with one line of totals.
import { runBrowserTests, runUnitTests } from './checks/run-tests.ts'
import { staticChecks } from './checks/static-checks.ts'
import { add, sayTotals } from './checks/totals.ts'
import { ensureBrowser } from './ensure-browser.ts'
import { buildIfChanged } from './start/build.ts'

const browser = await ensureBrowser()
const broken = await staticChecks()
const units = await runUnitTests()
await buildIfChanged()
const inBrowser = await runBrowserTests(browser)

const all = add(units, inBrowser)
if (broken) console.log(`${broken} of the checks at the beginning failed.`)
sayTotals(all)
process.exitCode = broken || all.failed ? 1 : 0
