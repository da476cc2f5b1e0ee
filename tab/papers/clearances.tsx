import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ClearanceView, PaperView } from '../../shared/contract/papers.ts';
import { Chip } from '../frame/chip.tsx';
import { useHouse } from '../frame/house.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Desk } from './desk.tsx';
import { GiveForm } from './give-form.tsx';
import { AskForm } from './small-forms.tsx';
import { usePapersWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly paper: PaperView;
  readonly clearance: ClearanceView;
}

const Deeds = ({ desk, paper, clearance }: Props): ReactElement | null => {
  const { paper: { clearer: nameOf }, papers: say } = usePapersWords();
  const { clearer, asked, given } = clearance;
  const manages = desk.may('managePapers');
  const isOpen = desk.page.frame.meeting.phase !== 'held' && desk.page.frame.meeting.phase !== 'cancelled';
  if (!isOpen || (!manages && asked?.of !== desk.page.me)) return null;
  const [ask, give] = [`ask/${paper.id}/${clearer}`, `give/${paper.id}/${clearer}`];
  if (desk.open === ask) return <AskForm desk={desk} paper={paper} clearer={clearer} />;
  if (desk.open === give) return <GiveForm desk={desk} paper={paper} clearance={clearance} />;
  const about = <span className="unseen">{say.of(nameOf(clearer))}</span>;
  return (
    <span className="buttons">
      {manages && given === null && <Button size="small" data-opens={ask} onClick={() => { desk.show(ask); }}>{asked === null ? say.ask : say.askAgain}{about}</Button>}
      <Button size="small" appearance={given === null ? 'secondary' : 'subtle'} data-opens={give} onClick={() => { desk.show(give); }}>{given === null ? say.record : say.recordAgain}{about}</Button>
    </span>
  );
};

const Given = ({ clearance: { given, outdated } }: Pick<Props, 'clearance'>): ReactElement | null => {
  const { papers: say } = usePapersWords();
  if (given === null) return null;
  return (
    <>
      <Chip tone={outdated ? 'warn' : 'good'}>{given.none ? say.none : say.given(given.initials, given.day)}</Chip>
      {given.none && <span className="faint">{say.given(given.initials, given.day)}</span>}
      {given.text !== '' && <p className="told"><Theirs>{given.text}</Theirs></p>}
      {outdated && <p className="faint">{say.outdated}</p>}
    </>
  );
};

const Line = ({ desk, paper, clearance }: Props): ReactElement => {
  const { words: { format } } = useHouse();
  const { paper: { clearer: nameOf }, papers: say } = usePapersWords();
  const { clearer, asked, askedName, given } = clearance;
  const zone = desk.page.frame.group.zone;
  const askedLine = asked === null ? say.notAsked : [say.askedOf(askedName ?? '', format.moment(zone, asked.at)), ...(asked.due === null ? [] : [say.dueBy(asked.due)])].join(', ');
  return (
    <li className="clearance">
      <span className="name">{nameOf(clearer)}</span>
      {given === null ? <><Chip tone="warn">{say.awaited}</Chip><span className="faint">{askedLine}</span></> : <Given clearance={clearance} />}
      <Deeds desk={desk} paper={paper} clearance={clearance} />
    </li>
  );
};

/** Whose comments a paper needs, and what they said: silence is shown as silence. */
export const Clearances = ({ desk, paper }: Omit<Props, 'clearance'>): ReactElement | null => {
  const { papers: say } = usePapersWords();
  const clearances = paper.inside?.clearances ?? [];
  if (clearances.length === 0) return null;
  return (
    <div className="clearances">
      <h4>{say.clearances}</h4>
      <ul>{clearances.map((clearance) => <Line key={clearance.clearer} desk={desk} paper={paper} clearance={clearance} />)}</ul>
    </div>
  );
};
