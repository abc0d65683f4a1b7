/**
 * Who may import whom. Reads every module under src, follows no types (they cost nothing at run time), and prints
 * each import that the table below does not allow, each file that is too long, and each way around Lit's escaping.
 */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const arithmetic = ['d3-array'];
const charts = /^src\/charts\/(?!plot\.ts$)/;
const dates = /^src\/data\/dates\.ts$/;

/**
 * The first row that fits a file decides. `may` holds packages as text and modules under src as patterns; what has
 * `draws: false` leads to Lit by no way.
 */
const layers = [
  {of: /^src\/words\//, may: [/^src\/words\//]},
  {of: /^src\/data\/csv-lines\.ts$/, may: ['papaparse', /^src\/(data|words)\//]},
  {
    of: /^src\/data\/import\/(write-)?workbook\.ts$/,
    may: ['read-excel-file/universal', 'write-excel-file/universal', /^src\/(data|words)\//]
  },
  {of: /^src\/data\//, may: [/^src\/(data|words)\//]},
  {of: /^src\/embed\//, may: [/^src\/(data|words|embed)\//]},
  {of: /^src\/geo\//, may: ['topojson-client', /^src\/geo\//, /^src\/data\//]},
  {of: /^src\/charts\/(.*\.)?view\.ts$/, may: [...arithmetic, /^src\/(data|geo|words)\//, charts], draws: false},
  {of: /^src\/charts\/plot\.ts$/, may: ['@observablehq/plot', 'd3', 'd3-shape', ...arithmetic, dates, charts]},
  {of: /^src\/charts\//, may: ['lit', /^lit\//, ...arithmetic, dates, /^src\/(geo|words)\//, charts]},
  {of: /^src\/elements\//, may: ['lit', /^lit\//, ...arithmetic, /^src\/(data|embed|geo|words|charts|elements)\//]},
  {of: /^src\/index\.ts$/, may: [/^src\/(data|embed|geo|words|charts|elements)\//]},
  {
    of: /^src\/cli\/site\//,
    may: [
      /^node:/,
      ...['lit', '@lit-labs/ssr', '@lit-labs/ssr/lib/render-result.js', '@resvg/resvg-js', 'linkedom', 'parse5'],
      'src/pages/page.css?raw',
      /^src\/(data|embed|geo|words|charts|elements)\/|^src\/cli\/site\//
    ]
  },
  {of: /^src\/cli(\.ts$|\/)/, may: [/^node:/, /^src\/(data|embed|words|cli)\//]},
  {of: /^src\/loader\//, may: [/^src\/(embed|loader)\//]},
  {of: /^src\/(define|pages)\/|^src\/loader\.ts$/, may: ['lit', /^lit\//, /^src\//]}
];

/** What would put text into a page unescaped, or break under a strict content security policy. */
const forbidden = [
  [/\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment)\b/, 'writes markup from text'],
  [/\bunsafe(HTML|SVG|MathML|Static)\b|\bstyleMap\b/, 'goes around the templates'],
  [/\beval\(|\bnew Function\b|\bd3\.(html|csv|csvParse)\b/, 'evaluates text'],
  [/\sstyle=["'$]/, 'is an inline style, which a strict policy refuses'],
  [/<style[\s>]/, 'is a style element, which a strict policy refuses']
];

const actors = /^src\/(define|pages)\/|^src\/(loader|cli)\.ts$/;
const elementModule = /^src\/elements\/treaty-(?!element\.ts$).*\.ts$/;

const files = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => posix.join('src', file.replaceAll('\\', '/')))
  .sort();
const imports = new Map(files.map((file) => [file, importsOf(file, readFileSync(join(root, file), 'utf8'))]));
const complaints = files.flatMap(check);
for (const complaint of complaints) console.log(complaint);
console.log(`${files.length} modules, ${complaints.length} against the floor plan`);
process.exitCode = complaints.length > 0 ? 1 : 0;

function check(file) {
  const text = readFileSync(join(root, file), 'utf8');
  const layer = layers.find(({of}) => of.test(file));
  if (layer === undefined) return [`${file}: stands in no layer`];
  return [
    ...imports.get(file).flatMap((found) => checkImport(file, text, layer, found)),
    ...(layer.draws === false && leadsToLit(file) ? [`${file}: leads to lit, and a view has no pixels`] : []),
    ...checkLength(file, text),
    ...text.split('\n').flatMap((line, index) => checkLine(file, line, index + 1))
  ];
}

function checkImport(file, text, layer, {target, dynamic, names}) {
  const allowed = layer.may.some((rule) => (typeof rule === 'string' ? rule === target : rule.test(target)));
  if (!allowed) return [`${file}: may not import ${target}`];
  if (actors.test(target) && !actors.test(file) && !target.endsWith('.css?raw'))
    return [`${file}: imports ${target}, which acts when imported`];
  if (isOtherChart(file, target)) return [`${file}: imports ${target}, another chart`];
  if (/^src\/cli\/site\//.test(target) && !dynamic && !/^src\/cli\/site\//.test(file))
    return [`${file}: ${target} is entered by import() only`];
  if (/^src\/data\/import\//.test(target) && !dynamic && !/^src\/data\/import\//.test(file))
    return [`${file}: ${target} is entered by import() only`];
  const usesIt = () => names.some((name) => new RegExp(`static.*\\buses\\b[^;]*\\b${name}\\b`).test(text));
  if (elementModule.test(file) && elementModule.test(target) && !usesIt())
    return [`${file}: imports ${target} without naming it in static uses`];
  return [];
}

/** A chart is a view and a drawing of one name; the other modules of the folder are parts that charts share. */
function isOtherChart(file, target) {
  const chart = /^src\/charts\/([\w-]+?)(?:\.view)?\.ts$/;
  const [, from] = chart.exec(file) ?? [];
  const [, to] = chart.exec(target) ?? [];
  const isChart = imports.has(`src/charts/${to}.view.ts`) && imports.has(`src/charts/${to}.ts`);
  return from !== undefined && from !== to && isChart;
}

function leadsToLit(file, seen = new Set()) {
  if (seen.has(file)) return false;
  seen.add(file);
  return (imports.get(file) ?? []).some(({target}) => /^lit(\/|$)/.test(target) || leadsToLit(target, seen));
}

/** The modules a file needs at run time, by path from the root or by package name. */
function importsOf(file, text) {
  const found = [];
  const add = (specifier, dynamic, names = []) => {
    const {text: name} = specifier;
    const target = name.startsWith('.') ? relative(root, join(root, dirname(file), name)).replaceAll('\\', '/') : name;
    found.push({target: name.startsWith('.') ? target.replace(/\.js$/, '.ts') : target, dynamic, names});
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) {
      const bindings = node.importClause?.namedBindings;
      const named = bindings !== undefined && ts.isNamedImports(bindings) ? bindings.elements : [];
      const values = named.filter((element) => !element.isTypeOnly);
      if (named.length === 0 || values.length > 0)
        add(
          node.moduleSpecifier,
          false,
          values.map((element) => element.name.text)
        );
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.isTypeOnly) {
      add(node.moduleSpecifier, false);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      if (ts.isStringLiteral(node.arguments[0])) add(node.arguments[0], true);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022));
  return found;
}

function checkLength(file, text) {
  if (file.startsWith('src/geo/frames/')) return []; // generated geometry
  const limit = file.startsWith('src/elements/') ? 350 : 300;
  const lines = text.split('\n').length - 1;
  return lines > limit ? [`${file}: ${lines} lines; at ${limit} there is a second noun in it`] : [];
}

function checkLine(file, line, number) {
  if (/^\s*(\/\/|\*|\/\*)/.test(line)) return [];
  return forbidden.filter(([pattern]) => pattern.test(line)).map(([, why]) => `${file}:${number}: ${why}`);
}
