import { Button, Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SessionItem } from '../../shared/contract/session.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useDeed } from '../frame/deed.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Desk } from './desk.ts';
import { useNow } from './now.ts';
import { isOpen, mayRun, progressOf, timing } from './view.ts';
import { useSessionWords } from './words.ts';

interface RowProps {
  readonly desk: Desk;
  readonly item: SessionItem;
  /** whole minutes so far */
  readonly spent: number;
}

/** What can be done with an item: ticked, or taken up. */
const Deeds = ({ desk, item }: Omit<RowProps, 'spent'>): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const { busy, run, fault } = useDeed();
  const isCovered = (progressOf(desk.page, item.id)?.covered ?? null) !== null;
  const isCurrent = desk.page.session?.current === item.id;
  const of = <span className="unseen">{say.of(item.title)}</span>;
  return (
    <>
      <div className="session-deeds">
        <Checkbox
          checked={isCovered} label={<>{say.covered}{of}</>}
          onChange={() => { if (!busy) run(async () => desk.cover(item.id, !isCovered)); }}
        />
        {!isCurrent && <Button size="small" disabledFocusable={busy} onClick={() => { run(async () => desk.goTo(item.id)); }}>{say.takeUp}{of}</Button>}
      </div>
      {fault}
    </>
  );
};

const Row = ({ desk, item, spent }: RowProps): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const { page } = desk;
  const progress = progressOf(page, item.id);
  const isCurrent = page.session?.current === item.id && isOpen(page);
  const isRun = isOpen(page) && mayRun(page);
  const isLong = item.minutes > 0 && spent > item.minutes;
  return (
    <li data-row={item.id} className={isCurrent ? 'session-current' : undefined} aria-current={isCurrent ? 'step' : undefined}>
      <div className="session-row">
        <p><span className="name">{item.number}. <Theirs>{item.title}</Theirs></span></p>
        {isCurrent && <Chip tone="calm">{say.now}</Chip>}
        {!isRun && (progress?.covered ?? null) !== null && <Chip tone="good">{say.covered}</Chip>}
      </div>
      <p className="faint">
        {progress === undefined ? say.planned(item.minutes) : say.time(spent, item.minutes)}{isLong && `, ${say.over(spent - item.minutes)}`}
        {item.presenter !== null && <> · <Theirs>{item.presenter}</Theirs></>}
      </p>
      {isRun && <Deeds desk={desk} item={item} />}
    </li>
  );
};

/** The agenda as it is gone through, with planned and real time (R93, R94). */
export const Items = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const { page } = desk;
  const { spent } = timing(page, useNow(page.frame.now));
  return (
    <Card title={say.items}>
      {page.items.length === 0 ? <p>{say.noItems}</p> : <ol className="rows session-items">{page.items.map((item) => <Row key={item.id} desk={desk} item={item} spent={Math.floor((spent.get(item.id) ?? 0) / 60)} />)}</ol>}
    </Card>
  );
};
