import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

export type Parts = ReadonlyMap<string, string>;

/** The beginning of time in a zip file. It is written as the clock on the wall shows it, so it is the same in every zone. */
const never = (): Date => new Date(1980, 0, 1);

/** A zip of texts, packed anew with no time in it; `mend` gives the parts as they shall be. */
export const repack = (bytes: Uint8Array, mend: (parts: Parts) => Parts): Uint8Array => {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const).filter(([name]) => !name.endsWith('/')));
  const packed: Zippable = {};
  const mtime = never();
  for (const [name, text] of mend(parts)) packed[name] = [strToU8(text), { mtime, level: 6 }];
  return zipSync(packed);
};

export const escapeXml = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
