// What Teams asks of the two icons and no schema can see.
import { readPng, type Picture, type Pixel } from './png.ts';

const COLOUR_SIZE = 192;
const OUTLINE_SIZE = 32;
// Teams rounds the icon's corners and shrinks it: the symbol has to stay within the middle of the picture
const SAFE_SIZE = 120;

function some(picture: Picture, holds: (pixel: Pixel, x: number, y: number) => boolean): boolean {
  for (let y = 0; y < picture.height; y += 1) {
    for (let x = 0; x < picture.width; x += 1) if (holds(picture.at(x, y), x, y)) return true;
  }
  return false;
}

const hex = ([red, green, blue]: Pixel): string => `#${Buffer.from([red, green, blue]).toString('hex')}`;

function sized(name: string, bytes: Uint8Array | undefined, size: number): Picture | { readonly problem: string } {
  if (bytes === undefined) return { problem: `The icon ${name} is missing.` };
  const picture = readPng(bytes);
  if (picture === undefined) return { problem: `The icon ${name} is not a plain 8-bit colour PNG.` };
  if (picture.width === size && picture.height === size) return picture;
  return { problem: `The icon ${name} is ${picture.width} by ${picture.height} pixels; it must be ${size} by ${size}.` };
}

export function colourIconProblems(name: string, bytes: Uint8Array | undefined, accent: string): string[] {
  const picture = sized(name, bytes, COLOUR_SIZE);
  if ('problem' in picture) return [picture.problem];
  if (some(picture, (pixel) => pixel[3] < 255)) return [`The icon ${name} has transparent parts; its background must fill it.`];
  const margin = (COLOUR_SIZE - SAFE_SIZE) / 2;
  const within = (at: number): boolean => at >= margin && at < COLOUR_SIZE - margin;
  const spilt = some(picture, (pixel, x, y) => !(within(x) && within(y)) && hex(pixel) !== accent.toLowerCase());
  return spilt ? [`The icon ${name} must be ${accent}, the accent colour, outside its central ${SAFE_SIZE} by ${SAFE_SIZE} pixels.`] : [];
}

export function outlineIconProblems(name: string, bytes: Uint8Array | undefined): string[] {
  const picture = sized(name, bytes, OUTLINE_SIZE);
  if ('problem' in picture) return [picture.problem];
  if (!picture.transparency || !some(picture, (pixel) => pixel[3] === 0)) return [`The icon ${name} must have a transparent background.`];
  if (!some(picture, (pixel) => pixel[3] === 255)) return [`The icon ${name} is empty.`];
  const tinted = some(picture, (pixel) => pixel[3] > 0 && pixel.slice(0, 3).some((part) => part !== 255));
  return tinted ? [`The icon ${name} may hold white only: Teams colours it itself.`] : [];
}
