-- What the database itself holds, whatever the application thinks: two roles, history
-- that only grows, four eyes, an unbroken chain of releases, and views that are all the
-- public half can read.

-- Roles are shared by all databases of a server, so they may be there already.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'callboard_app') THEN
    CREATE ROLE callboard_app NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'callboard_public') THEN
    CREATE ROLE callboard_public NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL; -- another database of this server made them at the same moment
END $$;
--> statement-breakpoint
-- Whoever creates a role in Postgres 16 may grant it, but not yet become it.
DO $$
BEGIN
  EXECUTE format('GRANT callboard_app, callboard_public TO %I', current_user);
END $$;
--> statement-breakpoint
-- Rows that refer to each other in a circle are restored in one transaction.
ALTER TABLE entries ALTER CONSTRAINT entries_live_revision_id_revisions_id_fk DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint
ALTER TABLE entries ALTER CONSTRAINT entries_section_id_entries_id_fk DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint
ALTER TABLE revisions ALTER CONSTRAINT revisions_based_on_revisions_id_fk DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint
REVOKE ALL ON SCHEMA public FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO callboard_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO callboard_app;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO callboard_app;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO callboard_app;
--> statement-breakpoint
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO callboard_app;
--> statement-breakpoint
-- History grows and never changes: first by right, then by trigger for every other role.
REVOKE UPDATE, DELETE, TRUNCATE ON revisions, revision_authors, draft_changes, decisions,
  events, releases, release_items FROM callboard_app;
--> statement-breakpoint
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'CB002';
END $$;
--> statement-breakpoint
DO $$
DECLARE history text;
BEGIN
  FOREACH history IN ARRAY ARRAY['revisions', 'revision_authors', 'draft_changes', 'decisions',
    'events', 'releases', 'release_items']
  LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', history);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', history);
  END LOOP;
END $$;
--> statement-breakpoint
-- Four eyes: the decision names the review's own revision, and nobody approves a change
-- that they wrote any part of or asked to have approved.
CREATE FUNCTION check_decision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE request reviews%ROWTYPE;
BEGIN
  SELECT * INTO request FROM reviews WHERE id = NEW.review_id;
  IF request.revision_id IS DISTINCT FROM NEW.revision_id THEN
    RAISE EXCEPTION 'the decision names another revision than its review' USING ERRCODE = 'CB006';
  END IF;
  IF NOT EXISTS (SELECT FROM people WHERE id = NEW.person_id AND disabled_at IS NULL
                 AND role IN ('reviewer', 'admin')) THEN
    RAISE EXCEPTION 'only a reviewer or an admin decides' USING ERRCODE = 'CB007';
  END IF;
  IF NEW.verdict = 'approve' AND (request.requested_by = NEW.person_id OR EXISTS (
      SELECT FROM revision_authors
      WHERE revision_id = NEW.revision_id AND person_id = NEW.person_id)) THEN
    RAISE EXCEPTION 'nobody approves a change they had a hand in' USING ERRCODE = 'CB001';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER four_eyes BEFORE INSERT ON decisions
  FOR EACH ROW EXECUTE FUNCTION check_decision();
--> statement-breakpoint
-- A review cannot be opened while somebody who wrote in the change is left out of the
-- revision's authors: the four-eyes rule is only as good as that list. A draft branched from
-- a published revision is the whole change; before the first publication, what a discarded
-- draft said lives on in the one that followed it.
CREATE FUNCTION check_authors() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE submitted drafts%ROWTYPE;
BEGIN
  SELECT * INTO submitted FROM drafts WHERE id = NEW.draft_id;
  IF EXISTS (
    SELECT FROM draft_changes c JOIN drafts d ON d.id = c.draft_id
    WHERE d.entry_id = submitted.entry_id
      AND (d.id = submitted.id OR submitted.based_on IS NULL)
      AND NOT EXISTS (SELECT FROM revision_authors a
        WHERE a.revision_id = NEW.revision_id AND a.person_id = c.person_id)) THEN
    RAISE EXCEPTION 'the revision does not name all its authors' USING ERRCODE = 'CB004';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER authors_complete BEFORE INSERT ON reviews
  FOR EACH ROW EXECUTE FUNCTION check_authors();
