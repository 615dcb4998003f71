import { backup } from './backup.ts'
import { callsParse } from './calls-parse.ts'
import { doctor } from './doctor.ts'
import { exportEdition } from './export.ts'
import { importFile } from './import.ts'
import { restore } from './restore.ts'
import { userAdd } from './user-add.ts'

export type Command = {
  readonly words: readonly string[]
  readonly usage: string
  run(args: readonly string[]): Promise<void>
}

export const COMMANDS: readonly Command[] = [
  {
    words: ['import'],
    usage: 'callboard import FILE [--edition 2026-04] [--as EMAIL] [--dry-run] [--json]',
    run: importFile,
  },
  { words: ['calls', 'parse'], usage: 'callboard calls parse < phrases.jsonl', run: callsParse },
  {
    words: ['export'],
    usage: 'callboard export [--edition 2026-04] [--format json|md|html|docx|csv]',
    run: exportEdition,
  },
  { words: ['backup'], usage: 'callboard backup FILE [--json]', run: backup },
  { words: ['restore'], usage: 'callboard restore FILE [--replace] [--json]', run: restore },
  {
    words: ['user', 'add'],
    usage: 'callboard user add EMAIL --role viewer|editor|reviewer|admin [--name NAME] [--json]',
    run: userAdd,
  },
  { words: ['doctor'], usage: 'callboard doctor [--json]', run: doctor },
]
