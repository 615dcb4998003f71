// `npm run mutation`: changes each expression of domain/calls in turn and counts how many of
// the changes no test notices. It takes about an hour; the score is kept in
// docs/performance.md. Words in the lexicons are left out: each is a fact, not a rule.
import { spawnSync } from 'node:child_process'

const { status } = spawnSync('stryker', ['run', 'scripts/mutation/stryker.config.json'], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
