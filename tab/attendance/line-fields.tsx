import { Button, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LineView } from '../../shared/contract/attendance.ts';
import { attends, statusesFor } from '../../shared/domain/register.ts';
import { FormField } from '../frame/form.tsx';
import { useHouse } from '../frame/house.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { changeLine, removeLine, settle, type Draft } from './draft.ts';
import { lineWords } from './view.ts';
import { useAttendanceWords } from './words.ts';

interface Props {
  readonly draft: Draft;
  readonly line: LineView;
  readonly at: number;
  readonly names: ReadonlyMap<string, string>;
  readonly change: (draft: Draft) => void;
}

const TIMES = ['arrived', 'left'] as const;

/** Both have changed it: one of the two has to be chosen. */
const Choice = ({ draft, line, names, change }: Omit<Props, 'at'>): ReactElement | null => {
  const { announce } = useHouse();
  const { attendancePage: say } = useAttendanceWords();
  const conflict = draft.conflicts.find(({ mine }) => mine.key === line.key);
  if (conflict === undefined) return null;
  const choose = (which: 'mine' | 'theirs'): void => { change(settle(draft, line.key, which)); announce(say.chosen); };
  return (
    <div className="buttons conflict">
      <Button size="small" onClick={() => { choose('mine'); }}>{say.mine(lineWords(conflict.mine, names, say))}<span className="unseen">{say.about(line.name)}</span></Button>
      <Button size="small" onClick={() => { choose('theirs'); }}>{say.theirs(lineWords(conflict.theirs, names, say))}<span className="unseen">{say.about(line.name)}</span></Button>
    </div>
  );
};

/** One person of the register while it is filled in. */
export const LineFields = ({ draft, line, at, names, change }: Props): ReactElement => {
  const { announce } = useHouse();
  const { attendancePage: say } = useAttendanceWords();
  const { key, name, status, standsFor, member } = line;
  const statuses = statusesFor(member, standsFor);
  const remove = (): void => {
    change(removeLine(draft, key));
    announce(say.removed(name));
    document.querySelector<HTMLElement>('.register-form button[type=submit]')?.focus();
  };
  return (
    <li className="register-line">
      <div className="who">
        <span className="name"><Theirs>{name}</Theirs></span>
        {!member && <span className="faint">{standsFor === null ? say.guest : say.standsFor(names.get(standsFor) ?? '')} <button type="button" className="quiet" onClick={remove}>{say.remove}<span className="unseen">{say.about(name)}</span></button></span>}
      </div>
      <FormField name={`lines.${at}.status`} label={{ children: <>{say.statusLabel}<span className="unseen">{say.about(name)}</span></> }} size="small" className="line-status">
        <Select size="small" value={status} onChange={(_, { value }) => { change(changeLine(draft, key, { status: statuses.find((known) => known === value) ?? status })); }}>
          {statuses.map((known) => <option key={known} value={known}>{say.status(known)}</option>)}
        </Select>
      </FormField>
      {attends(status) && TIMES.map((which) => (
        <FormField key={which} name={`lines.${at}.${which}`} label={{ children: <>{say[which]}<span className="unseen">{say.about(name)}</span></> }} size="small" className="line-time">
          <Input size="small" type="time" value={line[which] ?? ''} onChange={(_, { value }) => { change(changeLine(draft, key, { [which]: value === '' ? null : value })); }} />
        </FormField>
      ))}
      <Choice draft={draft} line={line} names={names} change={change} />
    </li>
  );
};
