import process from 'node:process';
import {run} from './cli/run.js';

// Whoever reads our output may have read enough: `treatyscope check data | head`.
process.stdout.on('error', (error: Error & {readonly code?: string}) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
process.exitCode = await run(process.argv.slice(2), process.env, stop.signal);
