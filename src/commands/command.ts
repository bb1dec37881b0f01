import { parseArgs } from 'node:util';
import { WrongUse } from '../config.ts';

/** json for programs, text for people, md for a minute or a ticket. */
export type Format = 'json' | 'md' | 'text';

/** One command of bin/mainstay: what it is called, what it takes, and what it does. */
export interface Command {
  /** As typed: `school add`. */
  readonly name: string;
  readonly summary: string;
  /** What follows the name: `FILE --school URN [--dry-run]`. */
  readonly usage: string;
  readonly examples: readonly string[];
  /** Options beyond those every command has. */
  readonly options: Readonly<Record<string, 'text' | 'flag'>>;
  /** How many words follow the name, besides options; `some`: one or more. */
  readonly words: number | 'some';
  /** What it can answer as, where that is not json or text alone. */
  readonly formats?: readonly Format[];
  run(given: Given): Promise<Outcome>;
}

/** What was typed. */
export interface Given {
  readonly words: readonly string[];
  readonly format: Format;
  /** An option's text; undefined when it was not given. */
  text(name: string): string | undefined;
  /** The same for one that has to be there; throws WrongUse. */
  needed(name: string): string;
  flag(name: string): boolean;
  readonly dataDir: string | undefined;
  /** `--as`: the email address of whoever this is done as; undefined: the owner of the data folder. */
  readonly as: string | undefined;
  readonly say: (line: string) => void;
}

/** What came of it. A list is printed as a JSON array, or as a table. */
export interface Outcome {
  readonly value: unknown;
  /** For people; without it the value is printed as a table or as lines. */
  readonly text?: string;
  /** Done, but something needs looking at: exit 1. */
  readonly problems?: boolean;
}

const everywhere = { format: 'text', as: 'text', data: 'text', help: 'flag' } as const;

/** Reads what follows a command's name. Throws WrongUse, naming the option, for what it does not know. */
export function readGiven(command: Command, args: readonly string[], say: (line: string) => void): Given {
  const known: Record<string, 'text' | 'flag'> = { ...command.options, ...everywhere };
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(known).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }]),
      ),
    });
  } catch (error) {
    throw new WrongUse(`${firstSentence(error)} See bin/mainstay ${command.name} --help.`);
  }
  const { values, positionals } = parsed;
  const rightCount = command.words === 'some' ? positionals.length > 0 : positionals.length === command.words;
  if (!rightCount && values.help !== true) {
    throw new WrongUse(
      `${command.name} takes ${wordCount(command.words)} after its name, and ${positionals.length} ${positionals.length === 1 ? 'was' : 'were'} given. See bin/mainstay ${command.name} --help.`,
    );
  }
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const asked = text('format') ?? 'text';
  const formats = command.formats ?? (['json', 'text'] as const);
  const format = formats.find((one) => one === asked);
  if (format === undefined) throw new WrongUse(`--format is ${formats.join(' or ')}, not ${asked}.`);
  return {
    format,
    words: positionals,
    text,
    needed: (name) => {
      const value = text(name);
      if (value === undefined || value === '') {
        throw new WrongUse(`${command.name} needs --${name}. See bin/mainstay ${command.name} --help.`);
      }
      return value;
    },
    flag: (name) => values[name] === true,
    dataDir: text('data'),
    as: text('as'),
    say,
  };
}

const wordCount = (words: Command['words']): string =>
  words === 'some' ? 'one word or more' : words === 0 ? 'no words' : `${words} word${words === 1 ? '' : 's'}`;

const firstSentence = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\. .*$/s, '.');
};

/** The help of one command. */
export function helpOf(command: Command): string {
  return [
    `bin/mainstay ${command.name} ${command.usage}`.trimEnd(),
    '',
    `  ${command.summary}`,
    '',
    'Examples',
    ...command.examples.map((example) => `  bin/mainstay ${example}`),
    '',
    'Every command takes',
    '  --as EMAIL       do it as this person, whose posts then decide; without it, the owner of the data folder (logged)',
    '  --data DIR       the data folder (or DATABASE_URL); works beside a running server',
    '  --format json    for programs; lists are JSON arrays',
    '',
  ].join('\n');
}
