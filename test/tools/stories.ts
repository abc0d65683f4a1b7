import type {TemplateResult} from 'lit';

type Args = Readonly<Record<string, unknown>>;
type Render = (args: Args) => TemplateResult;

interface Meta {
  readonly title?: string;
  readonly args?: Args;
  readonly render?: Render;
}

interface Story {
  readonly args?: Args;
  readonly render?: Render;
}

/** A story as a page would show it. */
export interface Drawing {
  readonly name: string;
  readonly draw: () => TemplateResult;
}

/** The stories of modules that were imported by a glob. */
export function storiesOf(modules: Readonly<Record<string, unknown>>): Drawing[] {
  return Object.values(modules).flatMap((module) => {
    const {default: meta, ...stories} = module as {default: Meta} & Record<string, Story>;
    return Object.entries(stories).map(([name, story]) => {
      const render = story.render ?? meta.render;
      if (render === undefined) throw new TypeError(`${meta.title} / ${name} has no render function`);
      return {name: `${meta.title} / ${name}`, draw: () => render({...meta.args, ...story.args})};
    });
  });
}
