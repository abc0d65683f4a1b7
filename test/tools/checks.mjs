/** A list of checks that are run one after another, each counted, with the totals on the last line. */
export function checks() {
  let passed = 0;
  let failed = 0;
  return {
    /** Runs one check; it fails by the problems it returns, or by what it throws. */
    async check(name, run) {
      const problems = await Promise.resolve()
        .then(run)
        .catch((error) => [error.message]);
      const lines = [...(problems ?? [])];
      lines.length > 0 ? failed++ : passed++;
      console.log(`${lines.length > 0 ? 'FAIL' : 'ok  '} ${name}`);
      for (const line of lines.slice(0, 8)) console.log(`       ${line.replaceAll('\n', ' ').slice(0, 400)}`);
    },
    finish() {
      if (passed + failed === 0) failed = 1; // a run that checked nothing proves nothing
      console.log(`${passed} passed, ${failed} failed`);
      process.exitCode = failed > 0 ? 1 : 0;
    }
  };
}
