import { Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RecordYear, YearLog } from '../../shared/contract/records.ts';
import { changesBetween, type ActionChange, type Change, type Difference } from '../../shared/domain/record-changes.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { Theirs } from '../frame/theirs.tsx';
import type { Tone } from '../frame/tone.ts';
import { useRecordsWords } from './words.ts';

const TONE: Readonly<Record<Change, Tone>> = { fresh: 'calm', closed: 'good', changed: 'warn', gone: 'away', same: 'away' };

const Line = ({ line }: { readonly line: ActionChange }): ReactElement => {
  const { recordsPage: say, format, action } = useRecordsWords();
  const { change, action: { ref, title, ownerName, due }, differences } = line;
  const said = ({ field, before, after }: Difference): string => {
    switch (field) {
      case 'due':
        return say.changed(field, format.day(before), format.day(after));
      case 'priority':
        return say.changed(field, action.priority(before as 'high' | 'normal' | 'low'), action.priority(after as 'high' | 'normal' | 'low'));
      case 'owner':
      case 'title':
      case 'reopened':
        return say.changed(field, before, after);
    }
  };
  return (
    <li className="compared">
      <Chip tone={TONE[change]}>{say.change(change)}</Chip>
      <div>
        <p><span className="name">{ref}</span> <Theirs>{title}</Theirs></p>
        <p className="faint">{ownerName} · {action.due(due)}</p>
        {differences.map((difference) => <p key={difference.field}>{said(difference)}</p>)}
      </div>
    </li>
  );
};

interface ChoiceProps {
  readonly label: string;
  readonly logs: readonly YearLog[];
  readonly zone: string;
  readonly value: string;
  readonly choose: (log: string) => void;
}

const Choice = ({ label, logs, zone, value, choose }: ChoiceProps): ReactElement => {
  const { format } = useRecordsWords();
  return (
    <label className="switch"><span className="faint">{label}</span>
      <Select value={value} onChange={(_, data) => { choose(data.value); }}>{logs.map(({ meeting, content }) => <option key={meeting} value={meeting}>{format.date(zone, content.starts)}</option>)}</Select>
    </label>
  );
};

/** What became of every action from one log to another; first the last two. */
export const Compare = ({ year }: { readonly year: RecordYear }): ReactElement => {
  const { recordsPage: say } = useRecordsWords();
  const logs = [...(year.before === null ? [] : [year.before]), ...year.logs];
  const [from, setFrom] = useState(logs.at(-2)?.meeting ?? '');
  const [to, setTo] = useState(logs.at(-1)?.meeting ?? '');
  const earlier = logs.find(({ meeting }) => meeting === from);
  const later = logs.find(({ meeting }) => meeting === to);
  if (earlier === undefined || later === undefined) return <Card title={say.compare}><p className="faint">{say.oneLog}</p></Card>;
  const lines = changesBetween(earlier.content, later.content);
  const { zone } = year.group;
  return (
    <Card title={say.compare} className="compare">
      <div className="year-choice">
        <Choice label={say.from} logs={logs} zone={zone} value={from} choose={setFrom} />
        <Choice label={say.to} logs={logs} zone={zone} value={to} choose={setTo} />
      </div>
      {lines.every(({ change }) => change === 'same') && <p>{say.nothingChanged}</p>}
      <ul className="rows">{lines.map((line) => <Line key={line.action.id} line={line} />)}</ul>
    </Card>
  );
};
