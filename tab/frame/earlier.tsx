import { Button, Link } from '@fluentui/react-components';
import { useMemo, useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { earlier as en } from '../../shared/words/en/earlier.ts';
import type { Mark } from '../../shared/domain/ended.ts';
import type { FoundKind } from '../../shared/domain/found.ts';
import type { Reply, Trouble } from '../api.ts';
import { hrefOf } from '../routes.ts';
import { useDeed } from './deed.tsx';
import { countShown, isMoreThanAPage, keptUp, readOn, together, type EarlierList, type Read } from './earlier-list.ts';
import { useHouse } from './house.tsx';
import type { PageData } from './page-data.ts';
import { pageWords } from './page-words.ts';
import './earlier.css';

const useEarlierWords = pageWords({ earlier: en }, async () => ({ earlier: (await import('../../shared/words/cy/earlier.ts')).earlier }));

const KIND: Readonly<Record<Earlier['list'], FoundKind>> = { actions: 'action', blockers: 'blocker', risks: 'risk', requests: 'request', decisions: 'decision' };

/** What of a list has ended and is here. */
export interface Earlier {
  readonly list: EarlierList<never, never>['name'];
  readonly shown: number;
  readonly all: number;
  readonly next: Mark | null;
  /** reads those that ended before */
  readonly more: () => Promise<Trouble | null>;
}

interface Whole<P> {
  readonly data: PageData<P>;
  /** null: nothing was read yet, or nothing that ended was asked for */
  readonly earlier: Earlier | null;
}

/** The page with those that somebody had shown besides. key: what is looked for; another one begins anew. */
export const useEarlier = <P, R extends { readonly id: string }>(data: PageData<P>, list: EarlierList<P, R>, key: string, ask: (mark: Mark) => Promise<Reply<P>>): Whole<P> => {
  const [read, setRead] = useState<(Read<R> & { readonly key: string }) | null>(null);
  const { stage } = data;
  const known = read !== null && read.key === key ? read : null;
  const current = known !== null && stage.at === 'ready' ? keptUp(known, stage.value, list) : known;
  if (current !== known && current !== null) setRead({ ...current, key });
  const whole = useMemo(() => (stage.at === 'ready' ? { ...stage, value: together(stage.value, known, list) } : stage), [stage, known, list]);
  const page = whole.at === 'ready' ? whole.value : null;
  const ended = page === null ? null : list.endedOf(page);
  const more = async (): Promise<Trouble | null> => {
    if (page === null || ended === null || ended.next === null) return null;
    const reply = await ask(ended.next);
    if (!reply.ok) return reply.trouble;
    const next = { ...readOn(page, reply.value, list), key };
    flushSync(() => { setRead(next); });
    return null;
  };
  return {
    data: useMemo(() => ({ ...data, stage: whole }), [data, whole]),
    earlier: page === null || ended === null ? null : { list: list.name, shown: countShown(page, list), all: ended.all, next: ended.next, more },
  };
};

interface Props {
  readonly earlier: Earlier | null;
  readonly group: string;
  /** the filter is the page's own, and does not know of the rest */
  readonly filtered?: boolean;
  readonly done?: () => void;
}

/** How many of those that ended are here, and the way to the rest. */
export const EarlierOnes = ({ earlier, group, filtered = true, done }: Props): ReactElement | null => {
  const { announce } = useHouse();
  const { earlier: say } = useEarlierWords();
  const counts = useRef<HTMLParagraphElement>(null);
  const { busy, run, fault } = useDeed(() => {
    done?.();
    announce(counts.current?.textContent ?? '');
    // the button goes when nothing is left
    if (document.activeElement === null || document.activeElement === document.body) counts.current?.focus();
  });
  if (earlier === null || !isMoreThanAPage(earlier)) return null;
  const { list, shown, all, next, more } = earlier;
  return (
    <div className="earlier">
      <p ref={counts} tabIndex={-1}>{say.shown(list, shown, all)}</p>
      {next !== null && filtered && <p className="faint">{say.hint} <Link inline href={hrefOf({ page: 'search', group, team: null, filter: new URLSearchParams({ group, kind: KIND[list] }).toString() })}>{say.search}</Link></p>}
      {next !== null && <div className="buttons"><Button disabledFocusable={busy} onClick={() => { run(more); }}>{say.more}</Button></div>}
      {fault}
    </div>
  );
};
