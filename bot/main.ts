import { readConfig } from './config.ts';
import { openHouse } from './wiring.ts';

const stopped = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
});

async function main(): Promise<void> {
  const reading = readConfig(process.env);
  if (!reading.ok) return sorry('Quorate cannot start with these settings:', reading.problems);
  await using house = await openHouse(reading.config);
  house.log.info('ready', { port: house.port });
  await stopped;
  house.log.info('stopping');
}

function sorry(headline: string, lines: readonly string[]): void {
  console.error([headline, ...lines.map((line) => `- ${line}`)].join('\n'));
  process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  sorry('Quorate could not start:', [error instanceof Error ? error.message : String(error)]);
}
