// Two rules that no tool of the house knows how to check.
import { globSync, readFileSync } from 'node:fs'

const LONGEST = 300
const SOURCES = '{app,components,db,domain,e2e,scripts,server,widget}/**/*.{ts,tsx}'

/** @returns one sentence per broken rule */
export function brokenHouseRules(): string[] {
  return globSync(SOURCES, { exclude: ['**/*.test.*', 'widget/dist/**'] })
    .sort()
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      return [...tooLong(file, text), ...connectsByItself(file, text)]
    })
}

function tooLong(file: string, text: string): string[] {
  const lines = text.split('\n').length - 1
  return lines > LONGEST ? [`${file} has ${lines} lines; ${LONGEST} is the limit.`] : []
}

/** A query takes `db: Db | Tx`, so that it can be part of any transaction. */
function connectsByItself(file: string, text: string): string[] {
  const imports = /^import (?!type\b).*'\.\.\/client\.ts'/m
  return file.startsWith('db/queries/') && imports.test(text)
    ? [`${file} imports the client; a query is handed its connection.`]
    : []
}
