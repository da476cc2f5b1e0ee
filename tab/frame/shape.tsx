import type { ReactElement } from 'react';
import type { Tone } from './tone.ts';

/** A tone as a shape: told apart without colour, and in forced colours. */
const SHAPES: Readonly<Record<Tone, ReactElement>> = {
  good: <><circle cx="10" cy="10" r="9" /><path className="ink" d="M5.8 10.4 8.7 13.2 14.2 7.2" /></>,
  warn: <><path d="M8.5 1.9a1.7 1.7 0 0 1 3 0l7.2 13.4a1.7 1.7 0 0 1-1.5 2.5H2.8a1.7 1.7 0 0 1-1.5-2.5Z" /><path className="ink" d="M10 7v4.6M10 14.4v.2" /></>,
  bad: <><path d="M6.5 1h7L19 6.5v7L13.5 19h-7L1 13.5v-7Z" /><path className="ink" d="m6.9 6.9 6.2 6.2m0-6.2-6.2 6.2" /></>,
  away: <><circle className="hollow" cx="10" cy="10" r="8" /><path className="hollow" d="M6.2 10h7.6" /></>,
  calm: <><circle className="hollow" cx="10" cy="10" r="8" /><path className="hollow" d="M10 5.6V10l3 2" /></>,
};

export const Shape = ({ tone, size = 16 }: { readonly tone: Tone; readonly size?: number }): ReactElement => (
  <svg className={`shape ${tone}`} width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">{SHAPES[tone]}</svg>
);

const GLYPHS = {
  place: 'M10 2.2a5.3 5.3 0 0 1 5.3 5.3c0 3.9-5.3 10-5.3 10s-5.3-6.1-5.3-10A5.3 5.3 0 0 1 10 2.2Zm0 3.3a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  clock: 'M10 2.2a7.8 7.8 0 1 1 0 15.6 7.8 7.8 0 0 1 0-15.6ZM10 5.8V10l2.8 1.8',
  camera: 'M4 5.2h6.4a1.8 1.8 0 0 1 1.8 1.8v6a1.8 1.8 0 0 1-1.8 1.8H4A1.8 1.8 0 0 1 2.2 13V7A1.8 1.8 0 0 1 4 5.2Zm8.2 3.6 5.4-2.6v7.6l-5.4-2.6',
  paper: 'M5.2 2.2h6.2l3.9 3.9v11.7H5.2V2.2Zm6 0v4.1h4.1M7.6 10h5.2M7.6 13h5.2',
  flag: 'M4.2 17.8V3.2h11l-2.4 3.9 2.4 3.9h-11',
} as const;

export const Glyph = ({ name, size = 16 }: { readonly name: keyof typeof GLYPHS; readonly size?: number }): ReactElement => (
  <svg className="glyph" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d={GLYPHS[name]} /></svg>
);

/** Head and shoulders: one person of the group. */
export const Somebody = (): ReactElement => (
  <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <circle cx="10" cy="6.6" r="3.6" /><path d="M3.4 17.2c0-3.6 2.9-5.6 6.6-5.6s6.6 2 6.6 5.6Z" />
  </svg>
);
