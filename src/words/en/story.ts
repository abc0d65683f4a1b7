/** What a story in steps says beside its own text. */
export const story = {
  steps: 'Steps of the story',
  previous: 'Previous',
  next: 'Next',
  step: (number: number) => `Step ${number}`,
  /** The name of a step in their list; it begins with its number, which is what can be seen. */
  named: (number: number, title: string) => `${number}: ${title}`,
  /** Said politely once a step has come. */
  said: (number: number, of: number, title: string) => `Step ${number} of ${of}: ${title}`
};
