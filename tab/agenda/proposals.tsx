import { Button, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ProposalView } from '../../shared/contract/agenda.ts';
import { placeForNew } from '../../shared/domain/agenda-edit.ts';
import { Card } from '../frame/card.tsx';
import { useDeed } from '../frame/deed.tsx';
import { Form, FormField } from '../frame/form.tsx';
import { FormEnds } from '../frame/form-ends.tsx';
import { useHouse } from '../frame/house.tsx';
import { useSending } from '../frame/sending.ts';
import { Theirs } from '../frame/theirs.tsx';
import type { Desk } from './desk.ts';
import { ItemFields, typedOf, useItemCheck, writtenOf } from './item-form.tsx';
import { deedsOn } from './view.ts';
import { useAgendaWords } from './words.ts';

const BLANK = { title: '', purpose: 'discuss', presenter: null, minutes: 10, standing: null } as const;

const ProposeForm = ({ desk: { page, save, close, about } }: { readonly desk: Desk }): ReactElement => {
  const { words: { format } } = useHouse();
  const { agendaPage: say } = useAgendaWords();
  const { form, busy, send } = useSending(close);
  const check = useItemCheck();
  const [typed, setTyped] = useState(() => typedOf(BLANK));
  const [why, setWhy] = useState('');
  const [meant, setMeant] = useState('');
  const { meetings, now, group } = page.frame;
  const coming = meetings.filter(({ phase, starts }) => phase !== 'cancelled' && starts > now).toReversed();
  const submit = (): void => {
    const { title, purpose, presenter, minutes } = writtenOf(typed);
    if (!form.check(check({ title, presenter, minutes }))) return;
    send(async () => save('proposeItem')({ ...about, for: meant === '' ? null : meant, title, purpose, presenter, minutes, why }));
  };
  return (
    <Form label={say.proposeItem} state={form} submit={submit}>
      <ItemFields typed={typed} set={(change) => { setTyped((before) => ({ ...before, ...change })); }} posts={page.desk?.posts ?? []} />
      <FormField name="why" label={say.field.why}><Textarea value={why} resize="vertical" onChange={(_, { value }) => { setWhy(value); }} /></FormField>
      <FormField name="for" label={say.field.for}>
        <Select value={meant} onChange={(_, { value }) => { setMeant(value); }}>
          <option value="">{say.anyMeeting}</option>
          {coming.map(({ id, starts }) => <option key={id} value={id}>{format.date(group.zone, starts)}</option>)}
        </Select>
      </FormField>
      <FormEnds busy={busy} label={say.sendProposal} cancel={close} />
    </Form>
  );
};

const AcceptForm = ({ desk: { page, save, close, about }, proposal }: { readonly desk: Desk; readonly proposal: ProposalView }): ReactElement => {
  const { agendaPage: say } = useAgendaWords();
  const { form, busy, send } = useSending(close);
  const items = page.desk?.items ?? page.items;
  const [place, setPlace] = useState(() => String(placeForNew(items)));
  const submit = (): void => { send(async () => save('acceptProposal')({ ...about, proposal: proposal.id, place: Number(place) })); };
  return (
    <Form label={`${say.accept}${say.about(proposal.title)}`} state={form} submit={submit}>
      <FormField name="place" label={say.field.place}>
        <Select value={place} onChange={(_, { value }) => { setPlace(value); }}>
          {items.map(({ id, number, title }, at) => <option key={id} value={String(at)}>{say.before(number, title)}</option>)}
          <option value={String(items.length)}>{say.atEnd}</option>
        </Select>
      </FormField>
      <FormEnds busy={busy} label={say.accept} cancel={close} />
    </Form>
  );
};

const DeclineForm = ({ desk: { save, close, about }, proposal }: { readonly desk: Desk; readonly proposal: ProposalView }): ReactElement => {
  const { agendaPage: say } = useAgendaWords();
  const { form, busy, send } = useSending(close);
  const [note, setNote] = useState('');
  const submit = (): void => { send(async () => save('declineProposal')({ ...about, proposal: proposal.id, note })); };
  return (
    <Form label={`${say.decline}${say.about(proposal.title)}`} state={form} submit={submit}>
      <FormField name="note" label={say.field.note} hint={say.declineHint} required><Textarea value={note} resize="vertical" onChange={(_, { value }) => { setNote(value); }} /></FormField>
      <FormEnds busy={busy} label={say.decline} cancel={close} />
    </Form>
  );
};

