import { Input, Select } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RecordYear, YearLog } from '../../shared/contract/records.ts';
import type { GroupHead } from '../../shared/contract/views.ts';
import { allActions } from '../../shared/domain/record-changes.ts';
import { Card, Empty } from '../frame/card.tsx';
import { PageBody } from '../frame/page-body.tsx';
import { usePage } from '../frame/page-data.ts';
import { Theirs } from '../frame/theirs.tsx';
import { Actions } from './actions.tsx';
import { Compare } from './compare.tsx';
import { countIn, matching } from './view.ts';
import { useRecordsWords } from './words.ts';

const Log = ({ log, search, zone }: { readonly log: YearLog; readonly search: string; readonly zone: string }): ReactElement | null => {
  const { recordsPage: say, format } = useRecordsWords();
  const { content, corrections, agreedAt } = log;
  const { raised, carried, closed } = content.actions;
  const shown = { raised: matching(raised, search), carried: matching(carried, search), closed: matching(closed, search) };
  if (search !== '' && allActions({ actions: shown }).length === 0) return null;
  return (
    <Card title={format.date(zone, content.starts)} aside={<span className="faint">{say.agreedOn(format.date(zone, agreedAt))}</span>} className="record">
      <Actions actions={shown} />
      {corrections.length > 0 && search === '' && <section className="part"><h3>{say.correctionsHeading}</h3><ul className="bullets">{corrections.map((text) => <li key={text}><Theirs>{text}</Theirs></li>)}</ul></section>}
    </Card>
  );
};

const Logs = ({ year, choose }: { readonly year: RecordYear; readonly choose: (year: string) => void }): ReactElement => {
  const { recordsPage: say } = useRecordsWords();
  const [search, setSearch] = useState('');
  const sought = search.trim();
  const { shown, all } = countIn(year.logs, sought);
  const { zone } = year.group;
  if (year.years.length === 0) return <Empty title={say.yearEmptyTitle}>{say.yearEmpty}</Empty>;
  return (
    <div className="column">
      <div className="year-choice">
        <label className="switch"><span className="faint">{say.year}</span>
          <Select value={year.year.toString()} onChange={(_, { value }) => { choose(value); }}>{[...new Set([...year.years, year.year])].sort((a, b) => b - a).map((one) => <option key={one} value={one}>{one}</option>)}</Select>
        </label>
        <label className="switch"><span className="faint">{say.search}</span><Input type="search" value={search} onChange={(_, { value }) => { setSearch(value); }} /></label>
        <output className="faint">{sought === '' ? '' : shown === 0 ? say.noMatch : say.found(shown, all)}</output>
      </div>
      {year.logs.map((log) => <Log key={log.meeting} log={log} search={sought} zone={zone} />)}
      <Compare key={year.year} year={year} />
    </div>
  );
};

/** All agreed logs of a year on one page. */
export const Year = ({ group }: { readonly group: GroupHead }): ReactElement => {
  const [year, setYear] = useState<string | null>(null);
  const data = usePage('recordYear', { group: group.id, ...(year !== null && { year }) }, 'onReturn');
  return <PageBody data={data}>{(shown) => <Logs year={shown} choose={setYear} />}</PageBody>;
};
