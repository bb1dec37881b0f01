-- Who has looked, with what and from where: the page, list or command of a look, the part, whether under a glass, and the
-- posts the person held at that organisation on that day. A question is about a look that there was, at this child, by
-- the person asked.

drop policy head_asks on look_question;
drop function app.looks_at(uuid);

set local role mainstay_definer;

create function app.looks_at(p_child uuid) returns table (event_id bigint, at timestamptz, person_id uuid, person_name text,
  organisation_id uuid, verb text, alone boolean, how text, part text, glass boolean, posts text[], holds_post boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.id, e.at, e.actor_person, coalesce(p.display_name, e.actor_name), e.organisation_id, e.verb,
    cardinality(e.child_ids) = 1, e.detail ->> 'how', e.detail ->> 'part',
    e.verb = 'glass.broken' or coalesce(e.detail ->> 'glass', '') = 'true',
    array(select h.post from post_holding h where h.person_id = e.actor_person and h.organisation_id = e.organisation_id
      and h.during @> (e.at at time zone 'Europe/London')::date order by h.post),
    exists (select from post_holding h where h.person_id = e.actor_person and h.during @> app.today())
  from audit_event e left join person p on p.id = e.actor_person
  where e.child_ids @> array[p_child] and e.verb in ('child.look', 'child.listed', 'child.exported', 'glass.broken')
    and p_child not in (select child_id from sealed_child)
    and exists (select from child c where c.id = p_child and (c.controller_id = any (app.my_organisations())
         or exists (select from child_grant g where g.child_id = p_child and g.organisation_id = any (app.my_organisations()) and g.during @> app.today())))
  order by e.at desc
$$;

-- Where a question and its answer are mailed to: for the one who asks and the one who is asked, who may work where the
-- other knows nobody.
create function app.question_addresses(p_question uuid) returns table (asked_of text, asked_by text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.email, b.email from look_question q join person a on a.id = q.asked_of join person b on b.id = q.asked_by
  where q.id = p_question and app.actor_person() in (q.asked_of, q.asked_by)
$$;

reset role;
grant select on look_question to mainstay_definer;

create policy head_asks on look_question for insert to mainstay_app
  with check (asked_by = app.actor_person() and asked_of <> app.actor_person()
    and 'headteacher' = any (app.posts_for(child_id, controller_id))
    and exists (select from app.looks_at(child_id) l where l.event_id = audit_event_id and l.person_id = asked_of));
