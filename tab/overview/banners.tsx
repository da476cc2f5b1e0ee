import { Button, Link } from '@fluentui/react-components';
import { useRef, useState, type ReactElement, type RefObject } from 'react';
import type { Overview } from '../../shared/contract/views.ts';
import { useLeaving } from '../frame/focus.ts';
import { useHouse } from '../frame/house.tsx';
import { Rule } from '../frame/rule.tsx';
import { Shape } from '../frame/shape.tsx';
import { Around } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import type { Stage } from '../session.ts';
import { endedStrategy } from './view.ts';

type Heading = RefObject<HTMLHeadingElement | null>;

/** What is shown is older than it should be. It goes away by itself, and then the keyboard must not stand nowhere. */
const Stale = ({ overview, heading }: { readonly overview: Overview; readonly heading: Heading }): ReactElement => {
  const { session, words: { tab, format }, announce } = useHouse();
  const [busy, setBusy] = useState(false);
  const part = useRef<HTMLElement>(null);
  useLeaving(part, (held) => {
    announce(tab.upToDate);
    if (held) heading.current?.focus();
  });
  const sentence = tab.stale(format.time(overview.group.zone, overview.now));
  const retry = async (): Promise<void> => {
    setBusy(true);
    await session.refresh();
    setBusy(false);
    const stage = session.stage();
    if (stage.at === 'ready' && stage.trouble !== null) announce(sentence);
  };
  return (
    <span ref={part} className="banner">
      <Shape tone="warn" size={20} /><span className="say">{sentence}</span>
      <Button size="small" disabledFocusable={busy} onClick={() => { void retry(); }}>{busy ? tab.retrying : tab.retry}</Button>
    </span>
  );
};

/** The rules that the group goes by are those of a version that nobody has approved. */
const NotApproved = ({ overview: { terms, group } }: { readonly overview: Overview }): ReactElement => {
  const { words: { terms: say } } = useHouse();
  return (
    <div className="banner">
      <Shape tone="warn" size={20} />
      <p className="say"><strong>{say.notApproved(terms.version)}</strong> {say.notApprovedAdvice}</p>
      <Link href={hrefOf({ page: 'terms', group: group.id, team: null })}>{say.seeTerms}</Link>
    </div>
  );
};

/** The team or the directory has changed, and nothing has been decided on it yet. */
const Pending = ({ overview: { pending, group } }: { readonly overview: Overview }): ReactElement | null => {
  const { words: { tab } } = useHouse();
  if (pending === 0) return null;
  return (
    <div className="banner">
      <Shape tone="warn" size={20} />
      <p className="say"><strong>{tab.pending(pending)}</strong> {tab.pendingAdvice}</p>
      <Link href={hrefOf({ page: 'people', group: group.id, team: null })}>{tab.toPeople}</Link>
    </div>
  );
};

/** The next meeting goes by another version than today does. */
const ToCome = ({ overview: { toCome, group } }: { readonly overview: Overview }): ReactElement | null => {
  const { words: { tab, terms: say, format } } = useHouse();
  if (toCome === null) return null;
  return (
    <div className="banner">
      <Shape tone="calm" size={20} />
      <p className="say">{tab.versionToCome(toCome.version, format.day(toCome.from))}</p>
      <Link href={hrefOf({ page: 'terms', group: group.id, team: null })}>{say.seeTerms}</Link>
    </div>
  );
};

/** The calendar leaves out a meeting that the terms ask for. */
const Gap = ({ overview: { gap, terms, today } }: { readonly overview: Overview }): ReactElement | null => {
  const { words: { terms: say } } = useHouse();
  if (gap === null) return null;
  return (
    <div className="banner">
      <Shape tone="warn" size={20} />
      <div className="say">
        <p>{say.gap(gap, today)} {say.rule('cadence', terms)}</p>
        <Rule about={say.name('cadence')} clause={terms.cadence.clause} version={terms.version} />
      </div>
    </div>
  );
};

/** What holds for the whole page now: that it is old, that the team has changed, or that other rules are to come. */
export const Banners = ({ stage, heading }: { readonly stage: Extract<Stage, { at: 'ready' }>; readonly heading: Heading }): ReactElement => {
  const { overview } = stage;
  return (
    <>
      <output>{stage.trouble !== null && <Stale overview={overview} heading={heading} />}</output>
      <Pending overview={overview} />
      <ToCome overview={overview} />
    </>
  );
};

/** What may hold for months, so that it stands below what is new every day: that the terms are not approved or not kept, or that the strategy's period is over. */
export const Lasting = ({ overview }: { readonly overview: Overview }): ReactElement => {
  const { words: { tab, format } } = useHouse();
  const ended = endedStrategy(overview);
  return (
    <>
      {!overview.approved && <NotApproved overview={overview} />}
      <Gap overview={overview} />
      {ended !== null && (
        <div className="banner">
          <Shape tone="warn" size={20} />
          <p className="say"><strong><Around text={tab.periodEnded(ended.title, format.day(ended.until))} theirs={ended.title} /></strong> {tab.periodEndedAdvice}</p>
        </div>
      )}
    </>
  );
};
