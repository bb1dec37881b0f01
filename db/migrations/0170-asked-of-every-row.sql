-- What row security and its functions ask, in PL/pgSQL like 0130: its statements are read and planned once for each
-- connection. They say what they said. What is asked by every statement answers with as little as it can: whoever holds a
-- post that knows children is not asked whether an import is in hand.
set local role mainstay_definer;

create or replace function app.where_i_hold(p_posts text[]) returns uuid[] language plpgsql stable security definer
set search_path = public, pg_temp as
$$
declare me uuid := app.actor_person(); place uuid := app.actor_organisation();
begin
  if me is not null then
    return coalesce((select array_agg(distinct organisation_id) from post_holding
      where person_id = me and post = any (p_posts) and during @> app.today()), '{}');
  end if;
  return case when place is null then '{}'::uuid[] else array[place] end;
end $$;

create or replace function app.all_my_organisations() returns uuid[] language plpgsql stable security definer
set search_path = public, pg_temp as
$$
declare me uuid := app.actor_person(); place uuid := app.actor_organisation();
begin
  if me is not null then
    return coalesce((select array_agg(distinct organisation_id) from post_holding
      where person_id = me and during @> app.today()), '{}');
  end if;
  return case when place is null then '{}'::uuid[] else array[place] end;
end $$;

create or replace function app.holds_post(p_organisation uuid, p_posts text[]) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as
$$
declare me uuid := app.actor_person();
begin
  if me is null then return app.actor_organisation() = p_organisation; end if;
  return exists (select from post_holding where person_id = me and organisation_id = p_organisation
    and post = any (p_posts) and during @> app.today());
end $$;

create or replace function app.import_in_hand() returns uuid language plpgsql stable security definer
set search_path = public, pg_temp as
$$
declare asked uuid := nullif(current_setting('mainstay.import', true), '')::uuid;
begin
  if asked is null then return null; end if;
  return (select i.id from import i
  where i.id = asked
    and ((i.kind = 'list' and i.controller_id = any (app.where_i_hold(
        '{headteacher,safeguarding-lead,deputy-safeguarding-lead,designated-teacher,deputy-designated-teacher,administrator}')))
      or (i.kind = 'looked-after' and i.controller_id = any (app.where_i_hold('{virtual-school-head,authority-administrator}')))
      or (i.kind = 'children-in-need' and i.controller_id = any (app.where_i_hold('{authority-administrator}')))
      -- undone by whoever may undo: a census too by the head of the Virtual School
      or i.controller_id = any (app.where_i_hold('{virtual-school-head}'))));
end $$;

create or replace function app.importing_for() returns uuid language plpgsql stable security definer
set search_path = public, pg_temp as
$$
declare mine uuid := app.import_in_hand();
begin
  if mine is null then return null; end if;
  return (select controller_id from import where id = mine);
end $$;

create or replace function app.is_importing(p_controller uuid) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as
$$
begin
  if nullif(current_setting('mainstay.import', true), '') is null then return false; end if;
  return exists (select from import i where i.id = app.import_in_hand() and i.controller_id = p_controller);
end $$;

create or replace function app.sees_children() returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as
$$
declare me uuid := app.actor_person();
begin
  if me is null then return true; end if;
  return exists (select from post_holding where person_id = me and during @> app.today()
      and post not in ('administrator', 'analyst', 'authority-administrator', 'governor', 'link-governor', 'chair-of-governors',
        'management-committee-member', 'clerk', 'trust-lead'))
    or app.import_in_hand() is not null;
end $$;

create or replace function app.controllers_of(p_child uuid) returns uuid[] language plpgsql stable security definer
set search_path = public, pg_temp as
$$
begin
  return (select coalesce(array_agg(distinct id), '{}') from (
    select controller_id as id from child where id = p_child
    union all select controller_id from child_details where child_id = p_child) answering);
end $$;

create or replace function app.has_facts(p_child uuid, p_controller uuid) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as
$$
begin
  return exists (select from child where id = p_child and controller_id = p_controller)
      or exists (select from child_details where child_id = p_child and controller_id = p_controller)
      or exists (select from enrolment where child_id = p_child and controller_id = p_controller)
      or exists (select from status_period where child_id = p_child and controller_id = p_controller)
      or exists (select from contact where child_id = p_child and controller_id = p_controller)
      or exists (select from timeline_note where child_id = p_child and controller_id = p_controller)
      or exists (select from pep_event where child_id = p_child and controller_id = p_controller);
end $$;

create or replace function app.is_sealed(p_children uuid[]) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as
$$
begin
  return exists (select from sealed_child where child_id = any (p_children) and reason <> 'joined');
end $$;

create or replace function app.is_unsafe_contact(p_contact uuid) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as
$$
begin
  return exists (select from contact where id = p_contact and (unsafe or child_id in (select child_id from sealed_child)));
