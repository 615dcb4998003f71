// Everything that can be said about the code without running it. All of it runs, so that
// one round shows all there is to mend.
import { brokenHouseRules } from './house-rules.ts'
import { runStep, say } from './run-step.ts'

const FOLDERS = ['app', 'components', 'db', 'domain', 'e2e', 'scripts', 'server', 'widget']

/** @returns how many checks failed */
export async function staticChecks(): Promise<number> {
  const results = [
    checkHouseRules(),
    await runStep('format and lint', 'biome', ['check', '--error-on-warnings', '.']),
    // Next writes the types of its routes; a fresh clone has none yet.
    await runStep('route types', 'next', ['typegen']),
    await runStep('types', 'tsc', ['--noEmit']),
    await runStep('types of the domain alone', 'tsc', ['--noEmit', '-p', 'domain/tsconfig.json']),
    await runStep('boundaries', 'depcruise', FOLDERS),
    await runStep('dead code', 'knip', ['--no-config-hints']),
  ]
  return results.filter((good) => !good).length
}

function checkHouseRules(): boolean {
  const start = performance.now()
  const broken = brokenHouseRules()
  say('house rules', broken.length === 0, performance.now() - start)
  for (const sentence of broken) console.log(`  ${sentence}`)
  return broken.length === 0
}
