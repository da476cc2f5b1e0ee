import { Button, Checkbox, Input, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { SeatForm } from '../../shared/contract/setting-up.ts';
import { ROLES, STANDINGS } from '../../shared/domain/seat.ts';
import { FormField } from '../frame/form.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { useFilling, useSetupWords } from './context.tsx';
import { pick } from './fields.ts';
import { alsoHolds, choicesFor, partsOf, whyHolder, withSeat } from './people-view.ts';

interface Props {
  readonly seat: SeatForm;
  readonly at: number;
  readonly isOpen: boolean;
  readonly open: (at: number | null) => void;
  readonly remove: (at: number) => void;
}

/** What the seat is: its post, its role, what it speaks for. */
const Details = ({ seat, at, done, remove }: { readonly seat: SeatForm; readonly at: number; readonly done: () => void; readonly remove: () => void }): ReactElement => {
  const { setup: { people: say }, meeting } = useSetupWords();
  const { edit } = useFilling();
  // commas and spaces are kept while they are typed
  const [areas, setAreas] = useState(seat.areas.join(', '));
  const part = useRef<HTMLFieldSetElement>(null);
  useEffect(() => { part.current?.querySelector('input')?.focus(); }, []);
  const put = (change: Partial<SeatForm>): void => { edit((form) => withSeat(form, at, change)); };
  const path = `seats.${at.toString()}`;
  return (
    <fieldset ref={part} className="form seat-form" aria-label={say.editOf(seat.post === '' ? say.unnamed : seat.post)}>
      <FormField name={`${path}.post`} label={say.post} hint={say.postHint} required>
        <Input value={seat.post} maxLength={500} autoComplete="off" onChange={(_, { value }) => { put({ post: value }); }} />
      </FormField>
      <div className="two-fields">
        <FormField name={`${path}.role`} label={say.role}>
          <Select value={seat.role} onChange={(_, { value }) => { put({ role: pick(ROLES, value, seat.role) }); }}>
            {ROLES.map((role) => <option key={role} value={role}>{meeting.role(role)}</option>)}
          </Select>
        </FormField>
        <FormField name={`${path}.standing`} label={say.standing}>
          <Select value={seat.standing} onChange={(_, { value }) => { put({ standing: pick(STANDINGS, value, seat.standing) }); }}>
            {STANDINGS.map((standing) => <option key={standing} value={standing}>{say.standingOf(standing)}</option>)}
          </Select>
        </FormField>
      </div>
      <FormField name={`${path}.areas`} label={say.areas} hint={say.areasHint} whole>
        <Input value={areas} autoComplete="off" onChange={(_, { value }) => { setAreas(value); put({ areas: partsOf(value) }); }} />
      </FormField>
      <Checkbox label={say.elected} checked={seat.elected} onChange={(_, { checked }) => { put({ elected: checked === true }); }} />
      <div className="buttons">
        <Button appearance="primary" onClick={done}>{say.done}</Button>
        <Button appearance="subtle" onClick={remove}>{say.remove}</Button>
      </div>
    </fieldset>
  );
};

/** One seat: what it is in a line, and who holds it. */
export const SeatRow = ({ seat, at, isOpen, open, remove }: Props): ReactElement => {
  const { setup: { people: say }, meeting } = useSetupWords();
  const { view, kept: { form }, edit } = useFilling();
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const post = seat.post === '' ? say.unnamed : seat.post;
  const facts = [meeting.role(seat.role), ...seat.areas, ...(seat.elected ? [say.elected] : []), ...(seat.standing === 'calledIn' ? [say.calledIn] : [])];
  const why = whyHolder(seat.post, seat.holder, view.people);
  const also = alsoHolds(form.seats, at);
  const hint = also.length === 0 ? say.why(why) : `${say.why(why)} ${say.also(also.map(({ role }) => meeting.role(role)).join(', '))}`;
  return (
    <li className="seat" data-field={`seats.${at.toString()}`}>
      <div className="seat-what">
        <p className="name"><Theirs>{post}</Theirs></p>
        <p className="faint">{facts.join(' · ')}</p>
        {!isOpen && <button type="button" ref={opener} className="quiet" onClick={() => { open(at); }}>{say.edit}<span className="unseen">: {post}</span></button>}
      </div>
      <FormField name={`seats.${at.toString()}.holder`} label={<>{say.holder}<span className="unseen">: {post}</span></>} hint={hint} size="small" className="seat-holder">
        <Select value={seat.holder ?? ''} onChange={(_, { value }) => { edit((now) => withSeat(now, at, { holder: value === '' ? null : value })); }}>
          <option value="">{say.vacantSeat}</option>
          {choicesFor(seat.post, seat.holder, view.people, say.notInTeam).map(({ id, label }) => <option key={id} value={id}>{label}</option>)}
        </Select>
      </FormField>
      {isOpen && <Details seat={seat} at={at} done={() => { open(null); }} remove={() => { remove(at); }} />}
    </li>
  );
};
