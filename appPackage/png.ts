// Just enough of PNG to judge the two icons: 8-bit colour with or without transparency, not interlaced.
import { inflateSync } from 'node:zlib';

export type Pixel = readonly [red: number, green: number, blue: number, alpha: number];
export type Picture = { readonly width: number; readonly height: number; readonly transparency: boolean; at(x: number, y: number): Pixel };

type Header = { readonly width: number; readonly height: number; readonly channels: 3 | 4 };

const SIGNATURE = '89504e470d0a1a0a';
const CHANNELS = new Map<number, 3 | 4>([
  [2, 3],
  [6, 4],
]);

function chunksOf(file: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at);
    const kind = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    chunks.set(kind, Buffer.concat([chunks.get(kind) ?? Buffer.alloc(0), body]));
    at += 12 + length;
  }
  return chunks;
}

function headerOf(ihdr: Buffer | undefined): Header | undefined {
  if (ihdr?.length !== 13) return undefined;
  const channels = CHANNELS.get(ihdr.readUInt8(9));
  const plain = ihdr.readUInt8(8) === 8 && ihdr.readUInt8(12) === 0;
  return channels !== undefined && plain ? { width: ihdr.readUInt32BE(0), height: ihdr.readUInt32BE(4), channels } : undefined;
}

// the predictor of PNG's filter 4: whichever neighbour lies nearest to left + up - corner
function nearest(left: number, up: number, corner: number): number {
  const aim = left + up - corner;
  const [a, b, c] = [Math.abs(aim - left), Math.abs(aim - up), Math.abs(aim - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  const predictors = [0, left, up, Math.floor((left + up) / 2), nearest(left, up, corner)];
  return predictors[filter] ?? 0;
}

function unfilter(raw: Buffer, { width, height, channels }: Header): Buffer {
  const row = width * channels;
  const out = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x < channels ? 0 : (out[at - channels] ?? 0);
      const up = y === 0 ? 0 : (out[at - row] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (out[at - row - channels] ?? 0);
      out[at] = (raw[y * (row + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function inflated(body: Buffer): Buffer | undefined {
  try {
    return inflateSync(body);
  } catch {
    return undefined;
  }
}

/** undefined: not a PNG of the plain kind that Teams takes for an icon, or damaged. */
export function readPng(bytes: Uint8Array): Picture | undefined {
  const file = Buffer.from(bytes);
  if (file.toString('hex', 0, 8) !== SIGNATURE) return undefined;
  const chunks = chunksOf(file);
  const header = headerOf(chunks.get('IHDR'));
  const body = chunks.get('IDAT');
  if (header === undefined || body === undefined) return undefined;
  const { width, height, channels } = header;
  const raw = inflated(body);
  if (raw?.length !== (width * channels + 1) * height) return undefined;
  const pixels = unfilter(raw, header);
  return {
    width,
    height,
    transparency: channels === 4,
    at(x, y) {
      const from = (y * width + x) * channels;
      return [pixels[from] ?? 0, pixels[from + 1] ?? 0, pixels[from + 2] ?? 0, channels === 4 ? (pixels[from + 3] ?? 0) : 255];
    },
  };
}
