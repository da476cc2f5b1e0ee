import { readConfig } from '../../bot/config.ts';
import { openHouse } from '../../bot/wiring.ts';

// The app as a process of its own, which dies without a word at the step of a delivery that DRILL_STEP names.
const reading = readConfig(process.env);
if (!reading.ok) throw new Error(reading.problems.join('\n'));
const begun = performance.now();
const start = process.env['DRILL_NOW'] ?? '';
const clock = { now: () => new Date(Date.parse(start) + performance.now() - begun).toISOString() };

const house = await openHouse(reading.config, {
  clock,
  step: (step) => {
    if (step === process.env['DRILL_STEP']) process.kill(process.pid, 'SIGKILL');
  },
});
process.once('SIGTERM', () => void house[Symbol.asyncDispose]());
console.log(`ready ${house.url}`);
