import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { InputOf } from '../../shared/contract/api.ts';
import type { RecordPlace, RecordsPage } from '../../shared/contract/records.ts';
import type { MeetingRecord } from '../../shared/domain/meeting-record.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useDeed } from '../frame/deed.tsx';
import { Downloads } from '../frame/downloads.tsx';
import { toHeading } from '../frame/focus.ts';
import { Quote } from '../frame/quote.tsx';
import { Shape } from '../frame/shape.tsx';
import { hrefOf } from '../routes.ts';
import { Content } from './content.tsx';
import { Corrections } from './corrections.tsx';
import type { Desk } from './desk.tsx';
import { AgreeForm, CorrectionForm } from './small-forms.tsx';
import { Steps } from './steps.tsx';
import { deedsOn, isLate, toneOf } from './view.ts';
import { useRecordsWords } from './words.ts';

interface Props {
  readonly place: RecordPlace;
  readonly desk: Desk;
}

/** What stands where there is nothing to read yet. */
const Nothing = ({ place: { kind, drafted }, page: { frame } }: { readonly place: RecordPlace; readonly page: RecordsPage }): ReactElement => {
  const { recordsPage: say } = useRecordsWords();
  if (frame.meeting.phase === 'cancelled') return <p>{say.cancelled}</p>;
  if (drafted) return <p>{say.drafted(kind)}</p>;
  return <p>{frame.meeting.phase === 'held' ? say.none(kind) : say.notHeld(kind)}</p>;
};

/** By when it goes to the members, and at which meeting it is agreed. */
const Due = ({ place, page }: { readonly place: RecordPlace; readonly page: RecordsPage }): ReactElement | null => {
  const { recordsPage: say, tab } = useRecordsWords();
  const { record, due, asked, drafted } = place;
  const { frame, rule, next } = page;
  if (drafted) return null;
  if (!asked && record === null) return <p className="faint">{say.notAsked}</p>;
  if (frame.meeting.phase === 'cancelled') return null;
  if (record?.state === 'agreed') return frame.may.includes('seeOnward') ? <p><Link href={hrefOf({ page: 'onward', group: frame.group.id, team: null })}>{tab.page('onward')}</Link></p> : null;
  if (record?.state === 'proposed') return rule.agreedAtNext ? <p>{next === null ? say.waitsForOne : say.waitsFor(frame.group.zone, next.starts)}</p> : null;
  return (
    <div>
      <p>{isLate(place, page) ? say.dueLate(due.day) : say.dueBy(due.day)} {!due.stated && <span className="faint">{say.dueUnstated}</span>}</p>
      {due.clause !== null && <Quote clause={due.clause} />}
    </div>
  );
};

const Deeds = ({ place, desk }: Props): ReactElement | null => {
  const { recordsPage: say } = useRecordsWords();
  const { busy, run, fault } = useDeed(toHeading);
  const { page, open, show, save } = desk;
  const { record, kind } = place;
  const may = deedsOn(place, page);
  const group = page.frame.group.id;
  const compile = (): void => { run(async () => save('compileRecord', kind)({ group, meeting: page.frame.meeting.id, kind, revision: record?.revision ?? null })); };
  const step = (name: 'proposeRecord' | 'takeBackRecord', of: MeetingRecord): void => {
    const input: InputOf<'proposeRecord'> = { group, record: of.id, revision: of.revision };
    run(async () => save(name, kind)(input));
  };
  const opener = (form: string, label: string, isFirst = false): ReactElement | false =>
    open !== form && <Button data-opens={form} appearance={isFirst ? 'primary' : 'secondary'} onClick={() => { show(form); }}>{label}</Button>;
  if (!Object.values(may).some(Boolean)) return null;
  return (
    <>
      <div className="buttons deeds">
        {may.compile && <Button appearance="primary" disabledFocusable={busy} onClick={compile}>{say.compile(kind)}</Button>}
        {may.change && record !== null && <Button appearance="primary" disabledFocusable={busy} onClick={() => { step('proposeRecord', record); }}>{say.propose}</Button>}
        {may.change && <Button disabledFocusable={busy} onClick={compile}>{say.compileAgain}</Button>}
        {may.agree && opener(`agree/${kind}`, say.agree, true)}
        {may.ask && opener(`ask/${kind}`, say.ask)}
        {may.takeBack && record !== null && <Button disabledFocusable={busy} onClick={() => { step('takeBackRecord', record); }}>{say.takeBack}</Button>}
        {may.correct && opener(`correct/${kind}`, say.addCorrection)}
      </div>
      {may.change && <p className="faint deeds">{say.compileHint}</p>}
      {fault}
      {record !== null && open === `agree/${kind}` && <AgreeForm desk={desk} record={record} />}
      {record !== null && open === `ask/${kind}` && <CorrectionForm desk={desk} record={record} deed="askCorrection" />}
      {record !== null && open === `correct/${kind}` && <CorrectionForm desk={desk} record={record} deed="correctRecord" />}
    </>
  );
};

/** A meeting's log or minutes: how far they are, what can be done, and what they say. */
export const Place = ({ place, desk }: Props): ReactElement => {
  const { record: of, recordsPage: say } = useRecordsWords();
  const { page } = desk;
  const { kind, record } = place;
  const late = isLate(place, page);
  return (
    <Card title={of.kind(kind)} className="record" aside={(record !== null || late) && <Chip tone={toneOf(place, page)}>{late ? say.late : of.state(record?.state ?? 'compiled')}</Chip>}>
      {record === null ? <Nothing place={place} page={page} /> : <Steps place={place} page={page} />}
      <Due place={place} page={page} />
      <Deeds place={place} desk={desk} />
      {record !== null && <Downloads group={page.frame.group.id} what="record" id={record.id} formats={['word', 'pdf']} name={of.of(kind, page.frame.group.zone, page.frame.meeting.starts)} />}
      {record !== null && record.content.leftOut > 0 && <p className="left-out"><Shape tone="away" size={18} />{of.leftOut(record.content.leftOut)}</p>}
      {record !== null && <Corrections record={record} page={page} />}
      {record !== null && <Content record={record} desk={desk} edits={deedsOn(place, page).change} />}
    </Card>
  );
};
