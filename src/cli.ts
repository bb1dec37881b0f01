import { type Command, helpOf, readGiven } from './commands/command.ts';
import { printed } from './commands/print.ts';
import { WrongUse } from './config.ts';

/**
 * The commands to choose from. Those about documents need no database and none of what uses one: they are loaded alone, so
 * that a check answers at once.
 */
async function commandsFor(word: string | undefined): Promise<readonly Command[]> {
  return word === 'policy'
    ? (await import('./commands/policy.ts')).policyCommands
    : (await import('./all-commands.ts')).commands;
}

/** A line each. */
function listed(some: readonly Command[]): string {
  const width = Math.max(...some.map(({ name }) => name.length));
  return some.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n');
}

function help(commands: readonly Command[]): string {
  return [
    'bin/mainstay COMMAND [options]',
    '',
    listed(commands),
    '',
    'bin/mainstay COMMAND --help says what a command takes, with examples.',
    'Exit: 0 done, 1 done with problems, 2 wrong use.',
    '',
  ].join('\n');
}

/** The command whose name the words begin with; the longest name wins. */
function commandIn(
  commands: readonly Command[],
  args: readonly string[],
): { command: Command; rest: readonly string[] } | undefined {
  const found = commands
    .filter((command) => command.name.split(' ').every((word, at) => args[at] === word))
    .sort((a, b) => b.name.length - a.name.length)[0];
  return found === undefined ? undefined : { command: found, rest: args.slice(found.name.split(' ').length) };
}

/** Runs what was typed. Answers go to standard output, everything said on the way to standard error. */
async function main(args: readonly string[]): Promise<number> {
  const commands = await commandsFor(args[0]);
  if (args.length === 0 || args[0] === '--help' || args[0] === 'help') {
    process.stdout.write(help(commands));
    return args.length === 0 ? 2 : 0;
  }
  const found = commandIn(commands, args);
  if (found === undefined) {
    const beginning = listed(commands.filter(({ name }) => name.startsWith(`${args[0]} `)));
    if (beginning === '') throw new WrongUse(`There is no command ${args[0]}. See bin/mainstay --help.`);
    if (args[1] !== '--help')
      throw new WrongUse(
        `${args[1] === undefined ? `${args[0]} is followed by what to do` : `There is no command ${args[0]} ${args[1]}`}:\n\n${beginning}`,
      );
    process.stdout.write(`${beginning}\n`);
    return 0;
  }
  if (found.rest.includes('--help')) {
    process.stdout.write(helpOf(found.command));
    return 0;
  }
  const given = readGiven(found.command, found.rest, (line) => process.stderr.write(`${line}\n`));
  const outcome = await found.command.run(given);
  const text =
    given.format === 'json' ? JSON.stringify(outcome.value, null, 2) : (outcome.text ?? printed(outcome.value));
  // Told to its end: a reader at the other end of a pipe may be slower than we are, and leaving cuts off what waits.
  await new Promise<void>((told) => process.stdout.write(`${text}\n`, () => told()));
  return outcome.problems ? 1 : 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    const known = error instanceof WrongUse || (error instanceof Error && /(Problems?|Refused)$/.test(error.name));
    process.stderr.write(
      `${known ? (error as Error).message : error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exit(error instanceof WrongUse ? 2 : 1);
  },
);
