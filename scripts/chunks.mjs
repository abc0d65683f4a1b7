/** What every element stands on. */
const foundations = [
  /src\/elements\/(treaty-data|drawing-element|roving-controller|pick|chart\.css)\.ts/,
  /src\/charts\/(instrument|measure|names|provenance|scale|view)\.ts/,
  /src\/data\/status\.ts/,
  /src\/words\/(intl|named|say)\.ts/
];
/** What a line over time is drawn from: axes, their ticks, and the steps of the law. */
const lines = /src\/charts\/axis\.ts|src\/data\/legal\.ts|d3-array\/src\/ticks\.js/;
const counting = /src\/data\/(facts|rows|counting|search|figures)\.ts/;

/** One chunk, with all that it imports, for every page, one for lines, one for what counts events, one for the timeline, which the profile draws from too: small chunks compress badly. */
export const chunks = [
  {name: 'core', priority: 2, test: (id) => foundations.some((one) => one.test(id))},
  {name: 'lines', priority: 1, test: lines},
  {name: 'counting', priority: 1, minShareCount: 3, test: counting},
  {name: 'directives', priority: 1, minShareCount: 2, test: /node_modules\/lit(-html)?\/directive/},
  {name: 'timeline', test: /src\/(charts|elements)\/(treaty-)?timeline/}
];
