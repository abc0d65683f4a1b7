/** The forms in which a view is made to be pasted. */
export const forms = ['link', 'picture', 'element', 'frame', 'oembed', 'file'] as const;

/** A form in which a view is made to be pasted. */
export type Form = (typeof forms)[number];

/** Where a snippet is pasted. */
export type Target =
  | 'liferay-content'
  | 'liferay-blog'
  | 'drupal-basic'
  | 'drupal-full'
  | 'wordpress'
  | 'own'
  | 'press'
  | 'mail';

/** What a snippet is written for there. */
export interface TargetRules {
  /** How rows are written: as a table, or as a list where tables are taken out. */
  readonly rows: 'table' | 'list';
  /** Whether pictures of another host are shown. */
  readonly pictures: boolean;
  /** The kind of picture that is shown. */
  readonly picture: 'svg' | 'png';
  /** Whether an asterisk may stand in an alternative text. */
  readonly asterisk: boolean;
  /** Whether an address that is pasted alone becomes what it offers by oEmbed. */
  readonly oembed: boolean;
  /** Whether what it says has to stay as it was said: it is then drawn from a frozen copy unless somebody wants otherwise. */
  readonly stays: boolean;
}

const anything: TargetRules = {
  rows: 'table',
  pictures: true,
  picture: 'svg',
  asterisk: true,
  oembed: false,
  stays: false
};

/** The places that the dialog names, with what a snippet keeps to there. */
export const targets: Readonly<Record<Target, TargetRules>> = {
  'liferay-content': anything,
  'liferay-blog': {...anything, asterisk: false},
  'drupal-basic': {...anything, rows: 'list', pictures: false},
  'drupal-full': anything,
  wordpress: {...anything, oembed: true},
  own: {...anything, oembed: true},
  press: {...anything, picture: 'png', stays: true},
  mail: {...anything, picture: 'png'}
};

/** The names of the places, in the order in which they are offered. */
export const targetNames = Object.keys(targets) as readonly Target[];
