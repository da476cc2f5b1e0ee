import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { PendingView } from '../../shared/contract/governance.ts';
import type { DecisionOnChange } from '../../shared/domain/membership.ts';
import { Card } from '../frame/card.tsx';
import { useDeed } from '../frame/deed.tsx';
import { useHouse } from '../frame/house.tsx';
import type { Desk } from './desk.tsx';
import { postsOf } from './view.ts';
import { usePeopleWords } from './words.ts';

const Change = ({ desk: { page, save }, pending, decided }: { readonly desk: Desk; readonly pending: PendingView; readonly decided: () => void }): ReactElement => {
  const { words } = useHouse();
  const { people: say } = usePeopleWords();
  const { busy, run, fault } = useDeed(decided);
  const { key, change, name, jobTitle, membersNow, membersThen, choices, noticed } = pending;
  const posts = words.format.list(postsOf(pending, page.seats));
  const decide = (how: DecisionOnChange): void => {
    run(async () => save('decideChange')({ group: page.group.id, key, how, seats: how === 'seat' ? [...change.seats] : [] }));
  };
  const sentence = say.change(change.kind, name, posts, change.kind === 'postChanged' ? change.jobTitle : jobTitle);
  return (
    <li>
      <p className="name">{sentence}</p>
      <p>{membersThen === null ? say.noEffect : say.effect(membersNow, membersThen, page.needed)}</p>
      <p className="faint">{say.noticed(words.format.moment(page.group.zone, noticed))}</p>
      <div className="buttons">
        {choices.map((how) => (
          <Button key={how} disabledFocusable={busy} onClick={() => { decide(how); }}>{say.decision(how, change.kind)}<span className="unseen">{say.about(name)}</span></Button>
        ))}
      </div>
      {fault}
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
