// Starts the public half of this process: its store, its ear for releases, its handler.
import { resolve } from 'node:path'
import { connect } from '../../db/client.ts'
import { onPublish } from '../deps.ts'
import { environment } from '../environment.ts'
import { log } from '../log.ts'
import { type HandlePublic, makeHandlePublic } from './handle-public.ts'
import { listenForReleases } from './listen.ts'
import { loadPublishedSet, publishedVersion } from './load-published-set.ts'
import { PublicStore, setPublicStore } from './public-store.ts'

const CONNECTIONS = 2
const WIDGET_FOLDER = 'widget/dist'

export type PublicSide = { handlePublic: HandlePublic; close(): Promise<void> }

/** Returns once there is something to answer with, with the database or without it. */
export async function startPublicSide(): Promise<PublicSide> {
  const { databaseUrl, url, dataDir } = environment()
  const database = connect(databaseUrl, 'callboard_public', CONNECTIONS)
  const store = new PublicStore({
    source: {
      version: () => publishedVersion(database.sql),
      load: () => loadPublishedSet(database.sql),
    },
    origin: url,
    dataDir,
    widgetFolder: resolve(WIDGET_FOLDER),
    onProblem,
  })
  await store.start()
  setPublicStore(store)
  const stopListening = await listenForReleases(
    database.sql,
    () => store.refresh(),
    (error) => onProblem(error, 'the published set could not be read again'),
  )
  // The release is made, whether this process can read it back at once or not.
  onPublish(() =>
    store.refresh().catch((error: unknown) => onProblem(error, 'a release could not be read back')),
  )
  return {
    handlePublic: makeHandlePublic(store),
    close: async () => {
      await stopListening()
      await database.close()
    },
  }
}

let lastProblem = ''

/** A database that is away is asked every few seconds; one line says so. */
function onProblem(error: unknown, what: string): void {
  const problem = `${what}: ${error instanceof Error ? error.message : String(error)}`
  if (problem !== lastProblem) log().warn({ err: error }, what)
  lastProblem = problem
}
