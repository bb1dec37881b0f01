import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import { type Config, readConfig, WrongUse } from './config.ts';
import { prepareDemonstration, refuseDemonstration } from './features/demonstration/index.ts';
import { askForWeeklyMails } from './features/reminders/index.ts';
import { openHouse } from './open-house.ts';
import { printSetUpLink } from './pages/set-up/set-up-link.commands.ts';
import type { JobQueue } from './platform/jobs/jobs.ts';
import { writeServerNote } from './platform/postgres/index.ts';
import type { House, Log } from './web/house.ts';
import { startWork } from './worker.ts';

/** Starts the server: database, packs, jobs, web. Stops gently on SIGTERM and SIGINT. */
async function main(): Promise<void> {
  const config = readConfig(process.argv.slice(2), process.env);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const log: Log = {
    info: () => {},
    warn: (detail, message) => process.stderr.write(`${JSON.stringify({ level: 'warn', message, ...detail })}\n`),
    error: (detail, message) => process.stderr.write(`${JSON.stringify({ level: 'error', message, ...detail })}\n`),
  };
  const { house, queue, close } = await openHouse({
    dataDir: config.dataDir,
    role: 'server',
    publicUrl: config.publicUrl,
    demo: config.demo,
    smtpUrl: config.smtpUrl,
    mailFrom: config.mailFrom,
    idleMinutes: config.idleMinutes,
    longestHours: config.longestHours,
    env: process.env,
    log,
    say,
  });
  const server = await ready(house, config, queue, say).catch(async (error: unknown) => {
    // what was opened is let go of: the next start finds no lock and no database left running
    await close();
    throw error;
  });

  say(`Mainstay is ready at ${config.publicUrl}`);
  if (!config.demo) await printSetUpLink(house, say);
  if (config.demo) say('Open it and choose who to be: everybody signs in with one button, without a password.');

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    say('Mainstay is stopping.');
    await server.close();
    await close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Everything between an open house and an open door. */
async function ready(
  house: House,
  config: Config,
  queue: JobQueue,
  say: (line: string) => void,
): Promise<FastifyInstance> {
  if (config.demo) await prepareDemonstration(house, say);
  else await refuseDemonstration(house);
  const server = await buildApp(house, {
    behindProxy: config.behindProxy,
    cookieSecret: house.keys.keyedHash('cookie-signing', 'deployment', 'v1'),
    logger: { level: config.logLevel },
    requestsPerMinute: 600,
    uploadBytes: config.uploadBytes,
  });
  await startWork(house, queue);
  if (config.demo) await askForWeeklyMails(house);
  await server.listen({ host: config.host, port: config.port });
  await writeServerNote(config.dataDir, config.publicUrl);
  return server;
}

main().catch((error: unknown) => {
  const known = error instanceof WrongUse || (error instanceof Error && /Problems?$/.test(error.name));
  process.stderr.write(`${known ? (error as Error).message : String(error instanceof Error ? error.stack : error)}\n`);
  process.exit(error instanceof WrongUse ? 2 : 1);
});
