import assert from 'node:assert/strict';
import type { Answers } from '../../shared/contract/api.ts';
import type { MeetingHead } from '../../shared/contract/views.ts';
import { addMinutes, clockIn, type Instant } from '../../shared/domain/time.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';
import type { Town } from './town.ts';

/** What a secretary, a chair and their members do in a year, in the words of the use cases, over real HTTP. */
export interface Year {
  readonly town: Town;
  readonly group: string;
  /** does it, and fails in plain words when it is refused */
  do<Name extends keyof Answers>(person: Person, name: Name, input: Record<string, unknown>): Promise<Answers[Name]>;
  /** why it is refused */
  refused(person: Person, name: keyof Answers, input: Record<string, unknown>): Promise<string>;
  meetings(): Promise<readonly MeetingHead[]>;
  /** opens the meeting at its time, with those people in the room */
  begin(meeting: MeetingHead, present: readonly Person[]): Promise<void>;
  /** a line typed into the run sheet by the secretary */
  note(meeting: MeetingHead, line: string, more?: Record<string, unknown>): Promise<Answers['noteLine']>;
  /** closes the meeting, confirms who was there, compiles its log and lays it before the members */
  close(meeting: MeetingHead): Promise<void>;
  /** agrees the log of one meeting at another */
  agree(meeting: MeetingHead, at: MeetingHead, corrections?: readonly string[]): Promise<void>;
  /** what the bot wrote to somebody alone */
  chat(person: Person): readonly string[];
}

export async function openYear(town: Town, textOf: (post: Town['channel'] extends () => readonly (infer P)[] ? P : never) => string): Promise<Year> {
  const { body } = await town.api(PEOPLE.secretary, 'overview');
  const group = body.group.id;
  const year: Year = {
    town,
    group,
    async do(person, name, input) {
      const answer = await town.api(person, name, { group, ...input });
      assert.equal(answer.status, 200, `${name}: ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
    async refused(person, name, input) {
      const answer = await town.api(person, name, { group, ...input });
      assert.notEqual(answer.status, 200, `${name} was not refused`);
      return answer.body.message ?? '';
    },
    meetings: async () => (await year.do(PEOPLE.secretary, 'agenda', {})).frame.meetings.toReversed(),
    async begin(meeting, present) {
      await town.clock.set(meeting.starts);
      await year.do(PEOPLE.secretary, 'openSession', { meeting: meeting.id });
      for (const person of present) await year.do(PEOPLE.secretary, 'notePresence', { meeting: meeting.id, key: person.id, what: 'comes' });
    },
    note: async (meeting, line, more = {}) => {
      const { items, session } = await year.do(PEOPLE.secretary, 'session', { meeting: meeting.id });
      return await year.do(PEOPLE.secretary, 'noteLine', { meeting: meeting.id, item: session?.current ?? items[0]?.id ?? null, line, action: null, decision: null, interest: null, ...more });
    },
    async close(meeting) {
      await town.clock.set(addMinutes(meeting.starts, 90));
      const { session } = await year.do(PEOPLE.secretary, 'session', { meeting: meeting.id });
      await year.do(PEOPLE.secretary, 'closeSession', { meeting: meeting.id, revision: session?.revision ?? 0 });
      const { register } = await year.do(PEOPLE.secretary, 'attendance', { meeting: meeting.id });
      assert.ok(register);
      const lines = register.lines.map(({ key, person, name, status, arrived, left, standsFor }) => ({
        key, person, name: person === null ? name : null, status: status === 'expected' ? 'absent' : status, arrived: time(arrived), left: time(left), standsFor,
      }));
      const kept = await year.do(PEOPLE.secretary, 'saveRegister', { meeting: meeting.id, revision: register.revision, lines });
      await year.do(PEOPLE.secretary, 'confirmRegister', { meeting: meeting.id, revision: kept.register?.revision ?? 0 });
      const compiled = await year.do(PEOPLE.secretary, 'compileRecord', { meeting: meeting.id, kind: 'actionLog', revision: null });
      const record = compiled.places.find(({ kind }) => kind === 'actionLog')?.record;
      await year.do(PEOPLE.secretary, 'proposeRecord', { record: record?.id ?? '', revision: record?.revision ?? 0 });
      await town.clock.set(addMinutes(town.clock.now(), 1));
    },
    async agree(meeting, at, corrections = []) {
      const { places } = await year.do(PEOPLE.secretary, 'records', { meeting: meeting.id });
      const record = places.find(({ kind }) => kind === 'actionLog')?.record;
      await year.do(PEOPLE.secretary, 'agreeRecord', { record: record?.id ?? '', revision: record?.revision ?? 0, meeting: at.id, taken: [], corrections });
    },
    chat: (person) => town.tenant.connector.inConversation(town.tenant.connector.chatWith(person)).map(textOf),
  };
  return year;
}

const time = (at: Instant | null): string | null => (at === null ? null : clockIn('Europe/London', at));

/** The working morning before. */
export const before = (at: Instant, days: number): Instant => addMinutes(at, -days * 24 * 60);
