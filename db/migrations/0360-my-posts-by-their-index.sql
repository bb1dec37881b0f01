-- Which posts I hold is asked by every policy of every statement. What keeps one person from holding one post twice at once was
-- an index that looks as good for that question to the planner as the one that is made for it, and reads all of its pages
-- instead of two. It keeps the same, by one expression that nothing else asks for.
alter table post_holding drop constraint post_holding_organisation_id_post_person_id_during_excl;
alter table post_holding add constraint post_holding_once exclude using gist
  ((person_id::text || ' ' || organisation_id::text || ' ' || post) with =, during with &&);
