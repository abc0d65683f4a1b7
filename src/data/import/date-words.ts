import {fold} from './fold.js';

/** The twelve months, each in English, French, German, Spanish, Italian and Bulgarian, in full and shortened. */
const latin = [
  'january jan janvier janv januar janner jaenner enero ene gennaio gen януари',
  'february feb febr fevrier fevr fev februar feber febrero febbraio февруари',
  'march mar mars marz maerz mrz marzo march',
  'april apr avril avr abril abr aprile април',
  'may mai mayo maggio mag маи',
  'june jun juin juni junio giugno giu юни',
  'july jul juillet juil juli julio luglio lug юли',
  'august aug aout aou agosto ago август',
  'september sep sept septembre septiembre setiembre set settembre sett септември',
  'october oct octobre oktober okt octubre ottobre ott октомври',
  'november nov novembre noviembre ноември',
  'december dec decembre dezember dez diciembre dicembre dic декември'
];

/** The months in Russian: the stem, what it is shortened to, and the endings of its cases. */
const russian = [
  'январ янв ь я ю е ем',
  'феврал фев,февр ь я ю е ем',
  'март мар - а у е ом',
  'апрел апр ь я ю е ем',
  'ма - и я ю е ем',
  'июн июн ь я ю е ем',
  'июл июл ь я ю е ем',
  'август авг - а у е ом',
  'сентябр сен,сент ь я ю е ем',
  'октябр окт ь я ю е ем',
  'ноябр ноя,нояб ь я ю е ем',
  'декабр дек ь я ю е ем'
];

const roman = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

const months: ReadonlyMap<string, number> = new Map([
  ...latin.flatMap((words, at) => words.split(' ').map((word): [string, number] => [fold(word), at + 1])),
  ...russian.flatMap((line, at) => {
    const [stem = '', short = '', ...endings] = line.split(' ');
    const words = [...endings.map((ending) => (ending === '-' ? stem : stem + ending)), ...short.split(',')];
    return words.filter((word) => word.length > 1).map((word): [string, number] => [word, at + 1]);
  }),
  ...roman.map((word, at): [string, number] => [word, at + 1])
]);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

const weekdays = setOf(
  'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun ' +
    'lundi lun mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim ' +
    'montag mo dienstag di mittwoch mi donnerstag do freitag fr samstag sonnabend sa sonntag so ' +
    'lunes martes miercoles mie jueves jue viernes vie sabado sab domingo dom ' +
    'lunedi martedi mercoledi giovedi gio venerdi sabato domenica ' +
    'понедельник понедельника вторник вторника среда среды среду четверг четверга пятница пятницы пятницу суббота ' +
    'субботы субботу воскресенье воскресенья пн вт ср чт пт сб вс'
);

const ranges = setOf('to until till through thru au aux a al alla bis по до');
const ands = setOf('and et und y e и i');
const beginnings = setOf('from vom dal с');
const fillers = setOf(
  'on in the of le les du de des del dei dell el la los il am der den im er st nd rd th г года году год year'
);

/** The number of a month by any of its names, in any case, or in Roman numerals; `word` is folded. */
export const monthOf = (word: string): number | undefined => months.get(word);

/** What a folded word does in a date; undefined for a word that has no business there. */
export function roleOf(word: string): 'month' | 'weekday' | 'range' | 'and' | 'beginning' | 'filler' | undefined {
  if (months.has(word)) return 'month';
  if (ranges.has(word)) return 'range';
  if (ands.has(word)) return 'and';
  if (beginnings.has(word)) return 'beginning';
  if (fillers.has(word)) return 'filler';
  return weekdays.has(word) ? 'weekday' : undefined;
}

/** Whether a folded word may be a day of the week, though it may be a month too ("mar"). */
export const isWeekday = (word: string): boolean => word === 'mar' || weekdays.has(word);
