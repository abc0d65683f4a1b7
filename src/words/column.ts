const inLanguage = /^(.+)_([a-z]{2})$/;

/** Names a column in a language: "title" by the table of names, "title_fr" as "Title (French)". */
export function columnNames(tag: string, names: Readonly<Record<string, string>>): (column: string) => string {
  const languages = new Intl.DisplayNames(tag, {type: 'language'});
  return (column) => {
    const [, stem = '', language = ''] = inLanguage.exec(column) ?? [];
    if (Object.hasOwn(names, column)) return names[column] ?? column;
    return Object.hasOwn(names, stem) ? `${names[stem]} (${languages.of(language)})` : column;
  };
}
