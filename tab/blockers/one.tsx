import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BlockerDeed, BlockerSheet } from '../../shared/contract/blockers.ts';
import { awaitsDecision, isBlocking } from '../../shared/domain/blocker.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useDeed } from '../frame/deed.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { FormOf } from './deed-forms.tsx';
import type { Desk, WayBack } from './desk.ts';
import { toneOf } from './view.ts';
import { useBlockersWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly one: BlockerSheet;
}

const Remover = ({ one }: Pick<Props, 'one'>): ReactElement => {
  const { blockersPage: say } = useBlockersWords();
  const { removerName, remover, offeredName, offeredByName, late } = one;
  const due = remover?.due ?? null;
  const said = removerName === null ? say.nobodyYet : late && due !== null ? say.wasToRemove(removerName, due) : say.removedBy(removerName, due);
  return (
    <>
      <p className={late ? 'blocker-late' : undefined}>{said}</p>
      {offeredName !== null && <p>{say.askedBy(offeredName, offeredByName ?? '')}</p>}
    </>
  );
};

const Facts = ({ desk, one }: Props): ReactElement => {
  const { blockersPage: say, format } = useBlockersWords();
  const { zone } = desk.page.group;
  const stands = isBlocking(one);
  return (
    <>
      {one.work !== null && <p><Link inline href={hrefOf({ page: 'workstreams', group: desk.page.group.id, team: null, one: one.work.id })}>{say.work(one.work.number, one.work.strategy)}: <Theirs>{one.work.title}</Theirs></Link></p>}
      {stands && <Remover one={one} />}
      <p>{stands ? say.standing(one.age) : say.stood(one.age)} {one.waited !== null && (awaitsDecision(one) ? `${say.waitingFor(one.waited)}.` : one.decision !== null && `${say.decidedAfter(one.decisionRef, one.waited)}.`)}</p>
      {one.ended !== null && one.state !== 'open' && one.state !== 'taken' && (
        <div className="part"><h3>{say.endedBy(one.state, one.endedByName ?? '', format.date(zone, one.ended.at))}</h3>{one.ended.how !== '' && <p className="told"><Theirs>{one.ended.how}</Theirs></p>}</div>
      )}
      {one.detail !== '' && <div className="part"><h3>{say.field.detail}</h3><p className="told"><Theirs>{one.detail}</Theirs></p></div>}
      {one.from !== null && <p>{say.fromGroup(one.from.groupName, one.fromState)}</p>}
      <p className="faint">{say.raisedBy(one.raisedByName, format.date(zone, one.raised.at))}</p>
    </>
  );
};

/** The deeds that one sees first, by how the blocker stands. */
const FIRST: readonly BlockerDeed[] = ['accept', 'take', 'remove'];

const Deeds = ({ desk, one }: Props): ReactElement | null => {
  const { blockersPage: say } = useBlockersWords();
  const { busy, run, fault } = useDeed();
  const { open, show, save, page } = desk;
  const deeds = one.may.filter((deed) => deed !== 'escalate' || page.above.length > 0);
  const current = deeds.find((deed) => open === `${deed}/${one.id}`);
  if (current !== undefined && current !== 'reopen') return <FormOf key={current} desk={desk} one={one} deed={current} />;
  if (deeds.length === 0) return null;
  const isOwn = one.remover?.person === page.me;
  const main = FIRST.find((deed) => deeds.includes(deed) && !(deed === 'take' && isOwn));
  const ordered = [...deeds].toSorted((a, b) => Number(b === main) - Number(a === main));
  const wayBack: WayBack = { deed: 'endBlocker', how: one.state === 'withdrawn' ? 'withdrawn' : 'removed', words: one.ended?.how ?? '' };
  const press = (deed: BlockerDeed): void => {
    if (deed === 'reopen') run(async () => save('reopenBlocker', { group: page.group.id, blocker: one.id, revision: one.revision }, wayBack));
    else show(`${deed}/${one.id}`);
  };
  return (
    <>
      <div className="buttons">
        {ordered.map((deed) => (
          <Button key={deed} size="small" appearance={deed === main ? 'primary' : 'secondary'} data-opens={`${deed}/${one.id}`} disabledFocusable={busy} onClick={() => { press(deed); }}>
            {deed === 'take' && isOwn ? say.anotherDay : say.deed(deed)}<span className="unseen">{say.about(one.ref)}</span>
          </Button>
        ))}
      </div>
      {fault}
    </>
  );
};

const Above = ({ desk, one }: Props): ReactElement | null => {
  const { blockersPage: say, format } = useBlockersWords();
  const { zone } = desk.page.group;
  if (one.escalated.length === 0) return null;
  return (
    <Card title={say.escalated}>
      <ul className="rows">
        {one.escalated.map(({ to, toName, byName, at, why, became, ended }) => (
          <li key={`${to} ${at}`}>
            <h3>{say.escalatedTo(toName, byName, format.date(zone, at))}</h3>
            <p className="told"><Theirs>{why}</Theirs></p>
            <p className="faint">{became === null ? say.outside : say.asTheirs(became.ref)}</p>
            {ended !== null && <><p className="name">{say.answered(toName, ended.state, format.date(zone, ended.at))}</p>{ended.how !== '' && <p className="told"><Theirs>{ended.how}</Theirs></p>}</>}
          </li>
        ))}
      </ul>
    </Card>
  );
};

const Trail = ({ desk, one }: Props): ReactElement => {
  const { blockersPage: say, format } = useBlockersWords();
  const { zone } = desk.page.group;
  const noteOf = (note: string): string => (/^\d{4}-\d{2}-\d{2}$/u.test(note) ? say.day(note) : note);
  return (
    <Card title={say.trail}>
      <ol className="blocker-trail">
        {one.trail.toReversed().map(({ what, byName, at, note }) => (
          <li key={`${at} ${what}`}>
            <p><span className="name">{say.event(what)}</span>{note !== null && <>: <Theirs>{noteOf(note)}</Theirs></>}</p>
            <p className="faint">{byName ?? say.system}, {format.moment(zone, at)}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
};

/** One blocker: how it stands, what can be done about it, what happened above this group, and all that has happened to it. */
export const One = ({ desk, one }: Props): ReactElement => {
  const { blockersPage: say } = useBlockersWords();
  return (
    <div className="blocker-one">
      <div className="column">
        <Card title={say.facts} className="blocker-main" aside={<Chip tone={toneOf(one)}>{one.late ? say.late : say.state(one.state)}</Chip>}>
          <Facts desk={desk} one={one} />
          <Deeds desk={desk} one={one} />
        </Card>
        <Above desk={desk} one={one} />
      </div>
      <Trail desk={desk} one={one} />
    </div>
  );
};
