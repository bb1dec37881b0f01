import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Day } from '../../calendar/index.ts';
import { layer } from '../../packs/index.ts';
import { dayValues, readDay } from '../../ui/form-state.ts';
import { NothingHere, page, seeOther } from '../../web/answer.ts';
import { asFacts, doerOf, isAllowed } from '../../web/doer.ts';
import type { House } from '../../web/house.ts';
import { field } from '../../web/read-body.ts';
import { may, route } from '../../web/route.ts';
import { schoolClocks } from '../duties/index.ts';
import { type Here, here } from './here.queries.ts';
import { type Setting, settingsOn } from './school-settings.ts';
import { dropClock, setClock } from './settings.commands.ts';
import { SettingFormPage, SettingsPage } from './settings.page.tsx';
import { dropSettingUrl, settingsUrl, settingUrl } from './urls.ts';

const params = z.object({ clock: z.string().regex(/^[a-z0-9-]{1,80}$/) });

function settingsOf({ organisation, pack }: Here, on: Day): Setting[] {
  const clocks = schoolClocks(organisation.settings);
  return settingsOn(pack, layer(pack, { school: organisation.name, clocks }), clocks, on);
}

/** The clocks a school works by: where each comes from, and those it may set for itself. */
export function settingsRoutes(server: FastifyInstance, house: House): void {
  route(server, house, {
    method: 'GET',
    url: settingsUrl,
    who: may('posts.see'),
    query: z.object({ set: z.string().max(80).optional(), ended: z.string().max(80).optional() }),
    handle: async ({ work, visitor, query, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const settings = settingsOf(found, visitor.today);
      const titleOf = (id: string | undefined) => settings.find((setting) => setting.id === id)?.title;
      const [set, ended] = [titleOf(query.set), titleOf(query.ended)];
      return page(
        <SettingsPage
          ctx={ctx}
          view={{
            words: found.words,
            packTitle: found.pack.title,
            authorityName: found.organisation.authorityName ?? found.pack.authority,
            settings,
            mayChange: isAllowed(work, doerOf(visitor), 'pack.settings', asFacts(found.organisation)),
            done: set ? `${set}: set. What is due follows it now.` : ended ? `${ended}: ended today.` : null,
            today: visitor.today,
          }}
        />,
      );
    },
  });

  const one = (found: Here, id: string, today: Day): Setting => {
    const setting = settingsOf(found, today).find((each) => each.id === id && each.mayChange);
    if (setting === undefined || found.organisation.kind !== 'school') throw new NothingHere('setting');
    return setting;
  };

  route(server, house, {
    method: 'GET',
    url: settingUrl(':clock'),
    who: may('pack.settings'),
    params,
    handle: async ({ work, visitor, params: { clock }, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const setting = one(found, clock, visitor.today);
      const { own } = setting;
      const values = { value: own ? String(own.value) : '', ...dayValues('from', visitor.today) };
      return page(
        <SettingFormPage
          ctx={ctx}
          view={{ words: found.words, setting, form: { values, errors: {} }, today: visitor.today }}
        />,
      );
    },
  });

  route(server, house, {
    method: 'POST',
    url: settingUrl(':clock'),
    who: may('pack.settings'),
    params,
    handle: async ({ work, visitor, params: { clock }, body, ctx }) => {
      const found = await here(work, house.packs, visitor);
      const setting = one(found, clock, visitor.today);
      const again = (errors: Readonly<Record<string, string>>) =>
        page(
          <SettingFormPage
            ctx={ctx}
            view={{ words: found.words, setting, form: { values: body, errors }, today: visitor.today }}
          />,
          422,
        );
      const from = readDay(body, 'from', 'the day from which it holds');
      if (from !== null && typeof from === 'object') return again({ from: from.problem });
      const given = { id: clock, value: field(body, 'value'), from, because: field(body, 'because') };
      const outcome = await setClock(work, house.packs, doerOf(visitor), found.organisation, given);
      return 'problems' in outcome ? again(outcome.problems) : seeOther(`${settingsUrl}?set=${clock}`);
    },
  });

  route(server, house, {
    method: 'POST',
    url: dropSettingUrl(':clock'),
    who: may('pack.settings'),
    params,
    handle: async ({ work, visitor, params: { clock } }) => {
      const found = await here(work, house.packs, visitor);
      await dropClock(work, doerOf(visitor), found.organisation, clock, visitor.today);
      return seeOther(`${settingsUrl}?ended=${clock}`);
    },
  });
}
