import { Checkbox, Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ChampionsPage, ChampionView } from '../../shared/contract/champions.ts';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import type { OneForm } from '../frame/one-form.ts';
import { saver } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';
import { useChanging } from '../frame/sending.ts';
import { useHouse } from '../frame/house.tsx';
import { Shape } from '../frame/shape.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { Commitments, type CommitmentDraft } from './commitments.tsx';
import { useChampionsWords } from './words.ts';

export interface Desk extends OneForm {
  readonly page: ChampionsPage;
  readonly data: PageData<ChampionsPage>;
}

interface Draft {
  readonly name: string;
  readonly person: string;
  readonly service: string;
  readonly member: boolean;
  readonly helpsWith: string;
  readonly from: string;
  readonly until: string;
  readonly commitments: readonly CommitmentDraft[];
}

const draftOf = (champion: ChampionView | null, today: string): Draft => ({
  name: champion?.name ?? '', person: champion?.person ?? '', service: champion?.service ?? '', member: champion?.member ?? false, helpsWith: champion?.helpsWith ?? '', from: champion?.from ?? today, until: champion?.until ?? '',
  commitments: champion?.commitments ?? [],
});

interface FieldsProps {
  readonly page: ChampionsPage;
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
}

const Fields = ({ page, draft, change }: FieldsProps): ReactElement => {
  const { championsPage: say } = useChampionsWords();
  const choose = (person: string): void => {
    const name = page.people.find(({ id }) => id === person)?.name;
    change({ person, ...(name !== undefined && draft.name.trim() === '' && { name }) });
  };
  return (
    <>
      <div className="pair">
        <FormField name="person" label={say.field.person} hint={say.personHint}>
          <Select value={draft.person} onChange={(_, { value }) => { choose(value); }}><option value="">{say.nobody}</option>{page.people.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select>
        </FormField>
        <FormField name="name" label={say.field.name} required><Input value={draft.name} onChange={(_, { value }) => { change({ name: value }); }} /></FormField>
      </div>
      <FormField name="service" label={say.field.service} required><Input value={draft.service} onChange={(_, { value }) => { change({ service: value }); }} /></FormField>
      <Checkbox label={say.field.member} checked={draft.member} onChange={(_, { checked }) => { change({ member: checked === true }); }} />
      <FormField name="helpsWith" label={say.field.helpsWith}><Textarea resize="vertical" value={draft.helpsWith} onChange={(_, { value }) => { change({ helpsWith: value }); }} /></FormField>
      <div className="pair">
        <FormField name="from" label={say.field.from} required><Input type="date" value={draft.from} onChange={(_, { value }) => { change({ from: value }); }} /></FormField>
        <FormField name="until" label={say.field.until} hint={say.untilHint}><Input type="date" value={draft.until} onChange={(_, { value }) => { change({ until: value }); }} /></FormField>
      </div>
      <Commitments list={draft.commitments} today={page.today} set={(commitments) => { change({ commitments }); }} />
    </>
  );
};

const Conflict = ({ now }: { readonly now: ChampionView }): ReactElement => {
  const { championsPage: say } = useChampionsWords();
  const lines = [now.name, now.service, now.helpsWith, now.until === null ? '' : `${say.column.until} ${say.day(now.until)}`, ...now.commitments.map(({ text, day, kept }) => `${text} (${say.day(day)}): ${say.keptChoice(kept)}`)].filter(Boolean);
  return <div className="banner"><Shape tone="warn" size={20} /><div className="say"><p>{say.conflict}</p><ul className="bullets">{[...new Set(lines)].map((line) => <li key={line}><Theirs>{line}</Theirs></li>)}</ul></div></div>;
};

/** A new champion, or what is known of one. What somebody else has changed meanwhile is shown, and nothing typed is lost. */
export const ChampionForm = ({ desk, champion }: { readonly desk: Desk; readonly champion: ChampionView | null }): ReactElement => {
  const { championsPage: say } = useChampionsWords();
  const { announce } = useHouse();
  const { page, data, close } = desk;
  const { form, busy, conflicts, send } = useChanging(close, data.refresh);
  const [was] = useState(champion?.revision ?? 0);
  const [draft, setDraft] = useState(() => draftOf(champion, page.today));
  const label = champion === null ? say.add : say.edit(champion.name);
  const submit = (): void => {
    const undated = draft.commitments.flatMap((one, at) => (one.day === '' ? [{ field: `commitments.${at.toString()}.day`, message: say.dayNeeded }] : []));
    if (!form.check([...(draft.from === '' ? [{ field: 'from', message: say.dayNeeded }] : []), ...undated])) return;
    const { person, until, commitments, ...rest } = draft;
    const revision = conflicts ? (champion?.revision ?? 0) : was;
    const save = saver(data, 'saveChampion', () => { announce(say.saved(draft.name)); });
    send(async () => save({ group: page.group.id, champion: champion?.id ?? null, revision, ...rest, commitments: [...commitments], person: person === '' ? null : person, until: until === '' ? null : until }));
  };
  return (
    <Form label={label} state={form} submit={submit}>
      <h2>{label}</h2>
      {conflicts && champion !== null && <Conflict now={champion} />}
      <Fields page={page} draft={draft} change={(part) => { setDraft((before) => ({ ...before, ...part })); }} />
      <FormEnds busy={busy} label={conflicts ? say.saveAnyway : say.save} cancel={close} />
    </Form>
  );
};
