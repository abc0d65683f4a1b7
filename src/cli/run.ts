import {LoadError} from '../data/load-error.js';
import {problemWords, sayFailure} from '../data/describe.js';
import type {Language} from '../words/index.js';
import {languageOf} from '../words/index.js';
import {Failure} from './failure.js';
import {helpOf, usageOf} from './help.js';
import type {CommandName, Request} from './options.js';
import {commands, readRequest} from './options.js';
import type {Terminal} from './terminal.js';
import {terminalOf} from './terminal.js';
import {version} from './version.js';
import {cliWords, languageOfSystem} from './words.js';

const misused = 2;
const interrupted = 130; // as a shell says it of a program that was stopped by Ctrl+C

type Command = (request: Request, terminal: Terminal) => Promise<number>;

const loaders: Readonly<Record<CommandName, () => Promise<Command>>> = {
  check: async () => (await import('./check.js')).check,
  build: async () => (await import('./build.js')).build,
  diff: async () => (await import('./diff.js')).diff,
  list: async () => (await import('./list.js')).list,
  template: async () => (await import('./template.js')).template,
  schema: async () => (await import('./schema.js')).schema,
  site: async () => (await import('./site.js')).site
};

/** Does what the words of a command line ask for; returns the exit status. */
export async function run(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal
): Promise<number> {
  const language = languageAsked(args) ?? languageOfSystem(env);
  const terminal = terminalOf(await cliWords(language), language, signal);
  try {
    return await obey(args, terminal);
  } catch (error) {
    terminal.note(`treatyscope: ${await say(error, terminal)}`, 'red');
    return signal.aborted ? interrupted : misused;
  }
}

async function obey(args: readonly string[], terminal: Terminal): Promise<number> {
  const {words} = terminal;
  const isAskedFor = args[0] === 'help';
  const request = readRequest(isAskedFor ? args.slice(1) : args, words);
  const {command, options, operands} = request;
  if (options.has('version')) {
    terminal.print(await version());
    return 0;
  }
  if (isAskedFor || options.has('help')) {
    terminal.write(`${helpOf(command, words)}\n`);
    return 0;
  }
  if (!command) {
    for (const line of helpOf(undefined, words).split('\n')) terminal.note(line);
    return misused;
  }
  const {least, most} = commands[command];
  if (operands.length < least || operands.length > most)
    throw new Failure(words.wrongCount(command, usageOf(command, words)));
  return (await loaders[command]())(request, terminal);
}

async function say(error: unknown, {words, language, signal}: Terminal): Promise<string> {
  if (signal.aborted) return words.stopped;
  if (error instanceof Failure) return error.message;
  if (error instanceof LoadError) return sayFailure(error, await problemWords(language));
  return words.broken(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** The language that a command line asks for, known before anything is said about its other words. */
function languageAsked(args: readonly string[]): Language | undefined {
  const [, tag] = /(?:^|\n)--lang[=\n](en|fr)(?:\n|$)/i.exec(args.join('\n')) ?? [];
  return tag === undefined ? undefined : languageOf(tag);
}
