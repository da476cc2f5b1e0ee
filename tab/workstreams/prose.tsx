import type { ReactElement } from 'react';
import { Theirs } from '../frame/theirs.tsx';
import { paragraphsOf } from './view.ts';

/** Text of the group, a paragraph after the other. */
export const Prose = ({ text }: { readonly text: string }): ReactElement => (
  <>{paragraphsOf(text).map((paragraph, at) => <p key={at.toString()} className="told"><Theirs>{paragraph}</Theirs></p>)}</>
);
