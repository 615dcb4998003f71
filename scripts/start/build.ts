// Building takes half a minute, so it happens only when something it reads has changed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from './start-error.ts'

const SOURCES = [
  '{app,components,domain,server,db,widget,public}/**/*.{ts,tsx,css,json,svg,png,ico,md}',
  '{package-lock.json,tsconfig.json,next.config.ts,postcss.config.mjs}',
]
const STAMP = join('.next', 'callboard-sources')

/** Builds the widget and the pages unless this very source was built before. */
export async function buildIfChanged(): Promise<void> {
  const sources = hashSources()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return
  console.log('Building (once per change, about half a minute) …')
  await buildWidget()
  await run('node_modules/next/dist/bin/next', ['build'])
  writeFileSync(STAMP, sources)
}

/** The script that other sites load; takes well under a second. */
export async function buildWidget(): Promise<void> {
  if (existsSync('widget/build.ts')) await run('widget/build.ts')
}

function hashSources(): string {
  const hash = createHash('sha256')
  const files = globSync(SOURCES, { exclude: ['widget/dist/**', '**/*.test.*'] })
  for (const file of files.sort()) hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

/** Runs a script under this Node; its output is shown only when it fails. */
function run(script: string, args: string[] = []): Promise<void> {
  return new Promise((done, failed) => {
    const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
    const child = spawn(process.execPath, [script, ...args], {
      env: env as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part) => {
        output += part
      })
    }
    const kill = () => child.kill()
    process.once('exit', kill)
    child.once('error', failed)
    child.once('close', (code) => {
      process.off('exit', kill)
      if (code === 0) return done()
      console.error(output)
      failed(new StartError(`The build failed; ${script} says above why.`))
    })
  })
}
