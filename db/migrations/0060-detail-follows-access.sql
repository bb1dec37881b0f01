-- Legal, child protection and address detail, and why a person must not be contacted: row security asks what src/access
-- decides, post by post, with the bar, stand-ins, shares and an open glass. src/features/children/detail-sight.db.test.ts
-- holds the two equal.

-- The instant it is for whoever asks, as src/platform/database/transaction.ts hands it in.
create function app.now() returns timestamptz language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('mainstay.now', true), '')::timestamptz, now()) $$;

-- The posts by which the person asking may act for a child at an organisation today: their own, and those of barred
-- colleagues they stand in for. None for a relative who is barred, a sealed record, or work without a person.
create function app.posts_for(p_child uuid, p_organisation uuid) returns text[] language sql stable security definer
set search_path = public, pg_temp as
$$
  with own as (
    select post from post_holding where person_id = app.actor_person() and organisation_id = p_organisation and during @> app.today()
  ), standing as (
    select h.post from relative_bar b
    join post_holding h on h.person_id = b.person_id and h.organisation_id = p_organisation and h.during @> app.today()
    where b.child_id = p_child and b.lifted_at is null and b.stand_in_id = app.actor_person()
      -- a stand-in works with children there: src/access/posts.ts, `staff`
      and exists (select from own where post in ('headteacher', 'designated-teacher', 'deputy-designated-teacher',
        'safeguarding-lead', 'deputy-safeguarding-lead', 'senco', 'mental-health-lead', 'attendance-officer', 'teacher',
        'support-staff', 'school-office'))
  )
  select case
    when app.actor_person() is null
      or exists (select from sealed_child where child_id = p_child)
      or exists (select from relative_bar where child_id = p_child and person_id = app.actor_person() and lifted_at is null)
    then '{}'::text[]
    else coalesce((select array_agg(distinct post) from (select post from own union all select post from standing) held), '{}')
  end
$$;

-- True while a glass the person asking broke on this child, at this organisation, is open: never longer than an hour.
create function app.glass_is_open(p_child uuid, p_organisation uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select exists (select from broken_glass g where g.child_id = p_child and g.organisation_id = p_organisation
    and g.person_id = app.actor_person() and g.broken_at <= app.now() and app.now() < g.until
    and app.now() < g.broken_at + interval '60 minutes')
$$;

-- What src/access says of one part of one child at one organisation. `p_own`: of the organisation's own record, not of one
-- handed over to it.
create function app.part_is_open(p_child uuid, p_organisation uuid, p_part text, p_own boolean) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as $$
declare posts text[] := app.posts_for(p_child, p_organisation);
begin
  if posts = '{}' then return false; end if;
  if posts && '{headteacher,safeguarding-lead}' then return true; end if;
  if p_part = 'hidden-address' then return false; end if;
  if 'deputy-safeguarding-lead' = any (posts) then return true; end if;
  if p_own and p_part = 'legal' and posts && '{virtual-school-head,adviser}' and exists (
    select from status_period s where s.child_id = p_child and s.kind = 'CLA' and s.confirmed
      and s.authority_id = p_organisation and s.during @> app.today()) then return true; end if;
  -- the rest is never shared and never opened by a glass
  if p_part not in ('legal', 'child-protection') then return false; end if;
  if exists (
    select from child_share s where s.child_id = p_child and s.controller_id = p_organisation and s.during @> app.today()
      and p_part = any (s.scopes) and posts && '{designated-teacher,deputy-designated-teacher}'
      and (s.with_person = app.actor_person()
        or (s.with_post in ('designated-teacher', 'deputy-designated-teacher') and s.with_post = any (posts))))
  then return true; end if;
  return p_own and app.glass_is_open(p_child, p_organisation)
    and exists (select from post_holding h where h.person_id = app.actor_person() and h.organisation_id = p_organisation
      and h.during @> app.today() and h.post in ('designated-teacher', 'deputy-designated-teacher', 'senco', 'mental-health-lead'));
end $$;

-- A detail is seen at the organisation that holds it. A grant opens it to another only where it names the part: an
-- accepted handover does, a change of school or of authority by itself does not.
create function app.may_see_detail(p_child uuid, p_controller uuid, p_part text) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select exists (
    select from unnest(app.my_organisations()) as mine (id)
    where (mine.id = p_controller
        or exists (select from child_grant g where g.child_id = p_child and g.controller_id = p_controller
             and g.organisation_id = mine.id and g.scope = 'handover' and p_part = any (g.sections) and g.during @> app.today()))
      and app.part_is_open(p_child, mine.id, p_part, mine.id = p_controller))
$$;

-- An import compares what a file says with what is stored. Whoever may bring in a file does so by an import of their own,
-- named for the one transaction (mainstay.import); by their post alone they see none of it.
create function app.is_importing(p_controller uuid) returns boolean language sql stable security definer
set search_path = public, pg_temp as
$$
  select nullif(current_setting('mainstay.import', true), '') is not null
    and exists (select from import i where i.id = nullif(current_setting('mainstay.import', true), '')::uuid
      and i.controller_id = p_controller and i.controller_id = any (app.my_organisations()))
$$;

create policy definer_reads on import for select to mainstay_definer using (true);
grant select on import to mainstay_definer;

alter function app.posts_for(uuid, uuid) owner to mainstay_definer;
alter function app.glass_is_open(uuid, uuid) owner to mainstay_definer;
alter function app.part_is_open(uuid, uuid, text, boolean) owner to mainstay_definer;
alter function app.may_see_detail(uuid, uuid, text) owner to mainstay_definer;
alter function app.is_importing(uuid) owner to mainstay_definer;

drop policy facts_seen on care_detail;
create policy facts_seen on care_detail for select to mainstay_app
  using (app.may_see_detail(child_id, controller_id, 'legal')
    or (app.is_importing(controller_id) and child_id not in (select s.child_id from sealed_child s)));
drop policy facts_seen on protection_detail;
create policy facts_seen on protection_detail for select to mainstay_app
  using (app.may_see_detail(child_id, controller_id, 'child-protection')
    or (app.is_importing(controller_id) and child_id not in (select s.child_id from sealed_child s)));
drop policy facts_seen on hidden_address;
create policy facts_seen on hidden_address for select to mainstay_app
  using (app.may_see_detail(child_id, controller_id, 'hidden-address'));
drop policy facts_seen on contact_unsafe_reason;
-- Why somebody must not be contacted belongs to those who decide what is shared.
create policy facts_seen on contact_unsafe_reason for select to mainstay_app
  using (app.may_see_detail(child_id, controller_id, 'sharing'));
drop policy facts_seen on previous_permanence;
create policy facts_seen on previous_permanence for select to mainstay_app
  using (app.may_see_detail(child_id, controller_id, 'legal')
    or (app.is_importing(controller_id) and child_id not in (select s.child_id from sealed_child s)));
