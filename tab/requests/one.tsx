import { Button, Link } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { RequestView } from '../../shared/contract/requests.ts';
import { CHECKS } from '../../shared/domain/request.ts';
import { isWaiting, waitingOf } from '../../shared/domain/request-rank.ts';
import { dayIn } from '../../shared/domain/time.ts';
import { Card } from '../frame/card.tsx';
import { Chip } from '../frame/chip.tsx';
import { useDeed } from '../frame/deed.tsx';
import { Theirs } from '../frame/theirs.tsx';
import { hrefOf } from '../routes.ts';
import { AdviceCard, AskForm } from './advice.tsx';
import { Chain } from './chain.tsx';
import { CommissionForm } from './commission-form.tsx';
import { DecideForm, NoteForm, namedBy, PlaceForm, SendOnForm, WithdrawForm, type DeedProps } from './deed-forms.tsx';
import type { Desk } from './desk.ts';
import { ChangeForm } from './request-form.tsx';
import { deedsOn, stateOf, toneOf, type RequestDeedName } from './view.ts';
import { useRequestsWords } from './words.ts';

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement => <div><dt>{name}</dt><dd>{children}</dd></div>;

const Facts = ({ desk, request }: DeedProps): ReactElement => {
  const { requestsPage: say, request: words, format } = useRequestsWords();
  const { page } = desk;
  const { resource, cost, evidence, principles, workstreamName, onwardName, journey, likeForLike, outage, service, onBehalfOf, fit } = request;
  const titles = principles.map((id) => page.principles.find((principle) => principle.id === id)?.title ?? '').filter(Boolean);
  const by = [say.askedBy(request.byName, format.day(dayIn(page.group.zone, request.at))), ...(onBehalfOf === '' ? [] : [say.behalf(onBehalfOf)])].join(', ');
  return (
    <Card title={say.facts} aside={request.champion && <Chip tone="calm">{say.champion}</Chip>}>
      <p className="told"><Theirs>{request.what}</Theirs></p>
      <dl className="request-facts">
        <Fact name={say.column.kind}>{words.kind(request.kind)}</Fact>
        {service !== '' && <Fact name={say.column.service}><Theirs>{service}</Theirs></Fact>}
        {resource !== null && <Fact name={words.kind('resource')}><Theirs>{say.resource(resource.skill, resource.days, resource.from, resource.until)}</Theirs>, {say.supply(resource.supply)}</Fact>}
        {cost !== null && <Fact name={say.column.cost}>{words.costIn(cost, request.financialYear)}</Fact>}
        {workstreamName !== null && <Fact name={say.field.workstream}><Theirs>{workstreamName}</Theirs></Fact>}
        {onwardName !== null && <Fact name={say.field.onward}><Theirs>{onwardName}</Theirs></Fact>}
        {fit.level !== null && <Fact name={say.fit}>{say.fitLevel(fit.level)}{fit.text !== '' && <>: <Theirs>{fit.text}</Theirs></>}</Fact>}
        {outage !== null && <Fact name={say.field.outage}>{say.outage(outage)}</Fact>}
        {titles.length > 0 && <Fact name={say.field.principles}><Theirs>{titles.join('; ')}</Theirs></Fact>}
        {evidence !== '' && <Fact name={say.field.evidence}><span className="told"><Theirs>{evidence}</Theirs></span></Fact>}
        {journey !== '' && <Fact name={say.field.journey}><span className="told"><Theirs>{journey}</Theirs></span></Fact>}
        {likeForLike !== null && <Fact name={say.field.isLikeForLike}><Theirs>{likeForLike}</Theirs></Fact>}
      </dl>
      <p className="faint">{by}</p>
    </Card>
  );
};

const Checks = ({ request }: { readonly request: RequestView }): ReactElement => {
  const { requestsPage: say } = useRequestsWords();
  return (
    <Card title={say.checks}>
      <ul className="rows">
        {CHECKS.map((check) => {
          const { met, text } = request.checks[check];
          return (
            <li key={check} className="request-checked">
              <span>{say.check(check)}{text !== '' && <span className="faint"> <Theirs>{text}</Theirs></span>}</span>
              <Chip tone={met === null ? 'away' : met ? 'good' : 'warn'}>{say.met(met)}</Chip>
            </li>
          );
        })}
      </ul>
    </Card>
  );
};

