import { join, resolve } from 'node:path';
import { type ProxyTrust, ProxyTrustProblem, readProxyTrust } from './platform/http/proxies.ts';
import { projectRoot } from './platform/root.ts';

/** Everything the operator can set. Read once, from the command line and the environment. */
export interface Config {
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  readonly demo: boolean;
  /** Where people reach it: `https://mainstay.example.sch.uk`. */
  readonly publicUrl: string;
  /** Whose word for who is asking is taken; false: nobody's. */
  readonly behindProxy: ProxyTrust | false;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly idleMinutes: number;
  readonly longestHours: number;
  readonly uploadBytes: number;
  readonly logLevel: string;
}

export class WrongUse extends Error {
  override name = 'WrongUse';
}

/**
 * Reads `bin/start`'s options and the environment. Throws WrongUse, in words for the terminal, for an unknown option, a
 * port that is no port, or an address that would send sign-ins over plain HTTP.
 */
export function readConfig(args: readonly string[], env: NodeJS.ProcessEnv): Config {
  let demo = false;
  let host = env.MAINSTAY_HOST ?? '127.0.0.1';
  let portText = env.MAINSTAY_PORT ?? env.PORT ?? '3000';
  let dataDir = env.MAINSTAY_DATA;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    const [name = '', inline] = arg.split('=', 2);
    const value = (): string => {
      const given = inline ?? args[++at];
      if (given === undefined) throw new WrongUse(`${name} needs a value. See bin/start --help.`);
      return given;
    };
    if (name === '--demo') demo = true;
    else if (name === '--host') host = value();
    else if (name === '--port') portText = value();
    else if (name === '--data') dataDir = value();
    else throw new WrongUse(`There is no option ${arg}. See bin/start --help.`);
  }
  const port = Number(portText);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new WrongUse(`${portText} is no port: use 1 to 65535.`);
  const publicUrl = (env.MAINSTAY_URL ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`).replace(
    /\/$/,
    '',
  );
  if (!/^https?:\/\/[^/]+$/.test(publicUrl)) {
    throw new WrongUse(`MAINSTAY_URL is ${publicUrl}. It has to look like https://mainstay.example.sch.uk`);
  }
  if (env.MAINSTAY_URL?.startsWith('http:') && !/^http:\/\/(127\.|localhost|\[::1\])/.test(env.MAINSTAY_URL)) {
    throw new WrongUse('MAINSTAY_URL has to start with https:// for any address but this machine itself.');
  }
  return {
    // Never below the folder somebody happens to be in: a second start elsewhere would find no records.
    dataDir: dataDir === undefined ? join(projectRoot, 'data', demo ? 'demo' : 'live') : resolve(dataDir),
    host,
    port,
    demo,
    publicUrl,
    behindProxy: proxyTrust(env.MAINSTAY_BEHIND_PROXY ?? ''),
    smtpUrl: env.MAINSTAY_SMTP_URL ?? null,
    mailFrom: env.MAINSTAY_MAIL_FROM ?? 'Mainstay <mainstay@localhost>',
    idleMinutes: number(env, 'MAINSTAY_IDLE_MINUTES', 20),
    longestHours: number(env, 'MAINSTAY_LONGEST_HOURS', 10),
    uploadBytes: number(env, 'MAINSTAY_UPLOAD_MEGABYTES', 40) * 1_000_000,
    logLevel: env.MAINSTAY_LOG ?? 'info',
  };
}

function proxyTrust(text: string): ProxyTrust | false {
  try {
    return readProxyTrust(text);
  } catch (error) {
    throw error instanceof ProxyTrustProblem ? new WrongUse(error.message) : error;
  }
}

/** A limit that is no number would be no limit. */
function number(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const given = env[name];
  if (given === undefined || given === '') return otherwise;
  const value = Number(given);
  if (!Number.isFinite(value) || value <= 0) throw new WrongUse(`${name} is ${given}. It has to be a number above 0.`);
  return value;
}
