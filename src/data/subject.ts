import type {Problem} from './problems.js';

/** What a question is about: a column by its heading, the file where that is empty, else the text that stands in cells. */
export const subjectOf = ({params, raw}: Problem): string => String(params.header ?? params.name ?? raw);

/** The answers that a question offers; none where a person must write one, or the problem is no question. */
export const offeredAnswers = ({severity, params}: Problem): readonly string[] =>
  severity === 'question'
    ? String(params.answers ?? '')
        .split(';')
        .filter(Boolean)
    : [];
