import { createServer } from 'node:net'

/** Throws a sentence when something else listens there already. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  const probe = createServer()
  await new Promise<void>((free, taken) => {
    probe.once('error', (error: NodeJS.ErrnoException) => taken(new PortError(port, host, error)))
    probe.listen(port, host, () => probe.close(() => free()))
  })
}

export class PortError extends Error {
  constructor(port: number, host: string, cause: NodeJS.ErrnoException) {
    super(
      cause.code === 'EADDRINUSE'
        ? `Port ${port} is in use, perhaps by another Callboard. Stop that, or choose another port: PORT=${port + 1} npm start`
        : `The server cannot listen on ${host}:${port} (${cause.code}). Choose another PORT or HOST.`,
      { cause },
    )
  }
}
