import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { PendingView } from '../../shared/contract/governance.ts';
import type { DecisionOnChange } from '../../shared/domain/membership.ts';
import type { Trouble } from '../api.ts';
import { Card } from '../frame/card.tsx';
import { useHouse } from '../frame/house.tsx';
import { useBusy } from '../frame/page-data.ts';
import { sentenceOf } from '../trouble.ts';
import type { Desk } from './desk.tsx';
import { postsOf } from './view.ts';
import { usePeopleWords } from './words.ts';

const Change = ({ desk: { page, save }, pending, decided }: { readonly desk: Desk; readonly pending: PendingView; readonly decided: () => void }): ReactElement => {
  const { words } = useHouse();
  const { people: say } = usePeopleWords();
  const { busy, during } = useBusy();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { key, change, name, jobTitle, membersNow, membersThen, choices, noticed } = pending;
  const posts = words.format.list(postsOf(pending, page.seats));
  const decide = async (how: DecisionOnChange): Promise<void> => {
    const found = await save('decideChange')({ group: page.group.id, key, how, seats: how === 'seat' ? [...change.seats] : [] });
    setTrouble(found);
    if (found === null) decided();
  };
  const sentence = say.change(change.kind, name, posts, change.kind === 'postChanged' ? change.jobTitle : jobTitle);
  return (
    <li>
      <p className="name">{sentence}</p>
      <p>{membersThen === null ? say.noEffect : say.effect(membersNow, membersThen, page.needed)}</p>
      <p className="faint">{say.noticed(words.format.moment(page.group.zone, noticed))}</p>
      <div className="buttons">
        {choices.map((how) => (
          <Button key={how} disabledFocusable={busy} onClick={() => { void during(async () => decide(how)); }}>{say.decision(how, change.kind)}<span className="unseen">{say.about(name)}</span></Button>
        ))}
      </div>
      {trouble !== null && <p className="fault" role="alert">{sentenceOf(trouble, words)}</p>}
    </li>
  );
};

/** What the team or the directory has changed: asked about, never done by itself. */
export const Pending = ({ desk }: { readonly desk: Desk }): ReactElement | null => {
  const { people: say } = usePeopleWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pending } = desk.page;
  if (pending.length === 0) return null;
  return (
    <Card title={say.pending} place={heading} className="pending">
      <p className="faint">{say.pendingIntro}</p>
      <ul className="rows">{pending.map((one) => <Change key={one.key} desk={desk} pending={one} decided={() => { heading.current?.focus(); }} />)}</ul>
    </Card>
  );
};