--> statement-breakpoint
-- Only what stands approved is released; an undo brings back what was released before, and
-- an emergency stands in its release with its reason.
CREATE FUNCTION check_release_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.revision_id IS NULL
    OR EXISTS (SELECT FROM reviews r JOIN decisions d ON d.review_id = r.id
               WHERE r.revision_id = NEW.revision_id AND r.status = 'approved'
                 AND d.verdict = 'approve')
    OR EXISTS (SELECT FROM releases WHERE number = NEW.release_number AND kind = 'emergency')
    OR EXISTS (SELECT FROM releases n JOIN release_items i ON i.release_number < n.number
               WHERE n.number = NEW.release_number AND n.kind = 'undo'
                 AND i.revision_id = NEW.revision_id)
  THEN RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the revision is not approved' USING ERRCODE = 'CB003';
END $$;
--> statement-breakpoint
CREATE TRIGGER approved_only BEFORE INSERT ON release_items
  FOR EACH ROW EXECUTE FUNCTION check_release_item();
--> statement-breakpoint
CREATE FUNCTION check_release_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE previous releases%ROWTYPE;
BEGIN
  SELECT * INTO previous FROM releases ORDER BY number DESC LIMIT 1;
  IF NEW.number <> coalesce(previous.number, 0) + 1
     OR NEW.previous_hash <> coalesce(previous.hash, '') THEN
    RAISE EXCEPTION 'release % does not continue the chain', NEW.number USING ERRCODE = 'CB005';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER chain BEFORE INSERT ON releases
  FOR EACH ROW EXECUTE FUNCTION check_release_chain();
--> statement-breakpoint
-- Queueing a job is part of the command's own transaction, without any right on the
-- queue's tables. The queue's schema is made by the worker, after this migration.
CREATE FUNCTION enqueue_job(task text, payload json) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM graphile_worker.add_job(task, payload);
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION enqueue_job(text, json) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION enqueue_job(text, json) TO callboard_app;
--> statement-breakpoint
-- The public half: these views are all it can see. Drafts live in tables it has no right on.
CREATE SCHEMA public_site;
--> statement-breakpoint
CREATE VIEW public_site.entries AS
  SELECT e.id, r.id AS revision_id, r.schema, shown.at AS published_at,
         r.content - 'internal' AS content
  FROM public.entries e
  JOIN public.revisions r ON r.id = e.live_revision_id
  JOIN LATERAL (
    SELECT rel.at FROM public.release_items i
    JOIN public.releases rel ON rel.number = i.release_number
    WHERE i.entry_id = e.id AND i.revision_id = e.live_revision_id
    ORDER BY i.release_number DESC LIMIT 1
  ) shown ON true;
--> statement-breakpoint
CREATE VIEW public_site.releases AS
  SELECT number, at, kind, CASE WHEN kind = 'withdraw' THEN reason ELSE '' END AS reason,
         hash, previous_hash
  FROM public.releases;
--> statement-breakpoint
CREATE VIEW public_site.release_items AS
  SELECT release_number, entry_id, revision_id FROM public.release_items;
--> statement-breakpoint
CREATE VIEW public_site.agencies AS
  SELECT slug, acronym, name_en, name_ja, ror, domains, zone FROM public.agencies;
--> statement-breakpoint
CREATE VIEW public_site.lists AS
  SELECT slug, title, introduction, filter, sort, languages, theme, origins FROM public.lists;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public_site TO callboard_public, callboard_app;
--> statement-breakpoint
GRANT SELECT ON ALL TABLES IN SCHEMA public_site TO callboard_public, callboard_app;
