import { createContext, use, type ReactElement, type ReactNode } from 'react';

/** The language that the shown group writes its papers in, which need not be the reader's. */
export const TheirLanguage = createContext('en-GB');

/** What the group wrote itself, so that it is spoken in the group's language. */
export const Theirs = ({ children }: { readonly children: ReactNode }): ReactElement => <span lang={use(TheirLanguage)}>{children}</span>;

/** A sentence of ours around words of theirs. */
export const Around = ({ text, theirs }: { readonly text: string; readonly theirs: string }): ReactElement => {
  const at = theirs === '' ? -1 : text.lastIndexOf(theirs);
  return at === -1 ? <>{text}</> : <>{text.slice(0, at)}<Theirs>{theirs}</Theirs>{text.slice(at + theirs.length)}</>;
};
