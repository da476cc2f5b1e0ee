import type { DecideInput, PeoplePage } from '../../../shared/contract/governance.ts';
import type { FormProblem } from '../../../shared/domain/form-problem.ts';
import type { Group } from '../../../shared/domain/group.ts';
import { choicesOn, seatsAfter } from '../../../shared/domain/membership-changes.ts';
import type { MembershipChange } from '../../../shared/domain/membership.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import type { Seat } from '../../../shared/domain/seat.ts';
import { dayIn, type Day, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { noteSeatsChanged } from '../feeds/note-membership.ts';
import { peoplePage } from './people.ts';
import { overlapping } from './seats.ts';
import { allowAlone } from '../stations.ts';

interface Deciding {
  readonly group: Group;
  readonly who: Who;
  readonly change: MembershipChange;
  readonly how: DecideInput['how'];
  readonly now: Instant;
  readonly today: Day;
}

/** What the secretary or the chair decides on a change that the team or the directory told of. */
export async function decideChange(ports: Ports, who: Who, { group: id, key, how, seats }: DecideInput): Promise<Result<PeoplePage>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allowAlone(records, who, id, 'managePeople', now);
    if (!allowed.ok) return allowed;
    const { group } = allowed.value;
    const pending = (await records.membership.pending(id)).find((known) => known.key === key);
    if (pending === undefined) return refuse({ why: 'alreadySettled' });
    const asked: Deciding = { group, who, change: pending.change, how, now, today: dayIn(group.zone, now) };
    const deciding = how === 'seat' && seats.length > 0 ? { ...asked, change: { ...asked.change, seats } } : asked;
    const problems = await problemsOf(records, deciding, pending.change);
    if (problems.length > 0) return refuse({ why: 'notReady', problems });
    await carryOut(records, deciding);
    await records.membership.decide(id, key, { how, by: who.person, at: now });
    const about = `person/${deciding.change.person}`;
    await records.journal.write({ group: id, at: now, who: who.person, what: 'membership.decided', about, before: pending.change, after: { how, seats: deciding.change.seats }, clause: null });
    await noteSeatsChanged(records, group, now);
    return done(await peoplePage(records, id, who, now));
  });
}

async function problemsOf(records: Records, { group, change, how, today }: Deciding, asked: MembershipChange): Promise<readonly FormProblem[]> {
  if (!choicesOn(change).includes(how)) return [{ field: 'how', kind: 'undecided' }];
  if (how !== 'seat') return [];
  if (!change.seats.every((seat) => asked.seats.includes(seat))) return [{ field: 'seats', kind: 'missing' }];
  if ((await records.people.inTeam(group.id, change.person)) === undefined) return [{ field: 'key', kind: 'personNotInTeam' }];
  const holdings = await records.seats.holdings(group.id);
  return change.seats.flatMap((seat) => overlapping(holdings, seat, today, 'seats'));
}

const postOf = (change: MembershipChange): string | null => (change.kind === 'postChanged' ? change.jobTitle : null);

async function carryOut(records: Records, { group, who, change, how, now, today }: Deciding): Promise<void> {
  const before = await records.seats.of(group.id, today);
  const after = seatsAfter(before, change, how, postOf(change));
  const note = async (what: string, seat: Seat, from: string | null, to: string | null): Promise<void> => {
    await records.journal.write({ group: group.id, at: now, who: who.person, what, about: `seat/${seat.id}`, before: from, after: to, clause: null });
  };
  for (const [at, seat] of after.entries()) {
    const was = before[at];
    if (was !== undefined && was.holder !== seat.holder) {
      await records.seats.hold(seat.id, seat.holder, today);
      await note('seat.held', seat, was.holder, seat.holder);
    }
    if (was !== undefined && was.post !== seat.post) {
      await records.seats.addFormerPost({ seat: seat.id, post: was.post, until: today });
      await records.seats.save(group.id, [seat]);
      await note('seat.renamed', seat, was.post, seat.post);
    }
  }
}
