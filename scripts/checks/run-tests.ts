// Runs a test runner in the open, and reads from its report how many tests there were.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { Totals } from './totals.ts'

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), flaky: z.number(), unexpected: z.number() }),
})

/** Unit and command tests. @param args file names and options for vitest */
export function runUnitTests(args: string[] = []): Promise<Totals> {
  return withReport(async (report) => {
    const code = await run('vitest', [
      ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ...args,
    ])
    const { numPassedTests, numFailedTests } = read(report, vitestReport) ?? {}
    return totals(code, numPassedTests, numFailedTests)
  })
}

/** Tests in a real browser. @param browser path of a Chromium */
export function runBrowserTests(browser: string): Promise<Totals> {
  return withReport(async (report) => {
    const code = await run('playwright', ['test', '--reporter=list,json'], {
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    })
    const { expected = 0, flaky = 0, unexpected } = read(report, playwrightReport)?.stats ?? {}
    return totals(code, expected + flaky, unexpected)
  })
}

/** A runner that ends badly without naming a failed test counts as one. */
function totals(code: number | null, passed = 0, failed = 0): Totals {
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) }
}

async function withReport(work: (report: string) => Promise<Totals>): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), 'callboard-tests-'))
  try {
    return await work(join(folder, 'report.json'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(program: string, args: string[], env: Record<string, string> = {}) {
  return new Promise<number | null>((done, failed) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.once('error', failed)
    child.once('close', done)
  })
}

function read<T>(report: string, shape: z.ZodType<T>): T | undefined {
  try {
    return shape.parse(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return undefined
  }
}
