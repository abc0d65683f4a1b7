/**
 * What content management systems let through, as data, written from their published configuration. A rule for tags:
 * the attributes that stay, each with the pattern its value has to fit, or `true` for any.
 */

const words = (text) => text.split(' ');
const same = (tags, attributes) => Object.fromEntries(words(tags).map((tag) => [tag, attributes]));
const any = (names) => Object.fromEntries(names === '' ? [] : words(names).map((name) => [name, true]));

/**
 * Liferay Portal, module portal-security-antisamy, as of commit 7fa80de2cf6f: sanitizer-configuration.xml, which holds for wikis,
 * message boards and all else that has no configuration of its own. Web content (JournalArticle) is on its list of
 * exceptions and is not filtered.
 */
const paragraph = /^([\p{L}\p{N},'.\s\-_()]|&[0-9]{2};)*$/u;
const htmlTitle = /^[\p{L}\p{N}\s\-_',:[\]!./\\()&]*$/u;
const offsite = /^\s*((ht|f)tps?:\/\/|mailto:)[\p{L}\p{N}]+[\p{L}\p{N}\p{Zs}.#@$%*+&;:\-_~,?=/!()]*\s*$/u;
const onsite = /^[\p{L}\p{N}\\.#@$%*+&;\-_~,?=/!]*$/u;
const address = new RegExp(`${offsite.source}|${onsite.source}`, 'u');
const number = /^[-+]?\d+(\.\d+)?$/;
const numberOrPercent = /^\d+%?$/;
const everywhere = {
  id: /^[a-zA-Z0-9:\-_.]+$/,
  title: htmlTitle,
  class: /^[a-zA-Z0-9\s,\-_]+$/,
  lang: /^[a-zA-Z]{2,20}$/
};
const scope = /^(row|col|rowgroup|colgroup)$/;
const cells = {
  scope,
  abbr: paragraph,
  height: numberOrPercent,
  width: numberOrPercent,
  colspan: number,
  rowspan: number,
  nowrap: true
};

const liferay = {
  version: 'Liferay Portal, commit 7fa80de2cf6f, sanitizer-configuration.xml',
  global: everywhere,
  unknown: 'unwrap',
  remove: words('script iframe frameset frame'),
  required: {img: 'src'},
  tags: {
    ...same(
      'article aside bdi details dialog figcaption figure footer header main mark meter nav picture progress rp rt ruby s section',
      {}
    ),
    ...same(
      'summary time wbr noscript h1 h2 h3 h4 h5 h6 p i b u strong em small big pre code cite samp sub sup strike center',
      {}
    ),
    ...same('blockquote hr br col span div ul li map fieldset legend thead tbody tfoot tr dl dt dd', {}),
    ol: {type: /^[1aAiI]$/},
    a: {
      href: address,
      target: /^[a-zA-Z0-9:\-_.]+$/,
      name: /^[a-zA-Z0-9\-_$]+$/,
      rel: /^(\s*(nofollow|noopener|noreferrer)\s*)*$/
    },
    img: {
      src: address,
      alt: paragraph,
      height: numberOrPercent,
      width: numberOrPercent,
      border: number,
      hspace: number,
      vspace: number
    },
    table: {height: numberOrPercent, width: numberOrPercent, border: number, cellpadding: number, cellspacing: number},
    td: cells,
    th: cells
  }
};

/** The same module's blogs-sanitizer-configuration.xml, which lets frames and data attributes through. */
const liferayBlog = {
  ...liferay,
  version: 'Liferay Portal, commit 7fa80de2cf6f, blogs-sanitizer-configuration.xml',
  data: true,
  remove: words('script frameset frame'),
  tags: {
    ...liferay.tags,
    iframe: {
      ...any('allow allowfullscreen mozallowfullscreen sandbox scrolling src'),
      frameborder: /^[-+]?\d+$/,
      height: numberOrPercent,
      width: numberOrPercent
    }
  }
};

/** Reads the notation of Drupal's `allowed_html`: `<a href hreflang> <em>`. */
const allowed = (text) =>
  Object.fromEntries([...text.matchAll(/<([a-z0-9]+)([^>]*)>/g)].map(([, tag, names]) => [tag, any(names.trim())]));

const basicHtml =
  '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>';
const restrictedHtml =
  '<a href hreflang> <em> <strong> <cite> <blockquote cite> <code> <ul type> <ol start type> <li> <dl> <dt> <dd> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id>';

/** Drupal core 11.2, standard profile, filter.format.basic_html.yml: filter_html, and filter_html_image_secure. */
const drupalBasic = {
  version: 'Drupal 11.2, standard profile, filter.format.basic_html.yml',
  global: {lang: true, dir: /^(ltr|rtl)$/},
  unknown: 'unwrap',
  remove: [],
  ownImagesOnly: true,
  tags: allowed(basicHtml)
};

/** Drupal core 11.2, recipe restricted_html_format, filter.format.restricted_html.yml. */
const drupalRestricted = {
  ...drupalBasic,
  version: 'Drupal 11.2, recipe restricted_html_format',
  ownImagesOnly: false,
  tags: allowed(restrictedHtml)
};

/** WordPress 7.0, wp-includes/kses.php: $allowedposttags, for who may not post unfiltered HTML (authors, contributors). */
const aligned = 'align char charoff valign';
const cell = `abbr ${aligned} axis bgcolor colspan headers height nowrap rowspan scope width`;
const kses = {
  version: 'WordPress 7.0, wp-includes/kses.php',
  global: any(
    'aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden aria-label aria-labelledby aria-live class dir hidden id lang style title role xml:lang'
  ),
  data: true,
  unknown: 'unwrap',
  remove: [],
  tags: {
    ...same(
      'address abbr acronym b bdo big br cite code dd dfn dl dt em fieldset i kbd mark rb rp rt rtc ruby s samp search small strike strong sub sup tt u var wbr',
      {}
    ),
    ...same(
      'article aside figure figcaption footer h1 h2 h3 h4 h5 h6 header hgroup legend main nav p section span summary div',
      any('align')
    ),
    ...same('tbody tfoot thead', any(aligned)),
    ...same('td th', any(cell)),
    ...same('blockquote q', any('cite')),
    a: any('href rel rev name target download'),
    caption: any('align'),
    del: any('datetime'),
    details: any('align open name'),
    img: any('alt align border height hspace loading longdesc vspace src usemap width'),
    ins: any('datetime cite'),
    li: any('align value'),
    ol: any('start type reversed'),
    pre: any('width'),
    table: any('align bgcolor border cellpadding cellspacing rules summary width'),
    tr: any(`${aligned} bgcolor`),
    ul: any('type popover role')
  }
};

/**
 * Roundcube Webmail, as of commit 0161c1fdf4ec, program/lib/Roundcube/rcube_washtml.php: what a web mailer shows of a letter,
 * without its names for SVG and MathML. Scripts go with their text.
 */
const washtml = {
  version: 'Roundcube Webmail, commit 0161c1fdf4ec, rcube_washtml.php',
  global: any(
    'name class title alt width height align nowrap col row id rowspan colspan cellspacing cellpadding valign bgcolor color border bordercolorlight bordercolordark face marginwidth marginheight axis abbr char charoff clear compact coords vspace hspace cellborder size lang dir usemap shape media background src poster href headers start reversed type rows cols disabled readonly checked multiple value for style'
  ),
  unknown: 'unwrap',
  remove: words('script applet embed style'),
  tags: same(
    'a abbr acronym address area b basefont bdo big blockquote br caption center cite code col colgroup dd del dfn dir div dl dt em fieldset font h1 h2 h3 h4 h5 h6 hr i ins label legend li map menu nobr ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var wbr img video source button input textarea select option optgroup',
    {}
  )
};

/** What the editor of Drupal's Basic HTML lets through beside what its buttons make: the same list. */
export const basicTags = allowed(basicHtml);

/**
 * The ways that a snippet takes, each step in its order: an editor (CKEditor 5, alone, with General HTML Support for all, or for
 * Drupal's Basic HTML), then filters. `target` is the place in the dialog that takes this way; where it is none, `given` is the
 * place whose snippets are sent, or else all are.
 */
export const courses = [
  {name: 'Liferay web content, source', target: 'liferay-content', steps: []},
  {name: 'Liferay web content, editor', target: 'liferay-content', steps: ['ghs']},
  {name: 'Liferay blog', target: 'liferay-blog', steps: ['ghs', liferayBlog]},
  {name: 'Liferay wiki or board', target: 'liferay-blog', steps: ['ghs', liferay]},
  {name: 'Liferay wiki or board, without the editor', target: 'liferay-blog', steps: [liferay]},
  {name: 'Drupal Basic HTML', target: 'drupal-basic', steps: ['basic', drupalBasic]},
  {name: 'Drupal Basic HTML, without the editor', target: 'drupal-basic', steps: [drupalBasic]},
  {name: 'Drupal Full HTML', target: 'drupal-full', steps: ['ghs']},
  {name: 'WordPress, contributor', target: 'wordpress', steps: [kses]},
  {name: 'WordPress, administrator', target: 'wordpress', steps: []},
  {name: 'a site of its own', target: 'own', steps: []},
  {name: 'mail', target: 'mail', steps: [washtml]},
  // Its editors are told to take what is made for Basic HTML: neither keeps tables.
  {name: 'Drupal Restricted HTML', given: 'drupal-basic', steps: [drupalRestricted]},
  {name: 'CKEditor 5 alone', steps: ['plain']}
];
