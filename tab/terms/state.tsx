import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { TermsPage } from '../../shared/contract/governance.ts';
import type { TeamId } from '../../shared/domain/ids.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useHouse } from '../frame/house.tsx';
import type { PageData } from '../frame/page-data.ts';
import { Shape } from '../frame/shape.tsx';
import type { Tone } from '../frame/tone.ts';
import { hrefOf } from '../routes.ts';
import { Approve } from './approve.tsx';
import { lastApproval, type Version } from './view.ts';
import { useTermsWords } from './words.ts';

const TONE: Readonly<Record<Version['state'], Tone>> = { inForce: 'good', toCome: 'calm', past: 'away' };

/** The version in force has not been approved: said before anything else. */
export const Unapproved = ({ current }: { readonly current: Version }): ReactElement | null => {
  const { termsPage: say } = useTermsWords();
  if (current.approved) return null;
  const last = lastApproval(current.control.approvals);
  return (
    <div className="banner">
      <Shape tone="warn" size={20} />
      <p className="say">
        <strong>{say.unapproved(current.terms.version)}</strong> {last === undefined ? say.neverApproved : say.lastApproval(last.version, last.by, last.dated)} {say.unapprovedAdvice}
      </p>
    </div>
  );
};

interface Props {
  readonly page: TermsPage;
  readonly data: PageData<TermsPage>;
  readonly shown: Version;
  readonly team: TeamId | null;
}

/** Where the keyboard goes on when the form is gone. */
type Next = { readonly to: 'title' | 'opener' };

const Deeds = ({ page, data, shown, team, done }: Props & { readonly done: () => void }): ReactElement | null => {
  const { announce } = useHouse();
  const { termsPage: say } = useTermsWords();
  const [form, setForm] = useState(false);
  const [next, setNext] = useState<Next | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (next?.to === 'opener') opener.current?.focus();
    else if (next?.to === 'title') done();
  }, [next, done]);
  const close = (saved: boolean): void => {
    setForm(false);
    if (saved) announce(say.saved(shown.terms.version));
    setNext({ to: saved ? 'title' : 'opener' });
  };
  if (form) return <Approve page={page} data={data} shown={shown} close={close} />;
  const mayMake = page.mayManage && team !== null;
  if (!page.mayApprove && !mayMake) return null;
  return (
    <div className="buttons">
      {page.mayApprove && <Button ref={(button: HTMLButtonElement | null) => { opener.current = button; }} onClick={() => { setForm(true); }}>{say.record}</Button>}
      {mayMake && <Link className="deed" href={hrefOf({ page: 'setup', group: null, team })}>{say.newVersion}</Link>}
    </div>
  );
};

/** The version as it stands, and what can be done with it. */
export const State = ({ page, data, shown, team }: Props): ReactElement => {
  const { termsPage: say, terms, format } = useTermsWords();
  const title = useRef<HTMLHeadingElement>(null);
  const [toTitle] = useState(() => (): void => { title.current?.focus(); });
  const { state, inForceFrom, approved, adopted, adoptedByName } = shown;
  return (
    <Card title={say.version(shown.terms.version)} place={title} aside={<span className="chips"><Chip tone={TONE[state]}>{say.state(state)}</Chip><Chip tone={approved ? 'good' : 'warn'}>{approved ? say.approved : say.notApproved}</Chip></span>}>
      <ul className="facts">
        <li>{terms.dated(shown.terms.dated)}</li>
        <li>{say.since(state, inForceFrom)}</li>
        <li className="faint">{say.adopted(adoptedByName, format.date(page.group.zone, adopted.at))}</li>
      </ul>
      <Deeds key={shown.id} page={page} data={data} shown={shown} team={team} done={toTitle} />
    </Card>
  );
};