end $$;

create or replace function app.glass_is_open(p_child uuid, p_organisation uuid) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as
$$
begin
  return exists (select from broken_glass g where g.child_id = p_child and g.organisation_id = p_organisation
    and g.person_id = app.actor_person() and g.broken_at <= app.now() and app.now() < g.until
    and app.now() < g.broken_at + interval '60 minutes');
end $$;

create or replace function app.posts_for(p_child uuid, p_organisation uuid) returns text[] language plpgsql stable security definer
set search_path = public, pg_temp as
$$
declare me uuid := app.actor_person(); own text[];
begin
  if me is null or exists (select from sealed_child where child_id = p_child)
    or exists (select from relative_bar where child_id = p_child and person_id = me and lifted_at is null) then
    return '{}';
  end if;
  own := array(select post from post_holding where person_id = me and organisation_id = p_organisation and during @> app.today());
  -- a stand-in works with children there: src/access/posts.ts, `staff`
  if own && '{headteacher,designated-teacher,deputy-designated-teacher,safeguarding-lead,deputy-safeguarding-lead,senco,mental-health-lead,attendance-officer,teacher,support-staff,school-office}' then
    own := own || array(select h.post from relative_bar b
      join post_holding h on h.person_id = b.person_id and h.organisation_id = p_organisation and h.during @> app.today()
      where b.child_id = p_child and b.lifted_at is null and b.stand_in_id = me);
  end if;
  return coalesce((select array_agg(distinct post) from unnest(own) as held (post)), '{}');
end $$;

create or replace function app.stands_in_as(p_child uuid, p_organisation uuid, p_posts text[]) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as
$$
begin
  return exists (select from relative_bar where stand_in_id = app.actor_person() and child_id = p_child and lifted_at is null)
    and p_organisation = any (app.my_organisations())
    and app.posts_for(p_child, p_organisation) && p_posts;
end $$;

create or replace function app.is_over(p_child uuid, p_organisation uuid, p_posts text[]) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as
$$
begin
  return exists (select from unnest(app.my_organisations()) as mine (id)
    where (mine.id = p_organisation or mine.id = any (app.controllers_of(p_child)))
      and app.posts_for(p_child, mine.id) && p_posts);
end $$;

create or replace function app.may_see_detail(p_child uuid, p_controller uuid, p_part text) returns boolean language plpgsql stable security definer
set search_path = public, pg_temp as
$$
begin
  return exists (
    select from unnest(app.my_organisations()) as mine (id)
    where (mine.id = p_controller
        or exists (select from child_grant g where g.child_id = p_child and g.controller_id = p_controller
             and g.organisation_id = mine.id and g.scope = 'handover' and p_part = any (g.sections) and g.during @> app.today()))
      and app.part_is_open(p_child, mine.id, p_part, mine.id = p_controller));
end $$;

create or replace function app.session_of_token(p_hash bytea) returns setof session language plpgsql stable security definer
set search_path = public, pg_temp as
$$
begin
  return query select s.* from session s where s.token_hash = p_hash and s.revoked_at is null
    and not exists (select from account a where a.person_id = s.person_id and a.disabled_at is not null);
end $$;

create or replace function app.looks_at(p_child uuid) returns table (event_id bigint, at timestamptz, person_id uuid, person_name text,
  organisation_id uuid, verb text, alone boolean, how text, part text, glass boolean, posts text[], holds_post boolean)
language plpgsql stable security definer set search_path = public, pg_temp as
$$
#variable_conflict use_column
declare mine uuid[] := app.my_organisations();
begin
  if exists (select from sealed_child where child_id = p_child)
    or not exists (select from child c where c.id = p_child and (c.controller_id = any (mine)
      or exists (select from child_grant g where g.child_id = p_child and g.organisation_id = any (mine) and g.during @> app.today()))) then
    return;
  end if;
  return query
  select e.id, e.at, e.actor_person, coalesce(p.display_name, e.actor_name), e.organisation_id, e.verb,
    cardinality(e.child_ids) = 1, e.detail ->> 'how', e.detail ->> 'part',
    e.verb = 'glass.broken' or coalesce(e.detail ->> 'glass', '') = 'true',
    array(select h.post from post_holding h where h.person_id = e.actor_person and h.organisation_id = e.organisation_id
      and h.during @> (e.at at time zone 'Europe/London')::date order by h.post),
    exists (select from post_holding h where h.person_id = e.actor_person and h.during @> app.today())
  from audit_event e left join person p on p.id = e.actor_person
  where e.child_ids @> array[p_child] and e.verb in ('child.look', 'child.listed', 'child.exported', 'glass.broken')
  order by e.at desc;
end $$;
reset role;
