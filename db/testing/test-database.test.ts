import { expect, test } from 'vitest'
import { agencies, people } from '../schema/index.ts'
import { makeAgency, makePerson } from './make.ts'
import { testDatabase } from './test-database.ts'

const database = await testDatabase()

test('a test database begins with the agencies and without people', async () => {
  expect(await database.app.db.$count(agencies)).toBe(5)
  expect(await database.app.db.$count(people)).toBe(0)
})

test('factories make people and agencies that stay in their own database', async () => {
  const other = await testDatabase()
  await makePerson(database.app.db, 'reviewer')
  await makeAgency(database.app.db)
  expect(await database.app.db.$count(people)).toBe(1)
  expect(await other.app.db.$count(people)).toBe(0)
  await other.close()
})

test('the application can queue a job and the public half can read no draft', async () => {
  await database.app.sql`select enqueue_job('nothing', '{}'::json)`
  await expect(database.public.sql`select * from public.drafts`).rejects.toThrow(
    'permission denied',
  )
  expect(await database.public.sql`select * from public_site.entries`).toEqual([])
})
