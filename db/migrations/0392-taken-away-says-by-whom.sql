-- A file that was taken away is said everywhere in the same words: that there was one, when it was taken away and by whom, as a role
-- in words; its name nowhere. Copies that were kept, handed over or let go before name it still; so whoever reads one asks this.
alter table answer_file add column taken_away_as text check (length(taken_away_as) between 1 and 200);
grant update (taken_away_as) on answer_file to mainstay_app;

set local role mainstay_definer;
-- Of files by their ids, those that nobody opens any more: taken away, or of a record that was destroyed. For any reader of a copy
-- that names them: an id is known only from there.
create function app.files_gone(p_files uuid[]) returns table (id uuid, gone_at timestamptz, gone_as text) language sql stable security definer
set search_path = public, pg_temp as
$$
  select asked.id, f.taken_away_at, f.taken_away_as from unnest(p_files) asked(id) left join answer_file f on f.id = asked.id
  where f.id is null or f.taken_away_at is not null
$$;
reset role;

-- Papers that lie ready in a set, or are just being drawn, name it too.
create trigger papers_are_made_anew after update of taken_away_at on answer_file for each row
  when (old.taken_away_at is null and new.taken_away_at is not null) execute function app.papers_are_made_anew();
