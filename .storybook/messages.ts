import type {Choice, NoSnippet, Snippet} from '../src/embed/snippets.js';
import type {Form} from '../src/embed/targets.js';
import type {Control} from '../stories/controls.js';

/** What the frame of the stories and the page around it say to each other. */
export const say = {
  /** The settings of the story, with the choices of its dataset: to the page around. */
  controls: 'treatyscope/controls',
  /** A story stands drawn: to the page around. */
  shown: 'treatyscope/shown',
  /** What to paste, or a picture: asked, and answered under the same number. */
  ask: 'treatyscope/ask',
  answer: 'treatyscope/answer',
  /** What became of a dataset that was chosen: to the page around. */
  dataset: 'treatyscope/dataset',
  /** The page around stands ready to hear. */
  ready: 'treatyscope/ready'
} as const;

/** The settings of a story for Storybook's own panel. */
export interface TellControls {
  readonly id: string;
  readonly argTypes: Readonly<Record<string, Control>>;
  readonly include: readonly string[];
}

/** What a person chose in the panel; what is absent is as the story has it. */
export interface Wanted extends Choice {
  readonly form: Form;
  readonly lang?: string | undefined;
}

export type PictureSize = 'shown' | '1200x675' | '1080x1080';

/** A question to the frame. */
export type Question =
  | {readonly number: number; readonly what: 'offer'; readonly wanted: Wanted}
  | {readonly number: number; readonly what: 'picture'; readonly size: PictureSize; readonly kind: 'png' | 'svg'};

/** What to paste, and what goes with it. */
export interface Offer {
  /** In which forms there is something to paste. */
  readonly forms: readonly Form[];
  readonly snippet?: Snippet;
  readonly why?: NoSnippet | 'memory';
  /** What is to be known of it, by the name of its sentence. */
  readonly about?: 'whole' | 'inline';
  readonly url?: string;
  readonly title: string;
  readonly sentence: string;
  readonly alternative: string;
}

/** A picture to keep: SVG as text, PNG as a data: address. */
export interface TakenPicture {
  readonly name: string;
  readonly content?: string;
  /** Why there is none, in words. */
  readonly why?: string;
}

export interface Answer {
  readonly number: number;
  readonly offer?: Offer;
  readonly picture?: TakenPicture;
}

/** What became of the dataset. */
export interface DatasetSaid {
  readonly name: string;
  readonly isShown: boolean;
  readonly hosts: readonly string[];
}
