// `npm run bench`: one table of what Callboard costs. Times are this machine's and of this
// run; what may be compared from one machine to the next are the ratios.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { measureDesk } from './bench/desk.ts'
import { printTable } from './bench/print-table.ts'
import { measurePublicReads } from './bench/public-reads.ts'
import { seedEntries } from './bench/seed-entries.ts'
import { untilAnswers } from './bench/until-answers.ts'
import { measureWidget } from './bench/widget-size.ts'
import { openDatabase } from './database/open-database.ts'

const PORT = '3310'
const origin = `http://127.0.0.1:${PORT}`
const env = { ...process.env, CALLBOARD_DATA: '.data/bench', PORT, CALLBOARD_URL: origin }
delete (env as NodeJS.ProcessEnv).DATABASE_URL

const server = fork(join(import.meta.dirname, 'start.ts'), [], {
  env,
  stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
})
try {
  await Promise.race([
    untilAnswers(`${origin}/readyz`, 400_000),
    once(server, 'exit').then(() => Promise.reject(new Error('the server did not start'))),
  ])
  const reads = await measurePublicReads(`${origin}/embed/d/overseas.en.json`)
  const database = await openDatabase({ ...env })
  const entries = await seedEntries(database.url)
  await database.close()
  const desk = await measureDesk(origin)
  printTable(reads, desk, entries, measureWidget())
} finally {
  if (server.exitCode === null) {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
}
