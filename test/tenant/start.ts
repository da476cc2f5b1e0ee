import { join, resolve } from 'node:path';
import { clear } from './try-out/kept.ts';
import { portFrom } from './try-out/ports.ts';
import { runTryOut, type TryOutOptions } from './try-out/run.ts';
import { inPlainWords, Trouble } from './try-out/trouble.ts';

/** `npm start`: Quorate on this machine, with a stand-in for Microsoft 365. `npm start -- --afresh` forgets what was tried before. */

const ROOT = join(import.meta.dirname, '..', '..');
const TENANT_PORT = 3979;
const PLAYGROUND_PORT = 56_150;

const say = (sentence: string): void => {
  console.log(sentence);
};

/** Resolves at the first wish to end; a further Ctrl-C changes nothing, so that everything ends in order. */
const wishToEnd = new Promise<'asked'>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      resolve('asked');
    });
  }
  // npm ends without a word to what its shell started
  const parent = process.ppid;
  const isFromNpm = process.env['npm_lifecycle_event'] !== undefined;
  setInterval(() => {
    if (isFromNpm && process.ppid !== parent) resolve('asked');
  }, 1000).unref();
});

function optionsFrom(env: NodeJS.ProcessEnv): TryOutOptions {
  return {
    root: ROOT,
    dataDir: resolve(ROOT, env['DATA_DIR'] ?? '.data'),
    port: portFrom(env['PORT'], 3978),
    tenantPort: env['PORT'] === '0' ? 0 : TENANT_PORT,
    playgroundPort: env['PORT'] === '0' ? 0 : PLAYGROUND_PORT,
    say,
  };
}

const seconds = (): string => (performance.now() / 1000).toFixed(1);

async function main(): Promise<void> {
  const options = optionsFrom(process.env);
  if (process.argv.includes('--afresh')) await clear(options.dataDir);
  await using closing = new AsyncDisposableStack();
  const running = runTryOut(options, closing);
  const started = await Promise.race([running, wishToEnd]);
  if (started === 'asked') {
    await closing.disposeAsync();
    await running.catch(() => undefined);
    return;
  }
  const { page, playground, health } = started.addresses;
  const lines = [
    [page, "Quorate's tab as Teams shows it, with a switch for the person, and the meetings to move or cancel."],
    [playground, "The channel and the chat with the bot, in Microsoft's Agents Playground."],
    [health, `Whether the app is ready; its log is in ${join(options.dataDir, 'quorate.log')}.`],
  ];
  const wide = Math.max(...lines.map(([address = '']) => address.length)) + 3;
  say(`
${lines.map(([address = '', sentence = '']) => `  ${address.padEnd(wide)}${sentence}`).join('\n')}

Started in ${seconds()} seconds. Ctrl-C stops all of it; npm start -- --afresh forgets what was tried.`);
  const end = await Promise.race([wishToEnd, started.broken]);
  if (end !== 'asked') throw new Trouble(`${end.name} ended by itself. ${end.lastWords().filter((line) => !line.startsWith('{')).slice(-3).join(' ')}`.trim());
  say('Stopping.');
}

try {
  await main();
} catch (error) {
  console.error(inPlainWords(error));
  process.exitCode = 1;
}
