import { Button } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { GroupHead } from '../../shared/contract/views.ts';
import type { TeamId } from '../../shared/domain/ids.ts';
import { Chip } from '../frame/chip.tsx';
import { useHouse } from '../frame/house.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { useBusy, usePage } from '../frame/page-data.ts';
import { PageHead } from '../frame/page-title.tsx';
import { Shape } from '../frame/shape.tsx';
import type { PageProps } from '../frame/page-props.ts';
import { copyText } from './copy.ts';
import { countsOf, isWell, rowsOf, TONE, type CheckRow } from './view.ts';
import { useCheckWords } from './words.ts';
import './check.css';

/** What an administrator runs, to be copied as it stands. */
const Commands = ({ name, lines }: { readonly name: string; readonly lines: readonly string[] }): ReactElement => {
  const { announce } = useHouse();
  const { check: say, tab } = useCheckWords();
  const text = lines.join('\n');
  const copy = async (): Promise<void> => { announce(await copyText(text) ? say.copied : tab.notCopied); };
  return (
    <div className="commands">
      <div className="commands-head">
        <h3>{say.commands}<span className="unseen">: {name}</span></h3>
        <Button size="small" aria-label={`${say.copy}: ${name}`} onClick={() => { void copy(); }}>{say.copy}</Button>
      </div>
      <p className="faint">{say.commandsIntro}</p>
      <pre><code>{text}</code></pre>
    </div>
  );
};

const Row = ({ row }: { readonly row: CheckRow }): ReactElement => {
  const { check: say } = useCheckWords();
  const heading = useId();
  const name = say.name(row.capability);
  const mend = say.mend(row);
  const seen = say.seen(row);
  return (
    <li>
      <article className={`card check ${TONE[row.state]}`} aria-labelledby={heading}>
        <header className="card-head"><h2 id={heading}>{name}</h2><Chip tone={TONE[row.state]}>{say.state(row.state)}</Chip></header>
        <p>{say.purpose(row.capability)}</p>
        {seen !== null && <p className="faint">{seen}</p>}
        {mend !== null && <p className="mend">{mend}</p>}
        {row.needs !== null && row.state !== 'works' && <p className="faint needs">{say.permission(row.needs)}</p>}
        {row.commands.length > 0 && <Commands name={name} lines={row.commands} />}
      </article>
    </li>
  );
};

/** How it stands, in one line. */
const Summary = ({ rows }: { readonly rows: readonly CheckRow[] }): ReactElement => {
  const { check: say } = useCheckWords();
  const well = isWell(rows);
  return <p className="check-summary"><Shape tone={well ? 'good' : 'warn'} size={20} /><strong>{well ? say.allWell : say.counts(countsOf(rows))}</strong></p>;
};

const SelfCheck = ({ group, team }: { readonly group: GroupHead | null; readonly team: TeamId | null }): ReactElement => {
  const { announce } = useHouse();
  const { check: say } = useCheckWords();
  const data = usePage('selfCheck', team === null ? {} : { team }, 'onReturn');
  const { busy, during } = useBusy();
  const sentenceOf = (rows: readonly CheckRow[]): string => (isWell(rows) ? say.allWell : say.counts(countsOf(rows)));
  const again = async (): Promise<void> => {
    announce(say.checking);
    const found = await during(data.refresh);
    if (found !== undefined) announce(sentenceOf(rowsOf(found)));
  };
  return (
    <>
      <PageHead
        title={say.title}
        group={group}
        aside={data.stage.at === 'ready' && <Button disabledFocusable={busy} onClick={() => { void again(); }}>{say.again}</Button>}
      />
      <PageBody data={data}>
        {(found) => (
          <>
            <p className="check-intro">{found.team === null ? say.installationIntro : say.intro}</p>
            <Summary rows={rowsOf(found)} />
            <ul className="checks">{rowsOf(found).map((row) => <Row key={row.capability} row={row} />)}</ul>
          </>
        )}
      </PageBody>
    </>
  );
};

/** Whether this installation has what it needs, and how to grant what is missing. */
const CheckPage = ({ group, team }: PageProps): ReactElement => <SelfCheck group={group} team={team} />;

export default CheckPage;
