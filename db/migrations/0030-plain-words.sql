-- Names as people type them into a search: small letters, no accents, no hyphens. "Zoë Ångström" is found by "zoe ang".
-- Capitals stand in the list too: in some locales of PostgreSQL lower() knows only those of ASCII.
create function app.plain_words(p_text text) returns text language sql immutable strict parallel safe as $$
  select translate(lower(p_text),
    'áàâäãåāăąçćčďđéèêëēėęěğíìîïīįıłñńňóòôöõøōőŕřśšşșťţțúùûüūůűųýÿźżžÁÀÂÄÃÅĀĂĄÇĆČĎĐÉÈÊËĒĖĘĚĞÍÌÎÏĪĮŁÑŃŇÓÒÔÖÕØŌŐŔŘŚŠŞȘŤŢȚÚÙÛÜŪŮŰŲÝŸŹŻŽ''’‘-',
    'aaaaaaaaacccddeeeeeeeegiiiiiiilnnnoooooooorrsssstttuuuuuuuuyyzzzaaaaaaaaacccddeeeeeeeegiiiiiilnnnoooooooorrsssstttuuuuuuuuyyzzz')
$$;
grant execute on function app.plain_words(text) to mainstay_app;
