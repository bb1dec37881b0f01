-- A UPN is looked for in every record that is open here: when a child is added, and when two organisations have said the
-- same of one child. Unique it is only at each controller.
create index child_details_upn_anywhere on child_details (upn) where upn is not null;
