import type {LawFacts, LawCourse} from '../../charts/profile-law.view.js';
import type {Figure, Sentence} from '../../charts/view.js';
import {capital, named} from '../named.js';
import {say, sayList} from '../say.js';
import {common} from './common.js';
import {status} from './status.js';

/** What a state's name needs before it at the head of a sentence. */
const article = /^(EU|Holy See|Netherlands)$|^(European Union|United|Kingdom|Republic of)\b|\b(Republic|Federation)$/;

const the = (name: string): string => (article.test(name.replace('*', '')) ? `the ${name}` : name);
const on = (date: string): string => `${date.length === 10 ? 'on' : 'in'} ${common.date(date)}`;

const kinds: Readonly<Record<string, readonly [kind: string, preposition: string]>> = {
  ratification: ['ratification', 'of'],
  acceptance: ['acceptance', 'of'],
  approval: ['approval', 'of'],
  accession: ['accession', 'to'],
  succession: ['succession', 'to'],
  'formal-confirmation': ['formal confirmation', 'of']
};

const nouns = {
  statements: ['reservation or declaration', 'reservations and declarations'],
  evaluations: ['evaluation of it', 'evaluations of it'],
  held: ['event held there', 'events held there'],
  attended: ['event it is known to have attended', 'events it is known to have attended'],
  about: ['event about it', 'events about it'],
  projects: ['project', 'projects']
} as const;

/** A count of a profile. */
export type ProfileCount = keyof typeof nouns;

function deposit({signature, deposit: date, kind = ''}: LawCourse, instrument: string, isPast: boolean): string[] {
  if (date === undefined) return [];
  const [name, preposition = 'by'] = kinds[kind] ?? [];
  const what = signature === undefined ? ` ${preposition} ${instrument}` : '';
  const when = isPast ? `(${common.date(date)})` : on(date);
  const had = isPast ? 'had ' : '';
  if (name === undefined) return [`${had}expressed its consent to be bound${what} ${when}`];
  return [`${had}deposited its instrument of ${name}${what} ${when}`];
}

function standing(course: LawCourse, isPast: boolean, isLast: boolean): string[] {
  const {deposit: consent, entry, isInForce, effect, hasLeft} = course;
  if (hasLeft && effect !== undefined) {
    const span = entry === undefined ? `until ${common.date(effect)}` : common.range(entry, effect);
    return [isPast ? `was no longer a Party (it had been one ${span})` : `was a Party (${span})`];
  }
  if (isInForce && entry !== undefined)
    return [isPast ? `was a Party (since ${common.date(entry)})` : `has been a Party since ${common.date(entry)}`];
  if (entry !== undefined) return [isPast ? `was to become a Party ${on(entry)}` : `becomes a Party ${on(entry)}`];
  if (consent !== undefined || !isLast) return [];
  return [isPast ? 'had not expressed its consent to be bound' : 'has not expressed its consent to be bound'];
}

function courseText(course: LawCourse, {instrument, isPast}: LawFacts, isLast: boolean): string {
  const {signature, notified, effect, hasLeft} = course;
  const date = signature && common.date(signature);
  const signed = isPast ? `had signed ${instrument} (${date})` : `signed ${instrument} ${signature && on(signature)}`;
  const clauses = [
    ...(signature === undefined ? [] : [signed]),
    ...deposit(course, instrument, isPast),
    ...standing(course, isPast, isLast)
  ];
  if (notified === undefined) return common.list(clauses);
  const takes = hasLeft || effect === undefined ? '' : `, which takes effect ${on(effect)}`;
  return `${common.list(clauses)}; it notified its denunciation ${on(notified)}${takes}`;
}

function withoutSteps({instrument, isPast, name, status: is}: LawFacts): string {
  if (is === 'entitled')
    return `${the(name)} ${isPast ? 'was' : 'is'} entitled to sign ${instrument} and ${isPast ? 'had' : 'has'} not`;
  if (is === 'invited') return `${the(name)} ${isPast ? 'had' : 'has'} been invited to accede to ${instrument}`;
  return `this dataset holds no step of ${the(name)} towards ${instrument}`;
}

