import { Button, Link } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CallView } from '../../shared/contract/calls.ts';
import { Chip } from '../frame/chip.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { Form } from '../frame/form.tsx';
import { LongText } from '../frame/long-text.tsx';
import { NewWindow } from '../frame/new-window.tsx';
import { Rule } from '../frame/rule.tsx';
import { useSending } from '../frame/sending.ts';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import AskForm from './ask-form.tsx';
import type { Desk } from './desk.ts';
import TimeFields from './time-fields.tsx';
import { CALL_TONE, deedsOn, fieldsOf, isCancelled, timeFaults, timeOf, type TimeDraft } from './view.ts';
import { useCallsWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly call: CallView;
}

const LONG = 240;

const MoveForm = ({ desk: { page, save, close }, call, meeting }: Props & { readonly meeting: NonNullable<CallView['meeting']> }): ReactElement => {
  const words = useCallsWords();
  const { callsPage: say } = words;
  const { form, busy, send } = useSending(close);
  const [draft, setDraft] = useState<TimeDraft>(() => fieldsOf(page.group.zone, meeting));
  const submit = (): void => {
    if (!form.check(timeFaults(draft, words))) return;
    send(async () => save('moveCalled', 'moved')({ group: page.group.id, meeting: meeting.id, ...timeOf(draft) }));
  };
  return (
    <Form label={say.moveAsk(call.subject)} state={form} submit={submit}>
      <TimeFields page={page} draft={draft} notice={call.kind !== 'urgent'} change={(part) => { setDraft((before) => ({ ...before, ...part })); }} />
      <FormEnds busy={busy} label={say.move} cancel={close} />
    </Form>
  );
};

/** The form that is open for this one. */
const Open = ({ desk, call }: Props): ReactElement | null => {
  const { callsPage: say } = useCallsWords();
  const { page: { group }, open, save, close } = desk;
  const { id, subject, meeting } = call;
  const note = { name: 'note', label: say.note, hint: say.noteHint };
  switch (open) {
    case `agree/${id}`:
      return <AskForm title={say.agreeAsk(subject)} label={say.agree} words={note} close={close} save={async (words) => save('settleCall', 'settled')({ group: group.id, call: id, how: 'agreed', note: words })} />;
    case `decline/${id}`:
      return <AskForm title={say.declineAsk(subject)} label={say.decline} words={note} close={close} save={async (words) => save('settleCall', 'settled')({ group: group.id, call: id, how: 'declined', note: words })} />;
    case `withdraw/${id}`:
      return <AskForm title={say.withdrawAsk(subject)} label={say.withdraw} words={null} close={close} save={async () => save('withdrawCall', 'withdrawn')({ group: group.id, call: id })} />;
    case `cancel/${id}`:
      return meeting === null ? null : <AskForm title={say.cancelAsk(subject)} label={say.cancelMeeting} words={null} close={close} save={async () => save('cancelCalled', 'cancelled')({ group: group.id, meeting: meeting.id })} />;
    case `move/${id}`:
      return meeting === null ? null : <MoveForm desk={desk} call={call} meeting={meeting} />;
    case null:
    default:
      return null;
  }
};

const Deeds = ({ desk, call }: Props): ReactElement | null => {
  const { callsPage: say } = useCallsWords();
  const { page, open, show } = desk;
  const { id, subject, meeting } = call;
  const deeds = deedsOn(call, page);
  if (open?.endsWith(`/${id}`) === true || (meeting === null && !deeds.agree && !deeds.withdraw)) return null;
  const offers = [
    ...(deeds.agree ? ([['agree', say.agree], ['decline', say.decline]] as const) : []),
    ...(deeds.withdraw ? ([['withdraw', say.withdraw]] as const) : []),
    ...(deeds.change ? ([['move', say.move], ['cancel', say.cancelMeeting]] as const) : []),
  ];
  return (
    <div className="buttons">
      {meeting !== null && meeting.phase !== 'cancelled' && <Link className="deed" href={hrefOf({ page: 'agenda', group: page.group.id, team: null, meeting: meeting.id })}>{say.toAgenda}<span className="unseen">{say.about(subject)}</span></Link>}
      {offers.map(([form, label]) => (
        <Button key={form} size="small" appearance={form === 'agree' ? 'primary' : 'secondary'} data-opens={`${form}/${id}`} onClick={() => { show(`${form}/${id}`); }}>
          {label}<span className="unseen">{say.about(subject)}</span>
        </Button>
      ))}
    </div>
  );
};

/** No notice, who is called, which quorum it is measured by, and who hears of it. */
const Urgency = ({ desk: { page }, call }: Props): ReactElement | null => {
  const { call: words, callsPage: say, format } = useCallsWords();
  if (call.kind !== 'urgent') return null;
  return (
    <ul className="facts">
      <li>{words.noNotice}</li>
      <li>{say.called(call.people.map(({ name }) => name))}</li>
      {call.quorum !== null && <li>{words.quorum(call.quorum)}</li>}
      {call.state === 'agreed' && !isCancelled(call) && <li>{call.report === null ? say.noReport : say.report(format.date(page.group.zone, call.report.starts))}</li>}
    </ul>
  );
};

/** A meeting that was asked for, as it stands. */
const CallRow = ({ desk, call }: Props): ReactElement => {
  const { call: words, callsPage: say, notice, format } = useCallsWords();
  const { group: { zone }, now } = desk.page;
  const { starts, ends, place, joinUrl } = call.meeting ?? call;
  const { settled } = call;
  const joins = joinUrl !== null && !isCancelled(call) && ends > now;
  return (
    <li className="call">
      <div className="call-head">
        <h3><Theirs>{call.subject}</Theirs></h3>
        {isCancelled(call) ? <Chip tone="away">{say.cancelled}</Chip> : <Chip tone={CALL_TONE[call.state]}>{say.state(call.state)}</Chip>}
      </div>
      <p>
        {[words.kind(call.kind), format.range(zone, starts, ends), ...(place === null ? [] : [place])].join(' · ')}
        {joins && <> · <Link href={joinUrl} target="_blank" rel="noreferrer" inline>{words.join}<span className="unseen">{say.about(call.subject)}</span><NewWindow /></Link></>}
      </p>
      <LongText text={call.why} long={call.why.length > LONG} about={call.subject} />
      <p className="faint">
        {say.askedBy(call.by.name, format.moment(zone, call.at))}
        {settled !== null && ` · ${words.settledBy(call.state, settled.by.name, format.moment(zone, settled.at))}`}
      </p>
      {settled?.note !== null && settled?.note !== undefined && <p className="told">“<Theirs>{settled.note}</Theirs>”</p>}
      {call.meeting !== null && !isCancelled(call) && call.kind !== 'urgent' && <p className="faint">{notice.line(call.meeting.clock, zone)}</p>}
      <Urgency desk={desk} call={call} />
      {call.clause !== null && <Rule about={call.subject} clause={call.clause} version="" />}
      <Deeds desk={desk} call={call} />
      <Open desk={desk} call={call} />
    </li>
  );
};

export default CallRow;
