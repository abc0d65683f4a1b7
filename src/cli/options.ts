import {parseArgs} from 'node:util';
import {isDate} from '../data/dates.js';
import {Failure} from './failure.js';
import {nearest} from './nearest.js';
import type {CliWords} from './words.js';

export type OptionName = keyof CliWords['option'];
export type ValueName = keyof CliWords['values'];
export type CommandName = keyof CliWords['does'];

/** What a command takes: its operands (the last of them repeatedly, where it has `more`) and its options. */
export interface CommandForm {
  readonly operands: readonly ValueName[];
  readonly least: number;
  readonly most: number;
  readonly options: readonly OptionName[];
}

const reading = ['base', 'table', 'recipe', 'answer', 'max-rows'] as const;

/** The commands there are, in the order in which they are explained. */
export const commands: Readonly<Record<CommandName, CommandForm>> = {
  check: {operands: ['files'], least: 1, most: Infinity, options: ['json', ...reading, 'save-recipe']},
  build: {
    operands: ['files'],
    least: 1,
    most: Infinity,
    options: ['out', 'one-file', 'k', 'title', 'as-of', ...reading, 'replace']
  },
  diff: {operands: ['old', 'new'], least: 2, most: 2, options: ['json', 'stories']},
  list: {operands: ['package'], least: 1, most: 1, options: ['json']},
  template: {operands: ['table'], least: 1, most: 1, options: ['xlsx', 'out']},
  schema: {operands: ['table'], least: 0, most: 1, options: ['out']},
  site: {operands: ['package'], least: 1, most: 1, options: ['out', 'base-url', 'data-hosts']}
};

export const commandNames = Object.keys(commands) as readonly CommandName[];

/** The options of every command. */
export const everywhere: readonly OptionName[] = ['lang', 'help', 'version'];

/** The value that an option takes; those without take none. */
const valuesTaken: {readonly [O in OptionName]?: ValueName} = {
  recipe: 'file',
  'save-recipe': 'file',
  answer: 'answer',
  table: 'table',
  base: 'package',
  out: 'file',
  k: 'number',
  'max-rows': 'number',
  title: 'text',
  'as-of': 'date',
  'base-url': 'address',
  'data-hosts': 'hosts',
  lang: 'language',
  stories: 'files'
};

/** What was asked: a command with its operands and options; an option that may be repeated has all its values. */
export interface Request {
  readonly command: CommandName | undefined;
  readonly operands: readonly string[];
  readonly options: ReadonlyMap<OptionName, readonly string[]>;
}

/** The value of a command's option as it is written in help: "--out FOLDER". */
export function writtenValue(name: OptionName, command: CommandName | undefined, words: CliWords): string {
  const value = name === 'out' && (command === 'build' || command === 'site') ? 'folder' : valuesTaken[name];
  if (!value) return '';
  return value === 'language' ? words.values.language : words.values[value].toUpperCase();
}

/** What the words after the command's name ask for; throws a Failure where they make no sense. */
export function readRequest(args: readonly string[], words: CliWords): Request {
  const names = Object.keys(words.option) as readonly OptionName[];
  const {tokens} = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      names.map((name) => [
        name,
        {type: valuesTaken[name] ? 'string' : 'boolean', ...(name === 'help' && {short: 'h'})}
      ])
    ),
    allowPositionals: true,
    strict: false,
    tokens: true
  });
  const operands = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const command = readCommand(operands.shift(), words);
  const known = [
    ...(command ? commands[command].options : commandNames.flatMap((one) => commands[one].options)),
    ...everywhere
  ];
  const options = new Map<OptionName, readonly string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = known.find((one) => one === token.name);
    if (!name) throw new Failure(sayUnknown(token.rawName, known, command, words));
    options.set(name, [...(options.get(name) ?? []), readValue(name, command, token, words)]);
  }
  return {command, operands, options};
}

function readCommand(name: string | undefined, words: CliWords): CommandName | undefined {
  if (name === undefined) return undefined;
  const command = commandNames.find((known) => known === name);
  if (!command) throw new Failure(words.unknownCommand(name, nearest(name, commandNames), commandNames));
  return command;
}

function sayUnknown(
  rawName: string,
  known: readonly OptionName[],
  command: CommandName | undefined,
  words: CliWords
): string {
  const near = nearest(rawName.replace(/^-+/, ''), known);
  return words.unknownOption(rawName, command ?? 'treatyscope', near && `--${near}`);
}

interface Token {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function readValue(
  name: OptionName,
  command: CommandName | undefined,
  {rawName, value, inlineValue}: Token,
  words: CliWords
): string {
  if (!valuesTaken[name]) {
    if (value !== undefined) throw new Failure(words.valueTooMuch(rawName));
    return '';
  }
  const isMissing = value === undefined || value === '' || (!inlineValue && value.length > 1 && value.startsWith('-'));
  if (isMissing) throw new Failure(words.valueMissing(rawName, writtenValue(name, command, words)));
  if (valuesTaken[name] === 'number' && !/^[1-9]\d{0,8}$/.test(value))
    throw new Failure(words.notNumber(rawName, value));
  if (name === 'as-of' && !isDate(value)) throw new Failure(words.notDate(rawName, value));
  if (name === 'answer' && !/^[a-z-]+:.*=./s.test(value)) throw new Failure(words.notAnswer(value));
  if (name === 'lang' && !/^(en|fr)$/i.test(value)) throw new Failure(words.notLanguage(value));
  return value;
}
