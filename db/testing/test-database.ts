import postgres from 'postgres'
import { afterAll, inject } from 'vitest'
import { type Connection, connect } from '../client.ts'

export type TestDatabase = {
  readonly url: string
  /** May do everything: for arranging what no command would. */
  readonly owner: Connection
  /** What commands and queries get. */
  readonly app: Connection
  /** What the public half gets. */
  readonly public: Connection
  /** Called by itself after the file's last test. */
  close(): Promise<void>
}

let made = 0

/**
 * A database for one test file: a clone of the migrated template with the agencies and the
 * list `overseas`, and no people or entries. Takes about 50 ms; call it at the file's top.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { server, template, run } = inject('testDatabase')
  made += 1
  const name = `test_${run}_${process.env.VITEST_WORKER_ID ?? 0}_${process.pid}_${made}`
  await onServer(server, `create database ${name} template ${template}`)
  const address = new URL(server)
  address.pathname = name
  const url = address.href

  const owner = connect(url, 'owner', 2)
  const app = connect(url, 'callboard_app')
  const reader = connect(url, 'callboard_public', 2)
  let closed: Promise<void> | undefined
  const close = () => {
    closed ??= Promise.all([owner.close(), app.close(), reader.close()]).then(() =>
      onServer(server, `drop database if exists ${name} with (force)`),
    )
    return closed
  }
  afterAll(close)
  return { url, owner, app, public: reader, close }
}

async function onServer(server: string, command: string): Promise<void> {
  const sql = postgres(server, { max: 1, onnotice: () => {} })
  try {
    await sql.unsafe(command)
  } finally {
    await sql.end()
  }
}
