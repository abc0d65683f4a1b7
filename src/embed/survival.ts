import type {Part} from './parts.js';
import type {Form, Target} from './targets.js';

/** What of a form comes through at a place, and what does not. */
export interface Survival {
  readonly kept: readonly Part[];
  readonly lost: readonly Part[];
}

/**
 * What of each form comes through where, saved twice. Written by `node test/gauntlet.mjs --write` from:
 * - Liferay Portal, commit 7fa80de2cf6f, blogs-sanitizer-configuration.xml
 * - Liferay Portal, commit 7fa80de2cf6f, sanitizer-configuration.xml
 * - Drupal 11.2, standard profile, filter.format.basic_html.yml
 * - WordPress 7.0, wp-includes/kses.php
 * - Roundcube Webmail, commit 0161c1fdf4ec, rcube_washtml.php
 * - Drupal 11.2, recipe restricted_html_format
 */
export const survival: Readonly<Record<Target, Readonly<Partial<Record<Form, Survival>>>>> = {
  'liferay-content': {
    link: {kept: ['alone', 'link', 'words'], lost: []},
    picture: {kept: ['link', 'picture', 'alt', 'rows', 'words', 'size'], lost: []},
    element: {kept: ['element', 'link', 'picture', 'alt', 'words', 'size'], lost: []},
    frame: {kept: ['frame', 'link', 'words', 'size'], lost: []},
    file: {kept: ['address'], lost: []}
  },
  'liferay-blog': {
    link: {kept: ['alone', 'link', 'words'], lost: []},
    picture: {kept: ['link', 'picture', 'alt', 'rows', 'words', 'size'], lost: []},
    element: {kept: ['link', 'picture', 'alt', 'words', 'size'], lost: ['element']},
    frame: {kept: ['link', 'words'], lost: ['frame', 'size']},
    file: {kept: ['address'], lost: []}
  },
  'drupal-basic': {
    link: {kept: ['alone', 'link', 'words'], lost: []},
    picture: {kept: ['link', 'rows', 'words'], lost: []},
    element: {kept: ['link', 'words'], lost: ['element']},
    frame: {kept: ['link', 'words'], lost: ['frame', 'size']},
    file: {kept: ['address'], lost: []}
  },
  'drupal-full': {
    link: {kept: ['alone', 'link', 'words'], lost: []},
    picture: {kept: ['link', 'picture', 'alt', 'rows', 'words', 'size'], lost: []},
    element: {kept: ['element', 'link', 'picture', 'alt', 'words', 'size'], lost: []},
    frame: {kept: ['frame', 'link', 'words', 'size'], lost: []},
    file: {kept: ['address'], lost: []}
  },
  wordpress: {
    link: {kept: ['alone', 'link', 'words'], lost: []},
    picture: {kept: ['link', 'picture', 'alt', 'rows', 'words', 'size'], lost: []},
    element: {kept: ['link', 'picture', 'alt', 'words', 'size'], lost: ['element']},
    frame: {kept: ['link', 'words'], lost: ['frame', 'size']},
    oembed: {kept: ['address'], lost: []},
    file: {kept: ['address'], lost: []}
  },
  own: {
    link: {kept: ['alone', 'link', 'words'], lost: []},
    picture: {kept: ['link', 'picture', 'alt', 'rows', 'words', 'size'], lost: []},
    element: {kept: ['element', 'link', 'picture', 'alt', 'words', 'size'], lost: []},
    frame: {kept: ['frame', 'link', 'words', 'size'], lost: []},
    oembed: {kept: ['address'], lost: []},
    file: {kept: ['address'], lost: []}
  },
  press: {},
  mail: {
    link: {kept: ['alone', 'link', 'words'], lost: []},
    picture: {kept: ['link', 'picture', 'alt', 'rows', 'words', 'size'], lost: []},
    element: {kept: ['link', 'picture', 'alt', 'words', 'size'], lost: ['element']},
    frame: {kept: ['link', 'words'], lost: ['frame', 'size']},
    file: {kept: ['address'], lost: []}
  }
};
