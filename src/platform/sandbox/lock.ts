import { registerHooks } from 'node:module';

/**
 * The doors a reader must not have, shut from inside. Used beside a network namespace where there is one, and instead of it elsewhere.
 * Runs before any line of a program is loaded; `lockAll` runs after it is loaded and before the first byte of a file is read.
 */
const REACHES_OUT = new Set(
  `net tls http https http2 dgram dns dns/promises inspector inspector/promises child_process cluster worker_threads repl
   test wasi vm trace_events sqlite sea undici`
    .split(/\s+/)
    .filter(Boolean),
);

const GLOBALS = [
  'fetch',
  'WebSocket',
  'EventSource',
  'Request',
  'Response',
  'Headers',
  'FormData',
  'BroadcastChannel',
  'MessageChannel',
  'MessagePort',
  'Worker',
];

const OF_PROCESS =
  `binding _linkedBinding _kill kill abort dlopen execve getBuiltinModule _getActiveHandles _getActiveRequests _debugProcess _debugEnd
  loadEnvFile openStdin report chdir setuid seteuid setgid setegid setgroups initgroups mainModule stdin stdout stderr _preload_modules`
    .split(/\s+/)
    .filter(Boolean);

export class ShutOut extends Error {
  override name = 'ShutOut';
}

let closed = false;

function shut(target: object, name: string): void {
  Object.defineProperty(target, name, { value: undefined, writable: false, configurable: false, enumerable: false });
}

/** First: from here on no program can load what reaches the network, other processes or other threads. */
export function lockNetwork(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const name = specifier.replace(/^node:/, '');
      if (closed || REACHES_OUT.has(name) || name === 'module')
        throw new ShutOut(`A reader may not load ${closed ? 'anything more' : name}.`);
      return next(specifier, context);
    },
  });
  for (const name of GLOBALS) if (name in globalThis) shut(globalThis, name);
  // Libraries made for browsers ask it what they run in: it is there, and says and does nothing.
  const nothing = Object.freeze({ platform: '', userAgent: '' });
  Object.defineProperty(globalThis, 'navigator', { value: nothing, writable: false, configurable: false });
}

/** Last: nothing more can be loaded, read from the disk, signalled or printed. */
export function lockAll(): void {
  closed = true;
  // Node prints through sockets, and a socket's class is a way to the network.
  const silent = () => undefined;
  const quiet = Object.freeze({ log: silent, info: silent, warn: silent, error: silent, debug: silent, trace: silent });
  Object.defineProperty(globalThis, 'console', { value: quiet, writable: false, configurable: false });
  for (const name of OF_PROCESS) if (name in process) shut(process, name);
  for (const name of Object.keys(process.env)) delete process.env[name];
  const permission = process.permission as { drop?: (scope: string) => void } | undefined;
  permission?.drop?.('fs.read');
}
