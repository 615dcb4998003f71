import { count, desc, eq, sql } from 'drizzle-orm'
import type { ImportedDocument } from '../../domain/import/imported.ts'
import type { Db, Tx } from '../client.ts'
import { importItems, imports, people } from '../schema/index.ts'

export type ImportRow = {
  readonly id: string
  readonly fileName: string
  readonly document: ImportedDocument
  readonly createdAt: Date
  readonly createdBy: string
  readonly items: number
  readonly pending: number
  readonly accepted: number
  readonly left: number
  readonly unchanged: number
}

/** The files read, newest first, each with how many of its items stand how. */
export async function listImports(db: Db | Tx, limit = 50): Promise<ImportRow[]> {
  const standing = (status: string) =>
    sql<number>`count(*) filter (where ${importItems.status} = ${status})`.mapWith(Number)
  return db
    .select({
      id: imports.id,
      fileName: imports.fileName,
      document: imports.document,
      createdAt: imports.createdAt,
      createdBy: people.name,
      items: count(importItems.position),
      pending: standing('pending'),
      accepted: standing('accepted'),
      left: standing('left'),
      unchanged: standing('unchanged'),
    })
    .from(imports)
    .innerJoin(people, eq(people.id, imports.createdBy))
    .leftJoin(importItems, eq(importItems.importId, imports.id))
    .groupBy(imports.id, people.name)
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(limit)
}
