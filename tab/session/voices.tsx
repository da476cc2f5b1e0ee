import { Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { SessionPage } from '../../shared/contract/session.ts';
import { Card } from '../frame/card.tsx';
import { useSessionWords } from './words.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** "All views actively sought" (R93): a list for the chair's own eyes, which leaves this page on no way. */
export const Voices = ({ page }: { readonly page: SessionPage }): ReactElement | null => {
  const { sessionPage: say, format } = useSessionWords();
  const [heard, setHeard] = useState<ReadonlyMap<string, ReadonlySet<string>>>(new Map());
  const item = page.session?.current ?? '';
  const mine = heard.get(item) ?? NOBODY;
  const isChair = page.named.some(({ id, roles }) => id === page.me.id && (roles.includes('chair') || roles.includes('viceChair')));
  const there = page.people.filter(({ here, out, person }) => here && !out && person !== page.me.id);
  if (!isChair || there.length === 0) return null;
  const tick = (key: string): void => {
    const now = new Set(mine);
    if (!now.delete(key)) now.add(key);
    setHeard(new Map(heard).set(item, now));
  };
  const quiet = there.filter(({ key }) => !mine.has(key));
  return (
    <Card title={say.voices}>
      <p className="faint">{say.voicesHint}</p>
      <ul className="session-voices">{there.map(({ key, name }) => <li key={key}><Checkbox label={name} checked={mine.has(key)} onChange={() => { tick(key); }} /></li>)}</ul>
      <p>{quiet.length === 0 ? say.allHeard : say.quiet(format.list(quiet.map(({ name }) => name)))}</p>
    </Card>
  );
};
