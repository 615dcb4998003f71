// Runs the queue inside the server. Any number of instances may: each job is taken by one.
import { Logger, run, type TaskList } from 'graphile-worker'
import type { Deps } from '../deps.ts'
import { log } from '../log.ts'
import { CRONTAB, JOBS } from './tasks.ts'

export type JobWorker = { stop(): Promise<void> }

const CONCURRENCY = 4

/** @param url connects as the database's owner, to whom the queue's tables belong */
export async function startWorker(url: string, deps: Deps): Promise<JobWorker> {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(JOBS).map(([name, job]) => [
      name,
      async (payload) => {
        await job(deps, payload)
      },
    ]),
  )
  const runner = await run({
    connectionString: url,
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    taskList,
    crontab: CRONTAB,
    logger,
  })
  runner.promise.catch((error: unknown) => log().error({ err: error }, 'the job queue stopped'))
  return { stop: () => runner.stop() }
}

/** The queue speaks at length; only what goes wrong is worth a line of ours. */
const logger = new Logger(() => (level, message, meta) => {
  if (level !== 'error' && level !== 'warning') return
  const facts = { queue: meta?.error instanceof Error ? meta.error.message : undefined }
  log()[level === 'error' ? 'error' : 'warn'](facts, message)
})
