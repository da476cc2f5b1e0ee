import { zipSync } from 'fflate';
import type { Files } from './package-files.ts';

/** The same files give the same bytes on every machine: fixed order, and a date that is local because the zip format's dates are. */
export function zipped(files: Files): Uint8Array {
  const inOrder = Object.keys(files).sort().map((name) => [name, files[name] ?? new Uint8Array()] as const);
  return zipSync(Object.fromEntries(inOrder), { level: 9, mtime: new Date(1980, 0, 1) });
}
