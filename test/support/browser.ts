import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Where a browser usually is, the one without windows first: it takes half the time; CHROMIUM names another one, or 'npm' for the one that npm ships. */
const INSTALLED = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'];

const ARGS = [
  '--no-sandbox', '--disable-gpu', '--in-process-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // the stand-in for Teams stands at a public name and frames a page of this machine
  '--disable-features=LocalNetworkAccessChecks',
];

const shipped = async (): Promise<string> => {
  // it unpacks into the temporary folder and does not look at versions there
  const folder = join(tmpdir(), 'sparticuz-153.0.0');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  // makes it bring the libraries that a bare machine lacks
  if (!['/lib/x86_64-linux-gnu/libnss3.so', '/usr/lib/x86_64-linux-gnu/libnss3.so', '/usr/lib64/libnss3.so'].some((file) => existsSync(file))) process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
};

/** A browser of one's own, which whoever asked for it closes. */
export const launch = async (more: readonly string[] = []): Promise<Browser> => {
  const args = [...ARGS, ...more];
  const given = process.env['CHROMIUM'] ?? INSTALLED.find((path) => existsSync(path));
  if (given !== undefined && given !== 'npm') return chromium.launch({ executablePath: given, args });
  if (process.platform !== 'linux') return chromium.launch({ channel: process.platform === 'win32' ? 'msedge' : 'chrome', args });
  return chromium.launch({ executablePath: await shipped(), args });
};

let running: Promise<Browser> | null = null;

/** One browser for the whole run; every test opens a context of its own. */
export const openBrowser = async (): Promise<Browser> => {
  running ??= launch();
  return running;
};

/** Ends it, if it was ever started; in a run of mocha this happens by itself. */
export const closeBrowser = async (): Promise<void> => {
  const browser = await running;
  running = null;
  await browser?.close();
};

// read while the test files are loaded, thus a hook of the whole run
if (typeof after === 'function') after(closeBrowser);
