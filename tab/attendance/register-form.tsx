import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AttendancePage, RegisterView } from '../../shared/contract/attendance.ts';
import type { Reply } from '../api.ts';
import { Form, useForm, type FormHandle } from '../frame/form.tsx';
import { useHouse } from '../frame/house.tsx';
import { useBusy } from '../frame/page-data.ts';
import { Shape } from '../frame/shape.tsx';
import { isChangedMeanwhile } from '../trouble.ts';
import type { Desk } from './desk.tsx';
import { addLine, allPresent, fresh, inputLines, isChanged, rebased, type Draft } from './draft.ts';
import { GuestForm } from './guest-form.tsx';
import { LineFields } from './line-fields.tsx';
import { namesIn } from './view.ts';
import { useAttendanceWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly register: RegisterView;
  /** it was kept, and is not being corrected any more */
  readonly done: () => void;
}

/** Somebody else has saved: both are there, and where both changed a line it is asked. */
const Merged = ({ draft }: { readonly draft: Draft }): ReactElement | null => {
  const { attendancePage: say } = useAttendanceWords();
  if (!draft.merged) return null;
  return (
    <output className="banner">
      <Shape tone="warn" size={20} />
      <span className="say"><span className="name">{say.mergedTitle}.</span> {draft.conflicts.length > 0 ? say.conflicts(draft.conflicts.length) : say.merged}</span>
    </output>
  );
};

type Drafted = readonly [Draft, (draft: Draft) => void];

/** The work on a register goes on over whatever is saved meanwhile. */
const useDraft = (register: RegisterView): Drafted => {
  const [draft, setDraft] = useState(() => fresh(register));
  if (draft.base === register) return [draft, setDraft];
  const next = rebased(draft, register);
  setDraft(next);
  return [next, setDraft];
};

interface Keeping {
  readonly save: () => Promise<void>;
  readonly confirm: () => Promise<void>;
}

/** Saves the work, or saves and confirms it. What is refused stays as it was entered. */
const useKeeping = ({ desk, done }: Props, [draft, setDraft]: Drafted, form: FormHandle): Keeping => {
  const { announce } = useHouse();
  const { attendancePage: say } = useAttendanceWords();
  const { page, data } = desk;
  const about = { group: page.frame.group.id, meeting: page.frame.meeting.id };
  const shown = async (reply: Reply<AttendancePage>): Promise<AttendancePage | null> => {
    if (reply.ok) {
      // what was entered stands, as it was saved
      if (reply.value.register !== null) setDraft(fresh(reply.value.register));
      data.show(reply.value);
      return reply.value;
    }
    if (!isChangedMeanwhile(reply.trouble)) {
      form.refuse(reply.trouble);
      return null;
    }
    form.clear();
    announce(say.mergedTitle);
    await data.refresh();
    return null;
  };
  const keep = async (): Promise<AttendancePage | null> => {
    const faults = draft.conflicts.map(({ mine }) => ({ field: `lines.${draft.lines.findIndex(({ key }) => key === mine.key)}.status`, message: say.choose }));
    if (!form.check(faults)) return null;
    return await shown(await data.act('saveRegister', { ...about, revision: draft.base.revision, lines: inputLines(draft.lines) }));
  };
  return {
    save: async () => {
      if ((await keep()) !== null) announce(say.kept);
    },
    confirm: async () => {
      const kept = isChanged(draft) || draft.base.revision === 0 ? await keep() : page;
      if (kept === null) return;
      if ((await shown(await data.act('confirmRegister', { ...about, revision: kept.register?.revision ?? 0 }))) === null) return;
      announce(say.confirmDone);
      done();
      document.querySelector<HTMLElement>('main h1')?.focus();
    },
  };
};

/** Fills in who was there. */
export const RegisterForm = (props: Props): ReactElement => {
  const { desk, register } = props;
  const { announce } = useHouse();
  const { attendancePage: say, tab } = useAttendanceWords();
  const form = useForm();
  const { busy, during } = useBusy();
  const drafted = useDraft(register);
  const [draft, setDraft] = drafted;
  const { save, confirm } = useKeeping(props, drafted, form);
  const { started, members } = desk.page;
  const names = namesIn(draft.lines, members);
  const changed = isChanged(draft);
  const markAll = (): void => {
    const { draft: marked, marked: count } = allPresent(draft);
    setDraft(marked);
    announce(say.allMarked(count));
  };
  return (
    <>
      <Merged draft={draft} />
      <Form label={say.register} state={form} className="register-form" submit={() => { void during(save); }}>
        {draft.lines.some(({ status }) => status === 'expected') && <div className="buttons"><Button size="small" onClick={markAll}>{say.allPresent}</Button></div>}
        <p className="faint">{say.timesHint}</p>
        <ul className="rows">{draft.lines.map((line, at) => <LineFields key={line.key} draft={draft} line={line} at={at} names={names} change={setDraft} />)}</ul>
        {changed && <p className="faint">{say.unsaved}</p>}
        <div className="buttons">
          <Button type="submit" appearance={started ? 'secondary' : 'primary'} disabledFocusable={busy}>{busy ? tab.saving : say.keep}</Button>
          {started && <Button appearance="primary" disabledFocusable={busy} onClick={() => { void during(confirm); }}>{say.confirm}</Button>}
          {changed && <Button appearance="subtle" onClick={() => { form.clear(); setDraft(fresh(register)); }}>{say.undo}</Button>}
        </div>
      </Form>
      <GuestForm desk={desk} lines={draft.lines} add={(line) => { setDraft(addLine(draft, line)); announce(say.added(line.name)); }} />
    </>
  );
};
