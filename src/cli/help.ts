import type {CommandName, OptionName} from './options.js';
import {commandNames, commands, everywhere, writtenValue} from './options.js';
import type {CliWords} from './words.js';

const examples: Readonly<Record<CommandName, readonly string[]>> = {
  check: ['check events.xlsx', 'check data --json > report.json', 'check events.csv --recipe recipe.json'],
  build: ['build data --out clean --k 5', 'build new-events.xlsx --base datapackage.json --out clean'],
  diff: ['diff old/datapackage.json clean', 'diff old clean --stories stories/texts', 'diff old clean --json'],
  list: ['list data/datapackage.json'],
  template: ['template events --out events.csv', 'template events --xlsx --out events.xlsx'],
  schema: ['schema', 'schema events'],
  site: ['site clean --out site --base-url https://data.example.org/treaties/', 'site clean --out site']
};

/** How a command is used, in one line. */
export const usageOf = (command: CommandName, words: CliWords): string => {
  const needed = command === 'build' || command === 'site' ? [`--out ${writtenValue('out', command, words)}`] : [];
  return ['treatyscope', called(command, words), ...needed, `[${words.options.toLowerCase()}]`].join(' ');
};

/** A command with its operands. */
function called(command: CommandName, words: CliWords): string {
  const {operands, least} = commands[command];
  const named = operands.map((operand) => (least > 0 ? `<${words.values[operand]}>` : `[${words.values[operand]}]`));
  return [command, ...named].join(' ');
}

/** The help of a command, or of the whole. */
export function helpOf(command: CommandName | undefined, words: CliWords): string {
  const lines = command ? commandHelp(command, words) : wholeHelp(words);
  return lines.join('\n');
}

function wholeHelp(words: CliWords): readonly string[] {
  return [
    words.about,
    '',
    words.commands,
    ...inColumns(commandNames.map((name) => [called(name, words), words.does[name]])),
    '',
    words.options,
    ...inColumns(everywhere.map((name) => optionHelp(name, undefined, words))),
    '',
    words.examples,
    ...commandNames.map((name) => `  npx treatyscope ${examples[name][0]}`),
    '',
    ...words.closing
  ];
}

function commandHelp(command: CommandName, words: CliWords): readonly string[] {
  const options = [...commands[command].options, ...everywhere.filter((name) => name !== 'version')];
  return [
    `treatyscope ${command}: ${words.does[command]}`,
    '',
    `${words.usage}: ${usageOf(command, words)}`,
    '',
    ...words.more[command],
    '',
    words.options,
    ...inColumns(options.map((name) => optionHelp(name, command, words))),
    '',
    words.examples,
    ...examples[command].map((example) => `  npx treatyscope ${example}`)
  ];
}

const optionHelp = (name: OptionName, command: CommandName | undefined, words: CliWords): readonly [string, string] => [
  `--${name} ${writtenValue(name, command, words)}`.trimEnd(),
  words.option[name]
];

function inColumns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
