/** Settings of a story, by the name of their attribute; those of which several may be chosen are lists. */
export type Args = Readonly<Record<string, unknown>>;

/** What narrows events and nothing else. */
const ofEvents = ['period', 'where', 'types', 'themes', 'pillars', 'organisers', 'partners', 'q'] as const;
const places = ['states', 'regions'] as const;
const law = ['instrument', 'date'] as const;
const look = ['lang', 'theme'] as const;

/** What a person may set on each element: the attributes that mean something for what it shows. */
export const takes: Readonly<Record<string, readonly string[]>> = {
  'treaty-map': [
    'show',
    'as',
    'frame',
    'measure',
    ...law,
    ...places,
    'highlight',
    ...ofEvents,
    ...look,
    'heading-level'
  ],
  'treaty-timeline': [...law, ...places, 'highlight', ...ofEvents, ...look, 'heading-level'],
  'treaty-trend': [...law, ...look, 'heading-level'],
  'treaty-bars': ['of', 'by', ...places, 'highlight', ...ofEvents, ...look, 'heading-level'],
  'treaty-table': ['of', ...law, ...places, 'highlight', ...ofEvents, ...look, 'heading-level'],
  'treaty-summary': ['of', ...law, ...places, ...ofEvents, ...look, 'heading-level'],
  'treaty-matrix': ['of', ...law, ...places, 'highlight', ...look, 'heading-level'],
  'treaty-profile': ['state', ...law, ...look, 'heading-level'],
  'treaty-clock': [...look],
  'treaty-selection': [...look],
  'treaty-filter': ['open', ...ofEvents, ...look],
  'treaty-dashboard': ['sections', 'profile', ...law, ...places, ...ofEvents, ...look, 'heading-level'],
  'treaty-value': ['of', ...law, ...places, ...ofEvents, ...look],
  'treaty-story': [...look],
  'treaty-data': [],
  'treaty-note': []
};

const lists: ReadonlySet<string> = new Set([
  ...places,
  ...['types', 'themes', 'pillars', 'organisers', 'partners', 'highlight', 'sections']
]);

/** Whether several may be chosen of a setting. */
export const isSeveral = (tag: string, key: string): boolean =>
  lists.has(key) || (tag === 'treaty-summary' && key === 'of');

/** Why a setting has no effect beside the others, as the name of the reason. */
export function idle(tag: string, key: string, args: Args): Reason | undefined {
  const isOfEvents = (ofEvents as readonly string[]).includes(key);
  if (tag === 'treaty-map') {
    if (key === 'frame' && args['as'] === 'table') return 'noFrame';
    if ((key === 'measure' || isOfEvents) && args['show'] !== 'events') return 'onlyEvents';
  }
  const isOtherTable = !['events', 'participants', undefined, ''].includes(args['of'] as string | undefined);
  if (tag === 'treaty-table' && isOfEvents && isOtherTable) return 'onlyEventTables';
  if (key === 'where' && !isChosen(args['states']) && !isChosen(args['regions'])) return 'onlyPlaces';
  return undefined;
}

/** The reasons there are. */
export type Reason = 'noFrame' | 'onlyEvents' | 'onlyEventTables' | 'onlyPlaces';

const isChosen = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));
