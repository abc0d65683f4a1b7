/** A reporter that ends the run with the plain line `N passed, N failed`. A skipped test counts as failed. */
export function plainSummary() {
  let line = '0 passed, 1 failed';
  process.on('exit', () => process.stdout.write(`\n${line}\n`));
  return {
    onTestRunFinished({sessions}) {
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        const tests = testsOf(session.testResults);
        const good = tests.filter((test) => test.passed && !test.skipped).length;
        passed += good;
        failed += tests.length - good;
        const brokeOutsideTests = !session.passed && good === tests.length;
        if (brokeOutsideTests || tests.length === 0) failed++;
      }
      if (passed + failed === 0) failed = 1;
      line = `${passed} passed, ${failed} failed`;
    }
  };
}

function testsOf(suite) {
  if (suite === undefined) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