const Stands = ({ desk, request }: DeedProps): ReactElement => {
  const words = useRequestsWords();
  const { requestsPage: say, format } = words;
  const { group, requests } = desk.page;
  const waiting = waitingOf(requests);
  const { triage, outcome, placeStarts, place, sentOn, onwardName } = request;
  return (
    <Card title={say.stands} aside={<Chip tone={toneOf(request)}>{stateOf(request, words)}</Chip>}>
      {request.state === 'triaged' && triage !== null && <p className="told">{say.asked('')}<Theirs>{triage.note}</Theirs></p>}
      {place !== null && placeStarts !== null && <p>{say.onAgenda(format.moment(group.zone, placeStarts))} · <Link href={hrefOf({ page: 'agenda', group: group.id, team: null, meeting: place.meeting })}>{say.toAgenda}</Link></p>}
      {(outcome !== null || request.state === 'decided') && <p className="told">{outcome === null || outcome.text === '' ? say.kept : <Theirs>{outcome.text}</Theirs>}</p>}
      {outcome !== null && outcome.conditions !== '' && <p className="told"><strong>{say.conditions}:</strong> <Theirs>{outcome.conditions}</Theirs></p>}
      {outcome !== null && outcome.conflict !== '' && <p className="told"><strong>{say.conflictNote}:</strong> <Theirs>{outcome.conflict}</Theirs></p>}
      {request.rank !== null && isWaiting(request) && <p>{say.rank(waiting.findIndex(({ id }) => id === request.id) + 1, waiting.length)}</p>}
      {request.decisionRef !== null && <p>{say.decision(request.decisionRef)} · <Link href={hrefOf({ page: 'decisions', group: group.id, team: null, one: request.outcome?.decision ?? '' })}>{say.toDecisions}</Link></p>}
      {request.promiseRef !== null && <p>{say.promised(request.promiseRef)}</p>}
      {onwardName !== null && <p>{sentOn === null ? say.goesOn(onwardName) : say.wentOn(onwardName, sentOn.day, sentOn.note)}</p>}
      <Deeds desk={desk} request={request} />
    </Card>
  );
};

const FormOf = ({ desk, request, deed }: DeedProps & { readonly deed: RequestDeedName }): ReactElement | null => {
  switch (deed) {
    case 'place':
      return <PlaceForm desk={desk} request={request} />;
    case 'askBack':
    case 'decline':
      return <NoteForm key={deed} desk={desk} request={request} deed={deed} />;
    case 'decide':
      return <DecideForm desk={desk} request={request} />;
    case 'sendOn':
      return <SendOnForm desk={desk} request={request} />;
    case 'change':
      return <ChangeForm desk={desk} request={request} />;
    case 'advice':
      return <AskForm desk={desk} about={{ kind: 'request', request: request.id }} label={request.ref} />;
    case 'commission':
      return <CommissionForm desk={desk} request={request} />;
    case 'withdraw':
      return <WithdrawForm desk={desk} request={request} />;
    case 'takeOff':
    case 'resume':
      return null;
  }
};

const Deeds = ({ desk, request }: DeedProps): ReactElement | null => {
  const { requestsPage: say } = useRequestsWords();
  const { busy, run, fault } = useDeed();
  const deeds = deedsOn(request, desk.page);
  const current = deeds.find((deed) => desk.open === `${deed}/${request.id}`);
  if (current !== undefined) return <FormOf desk={desk} request={request} deed={current} />;
  if (deeds.length === 0) return null;
  const press = (deed: RequestDeedName): void => {
    if (deed === 'takeOff' || deed === 'resume') run(async () => await desk.save('resumeRequest', say.did(deed, request.ref))(namedBy(desk, request)));
    else desk.show(`${deed}/${request.id}`);
  };
  return (
    <>
      <div className="buttons">
        {deeds.map((deed, at) => (
          <Button key={deed} size="small" appearance={at === 0 && deed === 'place' ? 'primary' : 'secondary'} disabledFocusable={busy} data-opens={`${deed}/${request.id}`} onClick={() => { press(deed); }}>
            {say.deed(deed)}<span className="unseen">{say.about(request.ref)}</span>
          </Button>
        ))}
      </div>
      {fault}
    </>
  );
};

/** One request with all that was said of it. */
export const One = ({ desk, request }: { readonly desk: Desk; readonly request: RequestView }): ReactElement => (
  <div className="request-one">
    <div className="column"><Stands desk={desk} request={request} /><Facts desk={desk} request={request} /></div>
    <div className="column"><Chain desk={desk} request={request} /><Checks request={request} /><AdviceCard desk={desk} request={request} /></div>
  </div>
);
