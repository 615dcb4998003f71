// Finds a Chromium for the browser tests, or installs one.
import { spawnSync } from 'node:child_process'
import { chromium } from '@playwright/test'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** @returns path of a Chromium that runs. @throws a sentence when none can be had */
export async function ensureBrowser(): Promise<string> {
  const found = findBrowser()
  if (found) return found
  console.log('No Chromium was found; installing one (once) …')
  if (process.getuid?.() === 0 && runs('apt-get')) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-cjk',
    ])
  }
  if (!findBrowser()) run('playwright', ['install', 'chromium'])
  const installed = findBrowser()
  if (installed) return installed
  throw new Error(
    'The browser tests need a Chromium, and none could be installed here. ' +
      'Install one (Debian: apt-get install chromium) or name yours in CHROMIUM_PATH.',
  )
}

function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH
  return [...(named ? [named] : PLACES), chromium.executablePath()].find(runs)
}

/** Whether the program is there and starts: a package's placeholder does not. */
function runs(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
}

function run(program: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env })
}
