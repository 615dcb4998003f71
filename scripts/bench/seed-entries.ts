// Ten thousand entries for the desk's list, written straight into the tables: the point is
// their number, not how they came.
import { connect } from '../../db/client.ts'

const COUNT = 10_000

/** Fills the list up with drafts, once per database. */
export async function seedEntries(url: string): Promise<number> {
  const { sql, close } = connect(url, 'owner', 1)
  try {
    await sql.begin(async (tx) => {
      const [{ n } = { n: 0 }] = await tx<{ n: number }[]>`select count(*)::int as n from entries`
      if (n >= COUNT) return
      await tx`
        with model as (select d.content, d.schema, d.updated_by, e.section_id
                       from drafts d join entries e on e.id = d.entry_id
                       where e.kind = 'program' limit 1),
        made as (
          insert into entries (kind, slug, title_en, acronym, section_id, agencies, search_text,
                               position, updated_at, updated_by)
          select 'program', 'bench-' || i, 'Benchmark program ' || i, 'B' || i, model.section_id,
                 case when i % 2 = 0 then '{jst}'::text[] else '{amed}'::text[] end,
                 'benchmark program ' || i || ' ' || md5(i::text), i,
                 now() - i * interval '1 minute', model.updated_by
          from model, generate_series(1, ${COUNT - n}::int) i
          returning id, slug, title_en, agencies)
        insert into drafts (entry_id, schema, content, updated_by)
        select made.id, model.schema,
               model.content || jsonb_build_object('slug', made.slug, 'agencies', made.agencies,
                 'title', jsonb_build_object('en', made.title_en, 'ja', '')),
               model.updated_by
        from made, model`
    })
    await sql`analyze`
    const [{ total } = { total: 0 }] = await sql<{ total: number }[]>`
      select count(*)::int as total from entries`
    return total
  } finally {
    await close()
  }
}
