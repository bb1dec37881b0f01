-- A child keeps an answer from somebody: no paper holds it, for any reader. Those that lie ready in a set, or are just being drawn,
-- were made before the choice: they are let go of in the same transaction, and made again without it.

-- how often it is to be made anew; what was begun before the last time is not kept
alter table paper_set_item add column anew int not null default 0;

set local role mainstay_definer;
create function app.papers_are_made_anew() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update paper_set_item i set state = 'waiting', keyed_hash = null, size_bytes = null, crc32 = null, tries = 0, anew = i.anew + 1
    where i.plan_id = new.plan_id and i.state in ('waiting', 'made');
  update paper_set s set state = 'making', finished_at = null, claimed_until = null
    where s.state = 'ready' and exists (select from paper_set_item i where i.set_id = s.id and i.state = 'waiting');
  return null;
end $$;
reset role;

create trigger papers_are_made_anew after insert on voice_kept_from for each row execute function app.papers_are_made_anew();
