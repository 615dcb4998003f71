import type { Deps } from '../deps.ts'
import { log } from '../log.ts'

/**
 * Lets this process show a release that has just been committed. A failure here must not
 * make the release look undone: every instance also hears of it from the database.
 */
export async function showPublic(deps: Deps): Promise<void> {
  try {
    await deps.afterPublish()
  } catch (err) {
    log().error({ err }, 'the public files were not rebuilt after a release; the poll will retry')
  }
}
