import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DecisionView } from '../../shared/contract/decisions.ts';
import { Chip } from '../frame/chip.tsx';
import { useHouse } from '../frame/house.tsx';
import { NewWindow } from '../frame/new-window.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import type { Desk } from './desk.ts';
import { CorrectForm, SettleForm } from './small-forms.tsx';
import { toneOf } from './view.ts';
import { useDecisionsWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly decision: DecisionView;
  /** in the list of those that wait */
  readonly waits?: boolean;
  /** the one that a link led to: with all that is known of it */
  readonly whole?: boolean;
}

/** A report of ours, and a restricted paper, are opened where the papers are, by those who may. */
const Papers = ({ papers, here }: Pick<DecisionView, 'papers'> & { readonly here: string }): ReactElement => {
  const { words: { agenda } } = useHouse();
  return (
    <ul>
      {papers.map(({ id, title, url, restricted }, index) => (
        <li key={id ?? `${index}`}>
          {url === null ? <Link href={here} inline>{title === null ? agenda.masked : <Theirs>{title}</Theirs>}</Link> : <Link href={url} target="_blank" rel="noreferrer" inline><Theirs>{title}</Theirs><NewWindow /></Link>}
          {restricted && title !== null && <span className="faint"> ({agenda.restricted})</span>}
        </li>
      ))}
    </ul>
  );
};

/** All that was recorded of it, each under its name; what was not said is left out. */
const Details = ({ desk, decision }: Pick<Props, 'desk' | 'decision'>): ReactElement => {
  const { decision: words, decisionsPage: say, format } = useDecisionsWords();
  const { reasons, conditions, optionsRejected, conflicts, dissent, vote, quorum, effective, meeting, papers, byName } = decision;
  const told: readonly (readonly [string, string | null])[] = [
    [say.field.reasons, reasons === '' ? null : reasons], [say.field.conditions, conditions], [say.field.optionsRejected, optionsRejected], [say.field.conflicts, conflicts], [say.field.dissent, dissent],
  ];
  const facts: readonly (readonly [string, string | null])[] = [
    [say.field.vote, vote && words.vote(vote)], [say.field.effective, effective && format.day(effective)], [say.field.quorum, quorum === null ? (meeting === null ? null : say.noQuorum) : words.quorum(quorum)],
  ];
  return (
    <dl className="decision-details">
      {told.map(([name, text]) => text !== null && <div key={name}><dt>{name}</dt><dd className="told"><Theirs>{text}</Theirs></dd></div>)}
      {facts.map(([name, text]) => text !== null && <div key={name}><dt>{name}</dt><dd>{text}</dd></div>)}
      {papers.length > 0 && <div><dt>{say.field.papers}</dt><dd><Papers papers={papers} here={hrefOf({ page: 'papers', group: desk.page.group.id, team: null, meeting })} /></dd></div>}
      <div><dd className="faint">{say.recordedBy(byName)}</dd></div>
    </dl>
  );
};

const Deeds = ({ desk, decision, waits }: Props): ReactElement | null => {
  const { decisionsPage: say } = useDecisionsWords();
  const { page, open, show } = desk;
  const name = waits === true ? 'settle' : 'correct';
  if (!page.may.includes('recordDecision')) return null;
  if (open === `${name}/${decision.id}`) return waits === true ? <SettleForm desk={desk} decision={decision} /> : <CorrectForm desk={desk} decision={decision} />;
  if (waits === true && (page.meeting === null || page.meeting.id === decision.meeting)) return <p className="faint">{say.noMeeting}</p>;
  return (
    <div className="buttons">
      <Button size="small" data-opens={`${name}/${decision.id}`} onClick={() => { show(`${name}/${decision.id}`); }}>
        {waits === true ? say.settle : say.correct}<span className="unseen">{say.about(decision.ref)}</span>
      </Button>
    </div>
  );
};

const Where = ({ desk, decision }: Props): ReactElement => {
  const { decision: words, decisionsPage: say, format } = useDecisionsWords();
  const { group } = desk.page;
  const { meeting, starts, itemNumber } = decision;
  if (meeting === null || starts === null) return <>{words.between}</>;
  return (
    <>
      {words.onDay(format.date(group.zone, starts))}
      {itemNumber !== null && <>, <Link inline href={hrefOf({ page: 'agenda', group: group.id, team: null, meeting })}>{say.item(itemNumber)}</Link></>}
    </>
  );
};

export const DecisionRow = ({ desk, decision, waits = false, whole = false }: Props): ReactElement => {
  const { decision: words, decisionsPage: say, format } = useDecisionsWords();
  const { ref, about, text, outcome, state, readers, corrections, correctedBy, settledAt, settled } = decision;
  const { zone } = desk.page.group;
  const stands = words.state(state);
  return (
    <li className="decision">
      <div className="decision-head">
        <h3><span className="action-ref">{ref}</span> <Theirs>{about}</Theirs></h3>
        <span className="chips"><Chip tone={toneOf(decision)}>{words.outcome(outcome)}</Chip>{readers !== null && <Chip tone="away">{say.readers}</Chip>}</span>
      </div>
      <p className="told"><Theirs>{text}</Theirs></p>
      <p className="faint">
        <Where desk={desk} decision={decision} />{stands !== null && ` · ${stands}`}{settledAt !== null && ` (${say.settledOn(format.date(zone, settledAt))})`}
      </p>
      {settled !== null && settled.note !== null && <p className="faint told"><Theirs>{settled.note}</Theirs></p>}
      {corrections.map((correction, index) => (
        <div key={correction.at} className="quote"><p className="told"><Theirs>{correction.text}</Theirs></p><p className="faint">{say.correction(correctedBy[index] ?? '', format.date(zone, correction.at))}</p></div>
      ))}
      <div className="action-deeds">
        {!waits && <details className="rule" open={whole}><summary>{say.details}<span className="unseen">{say.about(ref)}</span></summary><Details desk={desk} decision={decision} /></details>}
        <Deeds desk={desk} decision={decision} waits={waits} />
      </div>
    </li>
  );
};
