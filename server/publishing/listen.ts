// How an instance hears of releases that another one made: Postgres tells, and because a
// message can be lost while the connection is down, a cheap question follows regularly.
import type postgres from 'postgres'

const CHANNEL = 'callboard_release'
const POLL_MS = 5_000

/**
 * Calls `refresh` at once whenever the channel speaks or the connection is back, and every
 * few seconds besides.
 * @returns what stops it
 */
export async function listenForReleases(
  sql: postgres.Sql,
  refresh: () => Promise<void>,
  onProblem: (error: unknown) => void,
): Promise<() => Promise<void>> {
  const attempt = () => void refresh().catch(onProblem)
  const poll = setInterval(attempt, POLL_MS)
  poll.unref()
  let stopped = false
  let unlisten: (() => Promise<void>) | undefined
  // Without a database this waits for one, and the start does not wait for it.
  void sql.listen(CHANNEL, attempt, attempt).then((subscription) => {
    unlisten = subscription.unlisten
    if (stopped) return unlisten()
  }, onProblem)
  return async () => {
    stopped = true
    clearInterval(poll)
    await unlisten?.()
  }
}
