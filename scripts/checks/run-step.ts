import { spawn } from 'node:child_process'

/**
 * Runs a program and says in one line how it went; what it printed follows only when it
 * failed. @returns whether it succeeded
 */
export async function runStep(name: string, program: string, args: string[]): Promise<boolean> {
  const start = performance.now()
  const { code, output } = await new Promise<{ code: number | null; output: string }>(
    (done, failed) => {
      const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] })
      let output = ''
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (part) => {
          output += part
        })
      }
      child.once('error', failed)
      child.once('close', (code) => done({ code, output }))
    },
  )
  say(name, code === 0, performance.now() - start)
  if (code !== 0) console.log(`\n${output.trim()}\n`)
  return code === 0
}

/** One line per check. @param took milliseconds */
export function say(name: string, good: boolean, took: number): void {
  console.log(`${good ? '✓' : '✗'} ${name} (${(took / 1000).toFixed(1)} s)`)
}
