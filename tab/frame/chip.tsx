import type { ReactElement, ReactNode } from 'react';
import { Shape } from './shape.tsx';
import type { Tone } from './tone.ts';

/** A fact as shape, word and colour. */
export const Chip = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }): ReactElement => (
  <span className={`chip ${tone}`}><Shape tone={tone} size={14} /><span>{children}</span></span>
);