const Deeds = ({ desk, proposal }: { readonly desk: Desk; readonly proposal: ProposalView }): ReactElement | null => {
  const { agendaPage: say } = useAgendaWords();
  const { busy, run, fault } = useDeed();
  const { page, open, show, save, about, working } = desk;
  const deeds = deedsOn(page, working.dirty);
  if (proposal.state !== 'open') return null;
  if (open === `accept/${proposal.id}`) return <AcceptForm desk={desk} proposal={proposal} />;
  if (open === `decline/${proposal.id}`) return <DeclineForm desk={desk} proposal={proposal} />;
  const withdraw = (): void => { run(async () => await save('withdrawProposal')({ ...about, proposal: proposal.id })); };
  const whose = <span className="unseen">{say.about(proposal.title)}</span>;
  return (
    <div className="agenda-deeds">
      <div className="buttons">
        {deeds.settle && deeds.edit && <Button size="small" data-opens={`accept/${proposal.id}`} onClick={() => { show(`accept/${proposal.id}`); }}>{say.accept}{whose}</Button>}
        {deeds.settle && <Button size="small" data-opens={`decline/${proposal.id}`} onClick={() => { show(`decline/${proposal.id}`); }}>{say.decline}{whose}</Button>}
        {proposal.isMine && <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={withdraw}>{say.withdraw}{whose}</Button>}
      </div>
      {fault}
    </div>
  );
};

const Proposed = ({ desk, proposal }: { readonly desk: Desk; readonly proposal: ProposalView }): ReactElement => {
  const { words: { agenda, format } } = useHouse();
  const { agendaPage: say } = useAgendaWords();
  const { group: { zone }, meetings } = desk.page.frame;
  const meant = meetings.find(({ id }) => id === proposal.meeting);
  const note = proposal.settled?.note ?? null;
  const facts = [
    agenda.purpose(proposal.purpose), agenda.minutes(proposal.minutes), ...(proposal.presenter === null ? [] : [proposal.presenter]),
    ...(meant === undefined ? [] : [say.meetingOf(format.date(zone, meant.starts))]), ...(proposal.state === 'open' ? [] : [say.proposalState(proposal.state)]),
  ];
  return (
    <li>
      <h3><Theirs>{proposal.title}</Theirs></h3>
      <p className="faint">{facts.join(' · ')}</p>
      <p className="faint">{say.by(proposal.byName, format.date(zone, proposal.at))}</p>
      {proposal.why !== '' && <p className="told"><Theirs>{proposal.why}</Theirs></p>}
      {note !== null && <p className="told"><Theirs>{note}</Theirs></p>}
      <Deeds desk={desk} proposal={proposal} />
    </li>
  );
};

/** What people ask for: everything to those who decide, one's own to everybody else. */
export const Proposals = ({ desk }: { readonly desk: Desk }): ReactElement => {
  const { agendaPage: say } = useAgendaWords();
  const { page, open, show, working } = desk;
  const shown = [...page.proposals].sort((a, b) => Number(a.state !== 'open') - Number(b.state !== 'open'));
  const mayPropose = deedsOn(page, working.dirty).proposeItem && open !== 'propose';
  return (
    <Card title={say.proposals} aside={mayPropose && <Button size="small" data-opens="propose" onClick={() => { show('propose'); }}>{say.proposeItem}</Button>}>
      <p className="faint">{say.proposalsHint}</p>
      {open === 'propose' && <ProposeForm desk={desk} />}
      {shown.length === 0 ? <p className="faint">{say.noProposals}</p> : <ul className="rows proposals">{shown.map((proposal) => <Proposed key={proposal.id} desk={desk} proposal={proposal} />)}</ul>}
    </Card>
  );
};
