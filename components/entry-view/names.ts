/** What slugs and ids in an entry's content stand for, so that people read names. */
export type Names = {
  /** Agency slug → acronym or name. */
  readonly agencies: Readonly<Record<string, string>>
  /** The time zone in which an agency's dates without one are meant, by slug. */
  readonly zones: Readonly<Record<string, string>>
  /** Entry id (sections too) → title. */
  readonly entries: Readonly<Record<string, string>>
  /** Person id → name. */
  readonly people: Readonly<Record<string, string>>
}
