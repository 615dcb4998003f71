// The server for the browser tests: as `npm start`, on a database made for this run. It ends
// with the tests, also when they are killed.
import { removeCluster } from '../../db/embedded/postgres.ts'
import { run } from '../start/run.ts'

const tests = process.ppid
setInterval(() => {
  if (process.ppid !== tests) process.kill(process.pid, 'SIGTERM')
}, 1_000).unref()

await removeCluster(process.env.CALLBOARD_DATA ?? '.data/e2e')
await run({ dev: false })
