import webpack from 'webpack';

const context = new URL('.', import.meta.url).pathname;
const output = {path: `${context}out/webpack`, filename: 'main.js'};
webpack({mode: 'production', context, entry: './src/main.js', output, performance: false}, (error, stats) => {
  if (!error && !stats.hasErrors()) return;
  console.error(error ?? stats.toString('errors-only'));
  process.exitCode = 1;
});
