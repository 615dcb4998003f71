// Every job that the queue can run, by the name under which commands queue it.
import type { Deps } from '../deps.ts'
import { deliverNotifications } from './deliver-notification.ts'
import { forgetExpired } from './forget-expired.ts'

/** Throwing makes the queue try again later, with growing pauses. */
export type Job = (deps: Deps, payload: unknown) => Promise<void>

export const JOBS: Readonly<Record<string, Job>> = {
  forget_expired: forgetExpired,
  mail_notifications: deliverNotifications,
}

/** Jobs that run by the clock (UTC), as crontab lines. */
export const CRONTAB = ['17 3 * * * forget_expired'].join('\n')
