import { expect, test } from 'vitest'
import { insertAttempts } from '../../db/queries/sign-in-attempts.ts'
import { signInAttempts } from '../../db/schema/index.ts'
import { testDatabase } from '../../db/testing/test-database.ts'
import { makeDeps } from '../deps.ts'
import { forgetExpired } from './forget-expired.ts'

const { app } = await testDatabase()
const now = new Date('2026-11-23T12:00:00Z')

test('failed sign-ins are forgotten after a day', async () => {
  await app.db.transaction((tx) =>
    insertAttempts(tx, ['old'], new Date('2026-11-22T11:59:00Z')).then(() =>
      insertAttempts(tx, ['new'], new Date('2026-11-22T12:01:00Z')),
    ),
  )
  await forgetExpired({ ...makeDeps(app.db), now: () => now })
  expect(await app.db.select({ key: signInAttempts.key }).from(signInAttempts)).toEqual([
    { key: 'new' },
  ])
})
