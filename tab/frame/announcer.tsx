import { useImperativeHandle, useState, type ReactElement, type Ref } from 'react';

export interface Announcer {
  readonly say: (sentence: string) => void;
}

/** The page's live region. The same sentence twice is heard twice. */
export const LiveRegion = ({ ref }: { readonly ref: Ref<Announcer> }): ReactElement => {
  const [said, setSaid] = useState({ sentence: '', turn: 0 });
  useImperativeHandle(ref, () => ({ say: (sentence) => { setSaid(({ turn }) => ({ sentence, turn: turn + 1 })); } }), []);
  return <output className="unseen">{said.sentence}{said.turn % 2 === 0 ? '' : '\u00A0'}</output>;
};
