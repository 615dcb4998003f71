import { createServer } from 'node:net'
import { StartError } from './start-error.ts'

/** Throws a sentence when something else listens there already. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  const probe = createServer()
  await new Promise<void>((free, taken) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      taken(new StartError(sentence(port, host, error.code)))
    })
    probe.listen(port, host, () => probe.close(() => free()))
  })
}

function sentence(port: number, host: string, code: string | undefined): string {
  return code === 'EADDRINUSE'
    ? `Port ${port} is in use, perhaps by another Callboard. Stop that, or choose another port: PORT=${port + 1} npm start`
    : `The server cannot listen on ${host}:${port} (${code}). Choose another PORT or HOST.`
}
