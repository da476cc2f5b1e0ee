import Mocha from 'mocha';

/** The spec reporter, closed by one line that scripts can read: "N passed, N failed, N skipped". */
export default class Reporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.once('end', () => {
      console.log(`${this.stats.passes} passed, ${this.stats.failures} failed, ${this.stats.pending} skipped`);
    });
  }
}
