// What machines ask: does it live, is it ready, how is it doing.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

export type Check = { readonly name: string; run(): Promise<unknown> }

const PATIENCE_MS = 2_000

/** Answers `/healthz`, `/readyz` and `/metrics`, and measures what Next answers. */
export function makeProbes(checks: readonly Check[]) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'callboard_page_seconds',
    help: 'Seconds to answer a request that was not answered from memory',
    labelNames: ['method', 'status'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2],
    registers: [registry],
  })

  /** True when the request was a probe and has been taken. */
  function handle(req: IncomingMessage, res: ServerResponse): boolean {
    switch (req.url) {
      case '/healthz':
        plain(res, 200, 'alive\n')
        return true
      case '/readyz':
        void ready(checks).then((problems) =>
          plain(res, problems.length ? 503 : 200, problems.length ? problems.join('') : 'ready\n'),
        )
        return true
      case '/metrics':
        void registry.metrics().then((text) => plain(res, 200, text, registry.contentType))
        return true
      default:
        return false
    }
  }

  /** Measures until the answer is sent. */
  function measure(req: IncomingMessage, res: ServerResponse): void {
    const stop = durations.startTimer()
    res.once('close', () => stop({ method: req.method ?? '', status: res.statusCode }))
  }

  return { handle, measure }
}

async function ready(checks: readonly Check[]): Promise<string[]> {
  const results = await Promise.all(
    checks.map(({ name, run }) =>
      Promise.race([run(), tooSlow()]).then(
        () => undefined,
        (error: unknown) => `${name}: ${wordsOf(error)}\n`,
      ),
    ),
  )
  return results.filter((line) => line !== undefined)
}

/** A refused connection has a code and no words. */
function wordsOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string }
  return message || code || String(error)
}

function tooSlow(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('no answer within 2 seconds')), PATIENCE_MS).unref()
  })
}

function plain(res: ServerResponse, status: number, text: string, type = 'text/plain'): void {
  res.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(text)
}
