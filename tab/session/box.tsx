import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { ItemId } from '../../shared/domain/ids.ts';
import type { Trouble } from '../api.ts';
import { Card } from '../frame/card.tsx';
import { problemsOf } from '../frame/faults.ts';
import { useDeed } from '../frame/deed.tsx';
import { Shape } from '../frame/shape.tsx';
import { Asked } from './asked.tsx';
import type { Desk } from './desk.ts';
import { Help } from './help.tsx';
import { beside, mayRun, readingOf, type More } from './view.ts';
import { useReading } from './reading.ts';
import { useSessionWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly line: string;
  readonly setLine: (line: string) => void;
}

/** What the keys in the line do, besides writing. */
const press = (event: KeyboardEvent, desk: Desk, take: () => void, run: (work: () => Promise<Trouble | null>) => void): void => {
  const { page } = desk;
  const current = page.session?.current ?? null;
  if (event.nativeEvent.isComposing) return;
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    if (!event.ctrlKey && !event.metaKey) take();
    else if (current !== null && mayRun(page)) run(async () => desk.cover(current, true));
  }
  if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    event.preventDefault();
    const other = beside(page, event.key === 'ArrowDown' ? 1 : -1);
    if (other !== undefined && mayRun(page)) run(async () => desk.goTo(other));
  }
};

/** One line takes down an action, a decision, an interest or a note. What it leaves open is asked below it, and the line stays. */
export const Box = ({ desk, line, setLine }: Props): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const { page, about, act } = desk;
  const { busy, run, fault } = useDeed();
  const part = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Trouble | null>(null);
  const current = page.session?.current ?? null;
  const [chosen, setChosen] = useState<{ readonly during: ItemId | null; readonly item: ItemId | null } | null>(null);
  // with the next item the line is about that
  const item = chosen?.during === current ? chosen.item : current;
  const { read, needs } = readingOf(line, page);
  const says = useReading(read, page);

  const back = (): void => {
    setAsking(false);
    setRefused(null);
    part.current?.querySelector('textarea')?.focus();
  };
  const send = async (more: More = {}): Promise<Trouble | null> => {
    const known = new Set(page.entries.map(({ id }) => id));
    const trouble = await act('noteLine', { ...about, item, line, action: null, decision: null, interest: null, ...more }, (after) => say.noted(read.kind, after.entries.find(({ id }) => !known.has(id))?.ref ?? null));
    if (trouble === null) {
      setLine('');
      back();
    } else if (read.kind !== 'note' && problemsOf(trouble).length > 0) {
      setRefused(trouble);
      setAsking(true);
      return null;
    }
    return trouble;
  };
  const take = (): void => {
    if (line.trim() === '' || asking) return;
    if (needs.length > 0) setAsking(true); else run(async () => send());
  };
  const restricted = page.items.find(({ id }) => id === item)?.restricted === true;
  return (
    <Card title={say.box} className="session-box">
      <div ref={part}><Field label={say.line} hint={line.trim() === '' ? say.lineHint : says}>
        <Textarea resize="vertical" rows={2} value={line} onKeyDown={(event) => { press(event, desk, take, run); }} onChange={(_, { value }) => { setLine(value); setAsking(false); setRefused(null); }} />
      </Field></div>
      {asking && <Asked key={`${read.kind}${refused === null ? '' : ' refused'}`} page={page} read={read} needs={needs} refused={refused} send={send} back={back} />}
      <div className="session-take">
        {page.items.length > 0 && (
          <label className="session-about">
            <span>{say.about}</span>
            <Select value={item ?? ''} onChange={(_, { value }) => { setChosen({ during: current, item: value === '' ? null : value }); }}>
              {page.items.map(({ id, number, title }) => <option key={id} value={id}>{`${number}. ${title}`}</option>)}
              <option value="">{say.whole}</option>
            </Select>
          </label>
        )}
        {read.kind === 'decision' && !asking && <Button appearance="subtle" onClick={() => { setAsking(true); }}>{say.more}</Button>}
        {!asking && <Button appearance="primary" disabledFocusable={busy} onClick={take}>{say.take}</Button>}
      </div>
      {restricted && <p className="session-restricted"><Shape tone="warn" />{say.restricted}</p>}
      {fault}
      <Help />
    </Card>
  );
};
