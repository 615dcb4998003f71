// The server for the browser tests: as `npm start`, on a database made for this run.
import { removeCluster } from '../../db/embedded/postgres.ts'
import { run } from '../start/run.ts'

await removeCluster('.data/e2e')
await run({ dev: false })
