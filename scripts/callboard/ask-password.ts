import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

const silence = new Writable({ write: (_chunk, _encoding, done) => done() })

/** Asks at the terminal without showing what is typed. Empty: make one. */
export async function askPassword(): Promise<string> {
  process.stderr.write('Password (empty: one is made): ')
  const terminal = createInterface({ input: process.stdin, output: silence, terminal: true })
  try {
    return await terminal.question('')
  } finally {
    terminal.close()
    process.stderr.write('\n')
  }
}
