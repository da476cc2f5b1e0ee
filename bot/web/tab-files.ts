import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'restify';
import { sendTrouble } from './problem.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt']);
const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/u;
const squeeze = promisify(gzip);

type Encoding = 'br' | 'gzip';

interface File {
  readonly bytes: Buffer;
  readonly type: string;
  /** its name changes with its content */
  readonly isHashed: boolean;
  readonly tag: string;
  readonly encoded: Readonly<Partial<Record<Encoding, () => Promise<Buffer>>>>;
}

/** The tab's files by their addresses below /tab/. */
export type TabFiles = ReadonlyMap<string, File>;

function fileOf(name: string, all: ReadonlyMap<string, Buffer>, bytes: Buffer): File {
  const made = (suffix: string): (() => Promise<Buffer>) | undefined => {
    const found = all.get(`${name}${suffix}`);
    return found && (() => Promise.resolve(found));
  };
  let squeezed: Promise<Buffer> | undefined;
  const br = made('.br');
  const gz = made('.gz') ?? (COMPRESSIBLE.has(extname(name)) ? () => (squeezed ??= squeeze(bytes)) : undefined);
  return {
    bytes,
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    isHashed: HASHED.test(name),
    tag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    encoded: { ...(br && { br }), ...(gz && { gzip: gz }) },
  };
}

/** Reads them all once: what is not in the list does not exist, wherever an address may point. None when the tab was not built. */
export async function readTabFiles(folder: string): Promise<TabFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const all = new Map<string, Buffer>();
  for (const path of paths) all.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  const names = [...all].filter(([name]) => !/\.(?:br|gz)$/u.test(name) && !name.split('/').some((part) => part.startsWith('.')));
  return new Map(names.map(([name, bytes]) => [name, fileOf(name, all, bytes)]));
}

const ENCODINGS = ['br', 'gzip'] as const satisfies readonly Encoding[];

const accepts = (header: string | string[] | undefined, encoding: Encoding): boolean =>
  [header ?? ''].flat().join(',').split(',').some((part) => {
    const [name, weight] = part.split(';').map((piece) => piece.trim().toLowerCase());
    return name === encoding && weight !== 'q=0' && weight !== 'q=0.0';
  });

const nameOf = (request: Request): string | null => {
  const path = (request.url ?? '').split(/[?#]/u)[0] ?? '';
  try {
    const name = decodeURIComponent(path.slice('/tab/'.length));
    return name === '' ? 'index.html' : name;
  } catch {
    return null;
  }
};

export async function sendTabFile(files: TabFiles, request: Request, response: Response): Promise<void> {
  const file = files.get(nameOf(request) ?? '');
  if (file === undefined) {
    sendTrouble(request, response, 'notFound');
    return;
  }
  response.setHeader('Cache-Control', file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('ETag', file.tag);
  response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match']?.split(',').some((tag) => tag.trim() === file.tag) === true) {
    response.writeHead(304);
    response.end();
    return;
  }
  const encoding = ENCODINGS.find((one) => file.encoded[one] !== undefined && accepts(request.headers['accept-encoding'], one));
  const bytes = (encoding && (await file.encoded[encoding]?.())) ?? file.bytes;
  response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': bytes.length, ...(encoding && { 'Content-Encoding': encoding }) });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
