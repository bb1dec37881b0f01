import type { JobDefinition } from '../../web/job.ts';
import { WEEKLY_DIGEST, writeWeeklyMails } from './weekly-mail.commands.ts';

/**
 * The weekly mail, on Mondays at seven. It is asked for each hour until eleven and written once: a server that was being
 * restarted at seven still sends it before the morning is over.
 */
export const weeklyDigestJob: JobDefinition = {
  name: WEEKLY_DIGEST,
  cron: '0 7-11 * * 1',
  run: async (house) => {
    const mails = await writeWeeklyMails(house);
    if (mails > 0) house.log.info({ mails }, 'Wrote the weekly mails');
  },
};
