import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const PROGRAM = join(import.meta.dirname, 'callboard.ts')

function callboard(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('a phrase a line comes back as a meaning a line', () => {
  const line = { phrase: 'Early April – Early June', lang: 'en', year: 2026, zone: 'Asia/Tokyo' }
  const { status, stdout } = callboard(['calls', 'parse'], `${JSON.stringify(line)}\n`)
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    opens: { earliest: '2026-04-01', latest: '2026-04-10' },
    closes: { earliest: '2026-06-01', latest: '2026-06-10' },
    certainty: 'announced',
    rolling: false,
  })
})

test('what is refused ends with 1 and names the line or the file', () => {
  const parse = callboard(['calls', 'parse'], '{"phrase":"x"}\n')
  expect(parse).toMatchObject({ status: 1, stderr: expect.stringContaining('Line 1: lang') })
  const read = callboard(['import', 'absent.md', '--dry-run'])
  expect(read).toMatchObject({ status: 1, stderr: expect.stringContaining('absent.md') })
})

test('a wrong call ends with 2 and shows how it is done', () => {
  for (const args of [
    [],
    ['nonsense'],
    ['import'],
    ['user', 'add', 'a@example.org'],
    ['doctor', 'x'],
  ]) {
    expect(callboard(args)).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage:') })
  }
})

test('a dry run prints one JSON document and nothing else', () => {
  const { status, stdout } = callboard([
    'import',
    'db/seed/sample-2026-04.md',
    '--dry-run',
    '--json',
  ])
  expect(status).toBe(0)
  const { schema, document, entries } = JSON.parse(stdout)
  expect([schema, document.edition]).toEqual([1, '2026-04'])
  expect(entries.filter(({ kind }: { kind: string }) => kind !== 'section')).toHaveLength(16)
})