/** What the profile of a state says. */
export const profile = {
  title: (name: string, instrument: string) => `${capital(the(name))} and ${instrument}`,
  anyTitle: (instrument: string) => `A State and ${instrument}`,
  choose: 'Choose a State to see its status with dates, its statements, evaluations, events and projects.',
  label: 'State',
  prompt: 'Choose a State',
  law: (facts: LawFacts): string => {
    const start = facts.isPast ? `As of ${common.date(facts.date)}, ` : '';
    const courses = facts.courses.map((course, index) => courseText(course, facts, index === facts.courses.length - 1));
    const said = courses.length === 0 ? withoutSteps(facts) : `${the(facts.name)} ${courses.join('; it ')}`;
    const perhaps = facts.maybe ? ` Perhaps: ${status[facts.maybe]}; the day of a step is not known.` : '';
    return `${capital(`${start}${said}`)}.${perhaps}`;
  },
  holds: (counts: readonly (readonly [name: ProfileCount, figure: Figure])[]): Sentence =>
    counts.length === 0
      ? say` The dataset holds nothing else about it.`
      : say` The dataset holds ${sayList(
          common.list,
          counts.map(([name, figure]) => say`${figure} ${nouns[name][figure.tally.value === 1 ? 0 : 1]}`)
        )}.`,
  countLabel: (name: ProfileCount) => capital(nouns[name][1]),
  counted: 'In this dataset',
  reading: (hasStatus: boolean) =>
    `${hasStatus ? 'The bar is the status over time. ' : ''}A mark stands where its date is; a pale bar is the month or year in which the day is not known.`,
  uncheckedLaw:
    'Who is entitled to sign, and who is invited to accede, is not yet checked against the text of the treaty.',
  columns: {group: 'About', what: 'What', when: 'Date', detail: 'Details', source: 'Source'},
  status: 'Status',
  statusOn: (date: string) => `Status as of ${common.date(date)}`,
  /** The steps of the law, as labels beside their dates. */
  steps: {signature: 'Signature', entry: 'Entry into force', denunciation: 'Denunciation in effect'},
  deposit: (kind: string | undefined) => {
    const [name] = kinds[kind ?? ''] ?? [];
    return name === undefined ? 'Consent expressed' : `Deposit (${name})`;
  },
  bySource: {
    statement: 'Statement',
    evaluation: 'Evaluation',
    project: 'Project',
    membership: 'Membership',
    region: 'Region'
  },
  round: (rounds: readonly string[], kind: string) => {
    if (rounds.length === 0) return kind === 'urgent' ? 'Urgent procedure' : 'Outside the rounds';
    return rounds.length === 1 ? `Round ${rounds[0]}` : `Rounds ${common.list(rounds)} together`;
  },
  evaluationSteps: {
    visit: 'Visit',
    adopted: 'Report adopted',
    published: 'Report published',
    recommendation: 'Recommendation'
  },
  absent: 'not in this dataset',
  /** The columns of a step of the law, inside a sentence. */
  lawColumns: {
    signature_date: 'day of signature',
    instrument_type: 'kind of instrument',
    deposit_date: 'day of deposit',
    entry_into_force_date: 'entry into force',
    denunciation_notified: 'notification of the denunciation',
    denunciation_effect: 'effect of the denunciation'
  } as Readonly<Record<string, string>>,
  unchecked: (columns: readonly string[]) => `Not yet checked against a source: ${common.list(columns)}.`,
  uncheckedRow: 'This row is not yet checked against a source.',
  /** The name of a territory that has no row of its own. */
  territory: (id: string) => new Intl.DisplayNames('en-GB', {type: 'region'}).of(id) ?? id,
  kinds: (id: string) => capital(named({}, id)),
  article: (articles: readonly string[]) =>
    `${articles.length === 1 ? 'Article' : 'Articles'} ${common.list(articles)}`,
  inEffect: {
    now: (from: string) => `${from ? `from ${common.date(from)}, ` : ''}no end in this dataset`,
    later: (from: string) => `only from ${common.date(from)}`,
    ended: (from: string, until: string) =>
      from ? `ended: ${common.range(from, until)}` : `ended: until ${common.date(until)}`
  },
  extends: (names: readonly string[]) => `Extends to: ${common.list(names)}`,
  excludes: (names: readonly string[]) => `Does not extend to: ${common.list(names)}`,
  sections: {
    statements: 'Reservations, declarations, territories',
    evaluations: 'Evaluations',
    held: (name: string) => `Events held in ${the(name)}`,
    attended: (name: string) => `Events attended by ${the(name)}`,
    about: (name: string) => `Events about ${the(name)}`,
    projects: 'Projects',
    places: 'Memberships and regions'
  },
  lanes: {held: 'Held there', attended: 'Attended', about: 'About it', projects: 'Projects'},
  kindsOfEvent: {held: 'Event held there', attended: 'Event attended', about: 'Event about it'},
  leads: {
    statements: (name: string, isComplete: boolean) =>
      isComplete
        ? `${capital(the(name))} has made no reservation or declaration.`
        : `No statement of ${the(name)} is in this dataset, whose list of statements is not complete.`,
    evaluations: (name: string) => `No evaluation of ${the(name)} is in this dataset.`,
    none: 'None is in this dataset.',
    attended: (known: number, of: number) =>
      `The dataset names States that came for ${common.of(known, of)} events; who came to the others is not known.`,
    about: (name: string) => `An event may be about ${the(name)}, or about a region that included it at the time.`,
    projects: (name: string) => `No project for ${the(name)} is in this dataset.`,
    places: (date: string) => `As of ${common.date(date)}.`
  },
  gaps: 'What this dataset does not hold',
  more: (count: number) => (count === 1 ? '1 more' : `${common.number(count)} more`),
  funders: (names: readonly string[]) => `Funded by ${common.list(names)}`,
  budget: (amount: number, currency: string) => `${common.number(amount)} ${currency}`.trim(),
  member: (name: string, from?: string, until?: string) => {
    if (until) return from ? `${name}, ${common.range(from, until)}` : `${name}, until ${common.date(until)}`;
    return from ? `${name}, since ${common.date(from)}` : name;
  },
  dates: 'Over time',
  within: 'Events, evaluations and projects are only those that the selection leaves.'
};
