import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SessionPerson } from '../../shared/contract/session.ts';
import type { Presence } from '../../shared/domain/presence.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useDeed } from '../frame/deed.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import type { Desk } from './desk.ts';
import { isOpen, mayNote, toneOfPerson } from './view.ts';
import { useSessionWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly person: SessionPerson;
}

const State = ({ desk, person }: Props): ReactElement => {
  const { sessionPage: say, format } = useSessionWords();
  const { zone } = desk.page.frame.group;
  const { status, here, out, arrived, left } = person;
  const word = left !== null && !here ? say.leftAt(format.time(zone, left)) : out ? say.out : say.status(status);
  return <><Chip tone={toneOfPerson(person)}>{word}</Chip>{here && arrived !== null && <span className="faint">{say.since(format.time(zone, arrived))}</span>}</>;
};

const Deeds = ({ desk, person }: Props): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const { busy, run, fault } = useDeed();
  const { name, here, left, status } = person;
  const note = (what: Presence): void => { run(async () => desk.mark(person, what)); };
  const button = (what: Presence, label: string): ReactElement => (
    <Button size="small" appearance={what === 'undo' ? 'subtle' : 'secondary'} disabledFocusable={busy} onClick={() => { note(what); }}>{label}<span className="unseen">{say.of(name)}</span></Button>
  );
  const hasLeft = !here && left !== null;
  return (
    <div className="session-deeds">
      {!here && button('comes', hasLeft ? say.returns : say.comes)}
      {!here && !hasLeft && status !== 'inAttendance' && button('comesVirtually', say.comesVirtually)}
      {here && button('goes', say.goes)}
      {(here || hasLeft) && status !== 'inAttendance' && button('undo', say.undo)}
      {fault}
    </div>
  );
};

/** Who is there, who comes and who goes (R109). */
export const People = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { sessionPage: say } = useSessionWords();
  const { people, frame } = desk.page;
  return (
    <Card title={say.people(isOpen(desk.page))}>
      {mayNote(desk.page) && <p className="faint">{say.peopleHint}</p>}
      <ul className="rows session-people">
        {people.map((person) => (
          <li key={person.key} data-row={person.key}>
            <div><p className="name">{person.name}</p>{person.post !== null && <p className="faint"><Theirs>{person.post}</Theirs></p>}</div>
            <div className="session-state"><State desk={desk} person={person} /></div>
            {mayNote(desk.page) && <Deeds desk={desk} person={person} />}
          </li>
        ))}
      </ul>
      <p className="session-more"><Link href={hrefOf({ page: 'attendance', group: frame.group.id, team: null, meeting: frame.meeting.id })}>{say.toRegister}</Link></p>
    </Card>
  );
};
