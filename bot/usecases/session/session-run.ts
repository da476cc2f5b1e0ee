import type { InputOf } from '../../../shared/contract/api.ts';
import type { SessionPage } from '../../../shared/contract/session.ts';
import { marked } from '../../../shared/domain/presence.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { Deed } from '../../../shared/domain/rights.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { close, cover, goTo, open, opensFrom, reopen, uncover } from '../../../shared/domain/session-run.ts';
import { later, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { openMeetingAlone, type OpenMeeting } from '../meeting/open-meeting.ts';
import { keepLines, registerFor } from '../attendance/registers.ts';
import { sessionPage } from './session-page.ts';

export interface InSession {
  readonly records: Records;
  readonly opened: OpenMeeting;
  readonly who: Who;
  readonly now: Instant;
}

interface Asked {
  readonly group: string;
  readonly meeting: string;
}

/** All that is done in a meeting goes this way: the group is held, the deed is done, and the page is shown as it is then. */
export async function inMeeting(ports: Ports, who: Who, asked: Asked, deed: Deed, work: (at: InSession) => Promise<Result<unknown>>): Promise<Result<SessionPage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const about = { group: asked.group, meeting: asked.meeting };
    const opened = await openMeetingAlone(records, who, about, deed, now);
    if (!opened.ok) return opened;
    const worked = await work({ records, opened: opened.value, who, now });
    if (!worked.ok) return worked;
    const after = await openMeetingAlone(records, who, about, 'seeSession', now);
    return after.ok ? done(await sessionPage(records, after.value, who, now)) : after;
  });
}

const told = (one: Session | null) => one && { current: one.current, closed: one.closed !== null, covered: one.items.filter(({ covered }) => covered !== null).length };

async function keep({ records, opened, who, now }: InSession, what: string, after: Session): Promise<Result<unknown>> {
  const { group, meeting, session } = opened;
  await records.sessions.save(after);
  await records.journal.write({ group: group.id, at: now, who: who.person, what: `session.${what}`, about: `meeting/${meeting.id}`, before: told(session), after: told(after), clause: null });
  await records.groups.wakeAt(group.id, now);
  return done(null);
}

/** The open session, as somebody read it. */
const current = ({ opened: { session } }: InSession, revision: number): Result<Session> => {
  if (session === null || session.closed !== null) return refuse({ why: 'sessionNotOpen' });
  return session.revision === revision ? done(session) : refuse({ why: 'changedMeanwhile' });
};

export const openSession = async (ports: Ports, who: Who, input: InputOf<'openSession'>): Promise<Result<SessionPage>> =>
  await inMeeting(ports, who, input, 'runSession', async (at) => {
    const { group, meeting, session } = at.opened;
    const { starts } = meeting;
    if (meeting.state === 'cancelled') return refuse({ why: 'meetingCancelled', starts, zone: group.zone });
    // pressed by two at once
    if (session !== null) return session.closed === null ? done(null) : refuse({ why: 'alreadySettled' });
    if (at.now < opensFrom(meeting)) return refuse({ why: 'sessionTooEarly', from: opensFrom(meeting), zone: group.zone });
    return await keep(at, 'opened', open(meeting, { by: who.person, at: at.now }));
  });

export const goToItem = async (ports: Ports, who: Who, input: InputOf<'goToItem'>): Promise<Result<SessionPage>> =>
  await inMeeting(ports, who, input, 'runSession', async (at) => {
    const session = current(at, input.revision);
    if (!session.ok) return session;
    if (!at.opened.meeting.items.some(({ id }) => id === input.item)) return refuse({ why: 'changedMeanwhile' });
    return await keep(at, 'item', goTo(session.value, input.item, at.now));
  });

export const coverItem = async (ports: Ports, who: Who, input: InputOf<'coverItem'>): Promise<Result<SessionPage>> =>
  await inMeeting(ports, who, input, 'runSession', async (at) => {
    const session = current(at, input.revision);
    if (!session.ok) return session;
    const { items } = at.opened.meeting;
    if (!items.some(({ id }) => id === input.item)) return refuse({ why: 'changedMeanwhile' });
    return await keep(at, input.covered ? 'covered' : 'uncovered', input.covered ? cover(session.value, items, input.item, at.now) : uncover(session.value, input.item));
  });

export const closeSession = async (ports: Ports, who: Who, input: InputOf<'closeSession'>): Promise<Result<SessionPage>> =>
  await inMeeting(ports, who, input, 'runSession', async (at) => {
    const session = current(at, input.revision);
    return session.ok ? await keep(at, 'closed', close(session.value, { by: who.person, at: at.now })) : session;
  });

/** Closed by mistake. */
export const reopenSession = async (ports: Ports, who: Who, input: InputOf<'reopenSession'>): Promise<Result<SessionPage>> =>
  await inMeeting(ports, who, input, 'runSession', async (at) => {
    const { session } = at.opened;
    if (session === null) return refuse({ why: 'sessionNotOpen' });
    if (session.revision !== input.revision) return refuse({ why: 'changedMeanwhile' });
    const again = reopen(session, at.now);
    return again.ok ? await keep(at, 'reopened', again.value) : again;
  });

/** Somebody comes or goes while the meeting is held. */
export const notePresence = async (ports: Ports, who: Who, input: InputOf<'notePresence'>): Promise<Result<SessionPage>> =>
  await inMeeting(ports, who, input, 'noteInSession', async (at) => {
    const { group, meeting, session } = at.opened;
    if (session === null || session.closed !== null) return refuse({ why: 'sessionNotOpen' });
    const { register } = await registerFor(at.records, group, meeting);
    if (!register.lines.some(({ key }) => key === input.key)) return refuse({ why: 'changedMeanwhile' });
    const after = marked(register, input.key, input.what, at.now, later(session.opened.at, meeting.starts));
    if (JSON.stringify(after.lines) === JSON.stringify(register.lines)) return done(null);
    await keepLines(at.records, register, after.lines, { group, who, now: at.now });
    return done(null);
  });
