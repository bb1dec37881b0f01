import type { JobDefinition } from '../../web/job.ts';

/** Works out what many changes at once left stale: imports, calendars, packs, and the start of an academic year. */
export const drainStaleDutiesJob: JobDefinition = {
  name: 'drain-stale-duties',
  cron: '* * * * *',
  run: async (house) => {
    const { subjects } = await house.drainDuties();
    if (subjects > 0) house.log.info({ subjects }, 'Worked out what is due again');
  },
};
