import { Button, Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ForwardingView } from '../../shared/contract/onward.ts';
import { Chip } from '../frame/chip.tsx';
import { useDeed } from '../frame/deed.tsx';
import { Downloads } from '../frame/downloads.tsx';
import { Quote } from '../frame/quote.tsx';
import { hrefOf } from '../routes.ts';
import type { Desk } from './desk.tsx';
import { NoteForm } from './forms.tsx';
import { toneOf } from './view.ts';
import { useOnwardWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly one: ForwardingView;
}

export const Forwardings = ({ desk, list }: { readonly desk: Desk; readonly list: readonly ForwardingView[] }): ReactElement => (
  <ul className="rows">{list.map((one) => <Line key={one.id} desk={desk} one={one} />)}</ul>
);

const Line = ({ desk, one }: Props): ReactElement => {
  const { onward, onwardPage: say, framework } = useOnwardWords();
  const { page: { group, mailbox } } = desk;
  const isOpen = one.state === 'queued' || one.state === 'waiting' || one.state === 'failed';
  return (
    <li>
      <div className="onward-head">
        <h3><Link href={hrefOf({ page: 'records', group: group.id, team: null, meeting: one.meeting })} inline>{onward.thing(one.cargo, group.zone, one.meetingStarts)}</Link></h3>
        <Chip tone={toneOf(one)}>{say.state(one.state)}</Chip>
      </div>
      <p>{one.toName}, {framework.purpose(one.purpose)}. {onward.leftOut(one.leftOut)}</p>
      {isOpen && <p>{one.forMeetingOn === null ? onward.noMeeting(one.toName) : `${onward.forMeeting(one.toName, one.forMeetingOn)} ${one.due === null ? '' : onward.lastDay(one.due)}`}</p>}
      {one.waitsFor === 'request' && <p>{say.waitsForRequest(one.askerName ?? '')}</p>}
      {one.waitsFor === 'judgement' && <p>{say.waitsForJudgement}</p>}
      {one.state === 'failed' && <p role="alert" className="onward-cause">{say.cause(one.cause, mailbox)}</p>}
      <History desk={desk} one={one} />
      {isOpen && <Downloads group={group.id} what="record" id={one.record} formats={['word', 'pdf']} name={`${onward.thing(one.cargo, group.zone, one.meetingStarts)}, ${one.toName}`} />}
      {one.clause !== null && <Quote clause={one.clause} />}
      {desk.page.maySend && <Deeds desk={desk} one={one} />}
    </li>
  );
};

const History = ({ desk, one }: Props): ReactElement => {
  const { onwardPage: say, format } = useOnwardWords();
  const { zone } = desk.page.group;
  const lines = [
    ...(one.sent !== null && (one.state === 'sent' || one.state === 'acknowledged') ? [say.sent(one.way, one.sentByName, format.moment(zone, one.sent.at))] : []),
    ...(one.chased.length > 0 ? [say.chased(one.chased.length)] : []),
    ...(one.acknowledged === null ? [] : [say.acknowledged(one.acknowledgedByName, format.moment(zone, one.acknowledged.at))]),
    ...[one.acknowledged?.note ?? null, one.note].filter((note) => note !== null),
  ];
  return <>{lines.map((line) => <p key={line} className="faint">{line}</p>)}</>;
};

const Deeds = ({ desk, one }: Props): ReactElement | null => {
  const { onward, onwardPage: say } = useOnwardWords();
  const { open, show, close, save, page: { group } } = desk;
  const { busy, run, fault } = useDeed();
  const about = <span className="unseen">{say.about(`${onward.thing(one.cargo, group.zone, one.meetingStarts)}, ${one.toName}`)}</span>;
  const at = { group: group.id, forwarding: one.id };
  const opener = (form: string, label: string): ReactElement => <Button size="small" data-opens={form} onClick={() => { show(form); }}>{label}{about}</Button>;
  const judging = (how: 'needed' | 'notNeeded'): ReactElement => (
    <NoteForm label={how === 'needed' ? say.judgeNeeded : say.notNeeded} field={say.reason} hint={say.reasonHint} isNeeded save={async (note) => save('judgeOnward')({ ...at, how, note })} close={close} />
  );
  if (open === `needed/${one.id}`) return judging('needed');
  if (open === `notNeeded/${one.id}`) return judging('notNeeded');
  if (open === `acknowledge/${one.id}`) {
    return <NoteForm label={say.acknowledge} field={say.acknowledgeNote} hint={say.optional} isNeeded={false} save={async (note) => save('acknowledgeOnward')({ ...at, note })} close={close} />;
  }
  const isReady = one.state === 'queued' || one.state === 'failed';
  if (!isReady && one.state !== 'waiting' && one.state !== 'sent') return null;
  return (
    <>
      <div className="buttons">
        {isReady && one.ways.map((way, index) => (
          <Button key={way} size="small" appearance={index === 0 ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={() => { run(async () => save('sendOnward')({ ...at, way })); }}>{say.way(way)}{about}</Button>
        ))}
        {one.waitsFor === 'judgement' && opener(`needed/${one.id}`, say.judgeNeeded)}
        {(isReady || one.state === 'waiting') && opener(`notNeeded/${one.id}`, say.notNeeded)}
        {one.state === 'sent' && opener(`acknowledge/${one.id}`, say.acknowledge)}
        {one.state === 'sent' && <Button size="small" disabledFocusable={busy} onClick={() => { run(async () => save('chaseOnward')({ ...at, times: one.chased.length })); }}>{say.chase}{about}</Button>}
      </div>
      {fault}
    </>
  );
};
