-- When an authority's record of a child is joined with the school's (app.join_with_authority), every fact moves with the child:
-- those of what a child said (0221, 0310) were left with the record that is closed then, and nobody could read them any more.
grant update on voice_done, voice_file, voice_kept_from, voice_reading to mainstay_definer;
