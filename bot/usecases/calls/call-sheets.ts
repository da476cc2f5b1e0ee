import type { GroupHead } from '../../../shared/contract/views.ts';
import { askedOf, tallyOf, type Tally } from '../../../shared/domain/circular-rules.ts';
import type { Call, Circular, CircularAnswer } from '../../../shared/domain/call.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Meeting } from '../../../shared/domain/meeting.ts';
import { countedSeats, needed, quorumBase } from '../../../shared/domain/quorum.ts';
import { membersOf, type Seat } from '../../../shared/domain/seat.ts';
import type { Terms } from '../../../shared/domain/terms.ts';
import type { Records } from '../../ports.ts';
import { headOf } from '../find-group.ts';

/** What a card says of a meeting that is asked for, or called. */
export interface CallSheet {
  readonly group: GroupHead;
  readonly call: Call;
  readonly byName: string;
  readonly settledByName: string | null;
  readonly people: readonly string[];
  /** what came of it, as it stands now */
  readonly meeting: Meeting | null;
  readonly quorum: { readonly called: number; readonly needed: number } | null;
}

/** What a card says of a decision asked for in writing: numbers, and to the one who asks what that person said. */
export interface CircularSheet {
  readonly group: GroupHead;
  readonly circular: Omit<Circular, 'answers'>;
  readonly byName: string;
  readonly tally: Tally;
  readonly needed: number;
  readonly own: CircularAnswer | null;
  readonly decision: string | null;
}

export interface Rules {
  readonly terms: Terms;
  readonly seats: readonly Seat[];
}

export const peopleNeeded = ({ terms, seats }: Rules): number => needed(terms.quorum.size, quorumBase(terms.quorum, seats));

/** The terms know one quorum: an urgent meeting is measured by it too. */
export const quorumOfCall = ({ kind, people }: Call, rules: Rules): CallSheet['quorum'] => {
  if (kind !== 'urgent') return null;
  const counted = membersOf(countedSeats(rules.terms.quorum, rules.seats)).filter(({ person }) => people.includes(person));
  return { called: counted.length, needed: peopleNeeded(rules) };
};

export async function callSheet(records: Records, group: Group, call: Call, rules: Rules): Promise<CallSheet> {
  const names = await records.people.get([call.by, ...call.people, ...(call.settled === null ? [] : [call.settled.by])]);
  const name = (person: PersonId): string => names.get(person)?.name ?? '';
  const meeting = call.meeting === null ? undefined : await records.meetings.get(call.meeting);
  return {
    group: headOf(group),
    call,
    byName: name(call.by),
    settledByName: call.settled === null ? null : name(call.settled.by),
    people: call.people.map(name),
    meeting: meeting?.meeting ?? null,
    quorum: quorumOfCall(call, rules),
  };
}

export async function circularSheet(records: Records, group: Group, circular: Circular, rules: Rules, reader: PersonId | null): Promise<CircularSheet> {
  const { answers, ...rest } = circular;
  const decision = circular.decision === null ? undefined : await records.decisions.get(circular.decision);
  return {
    group: headOf(group),
    circular: rest,
    byName: (await records.people.get([circular.by])).get(circular.by)?.name ?? '',
    tally: tallyOf(circular, askedOf(rules.terms, rules.seats)),
    needed: peopleNeeded(rules),
    own: answers.find(({ person }) => person === reader) ?? null,
    decision: decision?.value.ref ?? null,
  };
}
