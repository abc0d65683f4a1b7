import type {cli as english} from '../words/en/cli.js';
import type {Language} from '../words/index.js';

/** Everything the command line can say, in one language. */
export type CliWords = typeof english;

/** What the command line says in a language. */
export async function cliWords(language: Language): Promise<CliWords> {
  const {cli} = await (language === 'fr' ? import('../words/fr/cli.js') : import('../words/en/cli.js'));
  return cli;
}

/** The language that an environment asks for, as `LANG=fr_FR.UTF-8` does. */
export const languageOfSystem = ({
  LC_ALL,
  LC_MESSAGES,
  LANG
}: Readonly<Record<string, string | undefined>>): Language =>
  (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('fr') ? 'fr' : 'en';
