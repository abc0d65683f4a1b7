const list = (items) => `[${items.map((item) => `'${item}'`).join(', ')}]`;
const key = (name) => (/^[a-z]+$/.test(name) ? name : `'${name}'`);

/** The module by which the dialog knows what comes through where, as the linter wants it. */
export function survivalModule(survival, courses) {
  const versions = [...new Set(courses.flatMap(({steps}) => steps.flatMap((step) => step.version ?? [])))];
  const places = Object.entries(survival).map(([target, byForm]) => {
    const lines = Object.entries(byForm).map(
      ([form, {kept, lost}]) => `    ${form}: {kept: ${list(kept)}, lost: ${list(lost)}}`
    );
    return lines.length === 0 ? `  ${key(target)}: {}` : `  ${key(target)}: {\n${lines.join(',\n')}\n  }`;
  });
  return `import type {Part} from './parts.js';
import type {Form, Target} from './targets.js';

/** What of a form comes through at a place, and what does not. */
export interface Survival {
  readonly kept: readonly Part[];
  readonly lost: readonly Part[];
}

/**
 * What of each form comes through where, saved twice. Written by \`node test/gauntlet.mjs --write\` from:
${versions.map((version) => ` * - ${version}`).join('\n')}
 */
export const survival: Readonly<Record<Target, Readonly<Partial<Record<Form, Survival>>>>> = {
${places.join(',\n')}
};
`;
}
