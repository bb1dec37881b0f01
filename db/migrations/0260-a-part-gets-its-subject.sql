-- A part that nobody has becomes the part of the teacher who is asked: it gets their subject instead of standing empty beside it.
grant update (label) on plan_part to mainstay_app;
