import type { House } from './house.ts';

/** Work that happens by itself or after a command: named, tried again when it fails, and never holding a child's name in its data. */
export interface JobDefinition {
  readonly name: string;
  /** When it happens by the clock, in English time (cron); null: only when it is asked for. */
  readonly cron: string | null;
  readonly run: (house: House, data: Readonly<Record<string, unknown>>) => Promise<void>;
}
