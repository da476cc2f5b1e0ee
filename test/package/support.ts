import assert from 'node:assert/strict';
import { crc32, deflateSync } from 'node:zlib';
import { readParts } from '../../appPackage/build.ts';
import { buildPackage, type Files, type Package } from '../../appPackage/package-files.ts';
import type { Manifest } from '../../appPackage/schema.ts';
import type { Env } from '../../appPackage/settings.ts';

export const GOOD: Env = {
  CLIENT_ID: '2f1c0c36-6b0e-4d6c-8c6a-0d6f5b7d2a11',
  APP_ID: '9a0b6d52-4c7e-4b44-9c39-2b4b6d2f7a01',
  PUBLIC_URL: 'https://quorate.example.gov.uk',
};

export const parts = await readParts();

async function make(env: Env): Promise<Package> {
  const result = await buildPackage(env, parts, '1.4.2');
  assert.ok('files' in result, 'problems' in result ? result.problems.join('\n') : '');
  return result;
}

let good: Promise<Package> | undefined;

/** The package as it should be: made once, because compiling the schema is what takes the time. */
export async function made(env: Env = GOOD): Promise<Package> {
  if (env !== GOOD) return await make(env);
  good ??= make(GOOD);
  return await good;
}

export async function problems(env: Env, changed: Files = {}, version = '1.4.2'): Promise<readonly string[]> {
  const result = await buildPackage(env, { ...parts, ...changed }, version);
  return 'problems' in result ? result.problems : [];
}

export function json(files: Files, name: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(files[name] ?? []).toString('utf8')) as Record<string, unknown>;
}

export function manifestOf(files: Files): Manifest {
  return json(files, 'manifest.json') as unknown as Manifest;
}

/** The file as it is committed, with one edit. */
export function edited(name: string, edit: (content: Record<string, unknown>) => void): Files {
  const content = json(parts, name);
  edit(content);
  return { [name]: Buffer.from(JSON.stringify(content)) };
}

function chunk(kind: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body]);
  const out = Buffer.alloc(body.length + 12);
  out.writeUInt32BE(body.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), body.length + 8);
  return out;
}

/** A square picture with transparency; `at` gives red, green, blue, alpha. */
export function picture(size: number, at: (x: number, y: number) => readonly [number, number, number, number]): Uint8Array {
  const rows = Array.from({ length: size }, (_, y) => [0, ...Array.from({ length: size }, (_, x) => at(x, y)).flat()]).flat();
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(rows))), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
}
