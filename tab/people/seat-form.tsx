import { Checkbox, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { PeoplePage, SeatView } from '../../shared/contract/governance.ts';
import { ROLES, STANDINGS } from '../../shared/domain/seat.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useHouse } from '../frame/house.tsx';
import type { Save } from '../frame/one-form.ts';
import { useSending } from '../frame/sending.ts';
import { draftFor, inputOf, type SeatDraft } from './view.ts';
import { usePeopleWords } from './words.ts';

interface Props {
  readonly page: PeoplePage;
  /** null: a new one */
  readonly seat: SeatView | null;
  readonly save: Save<'saveSeat'>;
  readonly close: () => void;
}

/** What a seat is; who holds it has a form of its own. */
export const SeatForm = ({ page, seat, save, close }: Props): ReactElement => {
  const { words: { meeting } } = useHouse();
  const { people: say } = usePeopleWords();
  const { form, busy, send } = useSending(close);
  const [draft, setDraft] = useState(() => draftFor(seat));
  const change = (part: Partial<SeatDraft>): void => { setDraft((before) => ({ ...before, ...part })); };
  const submit = (): void => { send(async () => save(inputOf(page.group.id, draft, seat))); };
  const isOtherName = seat !== null && draft.post.trim() !== seat.post;
  return (
    <Form label={seat === null ? say.addSeat : say.editSeat(seat.post)} state={form} submit={submit}>
      <FormField name="role" label={say.field.role}>
        <Select value={draft.role} onChange={(_, { value }) => { change({ role: ROLES.find((role) => role === value) ?? draft.role }); }}>
          {ROLES.map((role) => <option key={role} value={role}>{meeting.role(role)}</option>)}
        </Select>
      </FormField>
      <FormField name="post" label={say.field.post} required><Input value={draft.post} onChange={(_, { value }) => { change({ post: value }); }} /></FormField>
      {isOtherName && (
        <FormField name="renamed" label={say.field.renamed}>
          <RadioGroup value={draft.renamed ? 'yes' : 'no'} onChange={(_, { value }) => { change({ renamed: value === 'yes' }); }}>
            <Radio value="yes" label={say.renamed.yes} /><Radio value="no" label={say.renamed.no} />
          </RadioGroup>
        </FormField>
      )}
      <FormField name="areas" whole label={say.field.areas} hint={say.areasHint}>
        <Textarea resize="vertical" value={draft.areas} onChange={(_, { value }) => { change({ areas: value }); }} />
      </FormField>
      <FormField name="standing" label={say.field.standing}>
        <Select value={draft.standing} onChange={(_, { value }) => { change({ standing: STANDINGS.find((standing) => standing === value) ?? draft.standing }); }}>
          {STANDINGS.map((standing) => <option key={standing} value={standing}>{say.standing(standing)}</option>)}
        </Select>
      </FormField>
      <Checkbox label={say.field.elected} checked={draft.elected} onChange={(_, { checked }) => { change({ elected: checked === true }); }} />
      <FormEnds busy={busy} label={say.save} cancel={close} />
    </Form>
  );
};
