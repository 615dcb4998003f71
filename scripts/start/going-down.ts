// Taking everything down in the reverse order in which it came up.
export type GoingDown = {
  /** Registers what to close; the last one registered is closed first. */
  closing(close: () => Promise<unknown>): void
  /** Closes everything and ends the process. */
  stop(exitCode: number): Promise<never>
}

const PATIENCE_MS = 15_000

/** Stops on Ctrl-C, on a request to end, and when npm itself is killed. */
export function goingDown(): GoingDown {
  const closers: (() => Promise<unknown>)[] = []
  let stopped: Promise<never> | undefined

  const stop = (exitCode: number) => {
    stopped ??= closeAll(exitCode)
    return stopped
  }
  async function closeAll(exitCode: number): Promise<never> {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref()
    for (const close of closers.reverse()) {
      await close().catch((error) => console.error(error))
    }
    process.exit(exitCode)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stop(0))
  }
  process.on('disconnect', () => void stop(0))
  return { closing: (close) => closers.push(close), stop }
}
