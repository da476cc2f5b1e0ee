import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SeatView } from '../../shared/contract/governance.ts';
import { Chip } from '../frame/chip.tsx';
import { useHouse } from '../frame/house.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Desk } from './desk.tsx';
import { SeatForm } from './seat-form.tsx';
import { HoldForm, RemoveForm } from './small-forms.tsx';
import { historyLines, otherRoles, sinceOf } from './view.ts';
import { usePeopleWords } from './words.ts';

const Deeds = ({ desk, seat }: { readonly desk: Desk; readonly seat: SeatView }): ReactElement | null => {
  const { people: say } = usePeopleWords();
  const { page, open, show, close, save } = desk;
  const { id, post } = seat;
  if (!page.mayManage) return null;
  if (open === `seat/${id}`) return <SeatForm page={page} seat={seat} save={save('saveSeat')} close={close} />;
  if (open === `hold/${id}`) return <HoldForm page={page} seat={seat} save={save('hold')} close={close} />;
  if (open === `remove/${id}`) return <RemoveForm page={page} seat={seat} save={save('removeSeat')} close={close} />;
  return (
    <div className="buttons">
      {(['hold', 'seat', 'remove'] as const).map((form) => (
        <Button key={form} size="small" appearance={form === 'remove' ? 'subtle' : 'secondary'} data-opens={`${form}/${id}`} onClick={() => { show(`${form}/${id}`); }}>
          {{ hold: say.changeHolder, seat: say.changeSeat, remove: say.removeSeat }[form]}<span className="unseen">{say.about(post)}</span>
        </Button>
      ))}
    </div>
  );
};

const SeatLine = ({ desk, seat }: { readonly desk: Desk; readonly seat: SeatView }): ReactElement => {
  const { words: { meeting } } = useHouse();
  const { people: say } = usePeopleWords();
  const since = sinceOf(seat, desk.page.today);
  const history = historyLines(seat, say);
  const others = otherRoles(seat, desk.page.seats).map((role) => meeting.role(role).toLowerCase());
  return (
    <li>
      <div className="seat-head">
        <h3>{meeting.role(seat.role)}</h3>
        <span><Theirs>{seat.post}</Theirs></span>
      </div>
      {seat.holder === null ? <Chip tone="warn">{say.vacant}</Chip> : <p><span className="name">{seat.holderName}</span>{since !== null && since > '1970-01-01' && <span className="faint"> {say.since(since)}</span>}</p>}
      <p className="faint">{[seat.elected ? say.elected : say.officer, say.standing(seat.standing), ...(seat.areas.length > 0 ? [say.areas(seat.areas)] : [])].join(' · ')}</p>
      {others.length > 0 && <p>{say.alsoHolds(others)}</p>}
      {seat.formerPosts.map(({ post, until }) => <p key={`${post}${until}`} className="faint">{say.formerly(post, until)}</p>)}
      {history.length > 1 && (
        <details className="rule"><summary>{say.history}<span className="unseen">{say.about(seat.post)}</span></summary><ul>{history.map((line) => <li key={line}>{line}</li>)}</ul></details>
      )}
      <Deeds desk={desk} seat={seat} />
    </li>
  );
};

export const Seats = ({ desk }: { readonly desk: Desk }): ReactElement => <ul className="rows">{desk.page.seats.map((seat) => <SeatLine key={seat.id} desk={desk} seat={seat} />)}</ul>;
