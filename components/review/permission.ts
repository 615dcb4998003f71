import type { ForbiddenReason } from '@/domain/result.ts'

/** Whether this person may make a move, or why not (null: it is not the time for it). */
export type Permission =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly why: ForbiddenReason | null }
