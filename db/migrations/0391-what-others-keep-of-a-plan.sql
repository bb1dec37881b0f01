-- A sealed record whose time is over could not be destroyed once its plan had been signed off or judged by another organisation, or
-- handed over and answered: their rows held on to the plan. Each organisation keeps its own for its own time, so these outlive the
-- plan (that there is one, their insert policies say); the answer to an offer is nothing without the offer, and goes with it.
alter table plan_copy drop constraint plan_copy_plan_id_fkey;
alter table plan_judgement drop constraint plan_judgement_plan_id_fkey;
alter table second_judging drop constraint second_judging_plan_id_fkey;
alter table judgement_settling drop constraint judgement_settling_plan_id_fkey;
alter table handover_answer drop constraint handover_answer_handover_id_fkey;
alter table handover_answer add foreign key (handover_id) references handover on delete cascade;
