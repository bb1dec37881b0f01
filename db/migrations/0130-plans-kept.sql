-- The functions that row security asks again and again, in PL/pgSQL: its statements are read and planned once for each
-- connection. In SQL, what is SECURITY DEFINER is read and planned anew in every statement that asks it. They say the same.
set local role mainstay_definer;
create or replace function app.my_organisations() returns uuid[] language plpgsql stable security definer
set search_path = public, pg_temp as
$$
declare me uuid := app.actor_person(); place uuid := app.actor_organisation();
begin
  if me is not null then
    -- those who may know of no child see none in SQL either: 0070
    return coalesce((select array_agg(distinct organisation_id) from post_holding
      where person_id = me and during @> app.today()
        and post not in ('governor', 'link-governor', 'chair-of-governors', 'management-committee-member', 'clerk', 'trust-lead')), '{}');
  end if;
  return case when place is null then '{}'::uuid[] else array[place] end;
end $$;

-- My organisations are asked for once, not for every organisation there is. Governors know who holds which post: 0070.
create or replace function app.my_partners() returns uuid[] language plpgsql stable security definer
set search_path = public, pg_temp as
$$
declare mine uuid[] := app.all_my_organisations();
begin
  return coalesce((select array_agg(distinct o.id) from organisation o
    where o.id = any (mine) or o.authority_id = any (mine) or o.trust_id = any (mine)
       or exists (select from organisation m where m.id = any (mine) and o.id in (m.authority_id, m.trust_id))), '{}');
end $$;
reset role;

-- Names as people type them, as before. What is plain already, which is most of it, is not looked up letter by letter.
create or replace function app.plain_words(p_text text) returns text language sql immutable parallel safe as $$
  select case when octet_length(p_text) = length(p_text) then translate(lower(p_text), '''-', '')
    else translate(lower(p_text),
    'áàâäãåāăąçćčďđéèêëēėęěğíìîïīįıłñńňóòôöõøōőŕřśšşșťţțúùûüūůűųýÿźżžÁÀÂÄÃÅĀĂĄÇĆČĎĐÉÈÊËĒĖĘĚĞÍÌÎÏĪĮŁÑŃŇÓÒÔÖÕØŌŐŔŘŚŠŞȘŤŢȚÚÙÛÜŪŮŰŲÝŸŹŻŽ''’‘-',
    'aaaaaaaaacccddeeeeeeeegiiiiiiilnnnoooooooorrsssstttuuuuuuuuyyzzzaaaaaaaaacccddeeeeeeeegiiiiiilnnnoooooooorrsssstttuuuuuuuuyyzzz') end
$$;
