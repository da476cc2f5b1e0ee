import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import type { AttendancePage, RegisterInput } from '../../shared/contract/attendance.ts';
import { addMinutes } from '../../shared/domain/time.ts';
import { inTeam, openPeople, refusalOf, TEAM_OF_GROUP, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { aVersion, TERMS } from '../store/world.ts';
import { PEOPLE, type Person } from '../tenant/people.ts';

const SECRETARY = who(PEOPLE.secretary);
const CHAIR = who(PEOPLE.chair);
const STARTS = '2026-12-01T14:00:00.000Z';
const HELD = '2026-12-01T16:30:00.000Z';

const of = ({ members }: AttendancePage, person: Person) => members.find(({ id }) => id === person.id);

describe('attendance', () => {
  let world: PeopleWorld;
  beforeEach(async () => {
    world = await openPeople();
  });
  afterEach(() => world.close());

  const at = () => ({ group: world.group.id, meeting: world.meeting });
  const page = async (person: Person = PEOPLE.secretary): Promise<AttendancePage> => valueOf(await world.tab.attendance(who(person), at()));
  const answerFor = async (person: Person, answer: 'attending' | 'apologies' | 'withdraw', substitute: string | null = null) =>
    await world.tab.answerFor(SECRETARY, { ...at(), person: person.id, answer, reason: answer === 'apologies' ? 'leave' : null, substitute });
  const substitute = async (standsFor: Person, person: Person | null, by: Person = PEOPLE.secretary) =>
    await world.tab.nameSubstitute(who(by), { ...at(), standsFor: standsFor.id, person: person?.id ?? null });
  const admit = async (by: Person, restricted = true, whom: Person = PEOPLE.programme) => await world.tab.admitSubstitute(who(by), { ...at(), standsFor: PEOPLE.ict.id, person: whom.id, restricted });
  const register = async (person: Person = PEOPLE.secretary) => {
    const { register: found } = await page(person);
    assert.ok(found);
    return found;
  };
  const input = ({ revision, lines }: Awaited<ReturnType<typeof register>>, status: (key: string) => RegisterInput['lines'][number]['status']): RegisterInput => ({
    ...at(), revision,
    lines: lines.map(({ key, person, standsFor }) => ({ key, person, name: null, standsFor, status: status(key), arrived: null, left: null })),
  });
  const kept = async () => await world.in(({ substitutes }) => substitutes.of([world.meeting]));

  it('the secretary answers for somebody without access, and everybody who may see it sees who did (W7)', async () => {
    const answered = valueOf(await answerFor(PEOPLE.ict, 'apologies'));
    assert.deepEqual(of(answered, PEOPLE.ict)?.said, { answer: { kind: 'apologies', reason: 'leave', substitute: null }, at: world.now, enteredBy: 'Margaret Lowe' });
    assert.equal(of(await page(PEOPLE.ict), PEOPLE.ict)?.said?.enteredBy, 'Margaret Lowe');
    const others = of(await page(PEOPLE.hr), PEOPLE.ict);
    assert.deepEqual([others?.answered, others?.said], [true, null], 'a member sees that there is an answer, not which');
    assert.deepEqual(await world.journal(), ['attendance.answeredFor']);
    const mine = valueOf(await world.tab.answer(who(PEOPLE.ict), { meeting: world.meeting, answer: 'attending', reason: null, substitute: null }));
    assert.equal(mine.own?.enteredBy, undefined, 'one’s own word stands over it');
  });

  it('answers of an elected member name nobody in their place, and a seat is needed (R114)', async () => {
    const officersOnly = { ...TERMS, quorum: { ...TERMS.quorum, size: { kind: 'number', people: 3 } }, substitutes: { who: 'officers', countToQuorum: null, clause: null } } as const;
    await world.in(({ terms }) => terms.add(world.group.id, aVersion({ inForceFrom: '2026-06-01', terms: officersOnly })));
    assert.equal(refusalOf(await answerFor(PEOPLE.chair, 'apologies', 'Wei Zhang')).why, 'substituteForMember');
    assert.equal(refusalOf(await substitute(PEOPLE.chair, PEOPLE.programme)).why, 'substituteForMember');
    assert.equal(refusalOf(await answerFor(PEOPLE.programme, 'attending')).why, 'notReady');
    assert.equal(refusalOf(await answerFor(PEOPLE.ict, 'withdraw')).why, 'nothingToWithdraw');
    world.now = STARTS;
    assert.equal(refusalOf(await answerFor(PEOPLE.ict, 'attending')).why, 'meetingStarted');
  });

  it('a member names a substitute of the team, who has the papers for that meeting; a change of mind takes them away (R115)', async () => {
    const named = valueOf(await substitute(PEOPLE.ict, PEOPLE.programme, PEOPLE.ict));
    assert.deepEqual(of(named, PEOPLE.ict)?.substitute, { id: PEOPLE.programme.id, name: 'Wei Zhang', restricted: false });
    assert.deepEqual(of(named, PEOPLE.ict)?.said?.answer, { kind: 'apologies', reason: null, substitute: 'Wei Zhang' });
    assert.deepEqual(await kept(), [{ meeting: world.meeting, standsFor: PEOPLE.ict.id, person: PEOPLE.programme.id, restricted: false }]);
    valueOf(await world.tab.answer(who(PEOPLE.ict), { meeting: world.meeting, answer: 'attending', reason: null, substitute: null }));
    assert.deepEqual(await kept(), []);
    assert.deepEqual(await world.journal(), ['attendance.answered', 'substitute.named', 'attendance.answered']);
  });

  it('nobody stands in who is not in the team, is its guest, or has a seat', async () => {
    assert.deepEqual(refusalOf(await substitute(PEOPLE.ict, PEOPLE.outsider)), { why: 'notReady', problems: [{ field: 'person', kind: 'personNotInTeam' }] });
    await world.read([...TEAM_OF_GROUP, inTeam(PEOPLE.outsider, { guest: true })]);
    assert.equal(refusalOf(await substitute(PEOPLE.ict, PEOPLE.outsider)).why, 'notReady');
    assert.equal(refusalOf(await substitute(PEOPLE.ict, PEOPLE.hr)).why, 'substituteHasSeat', 'members are no substitutes');
    assert.equal(refusalOf(await substitute(PEOPLE.ict, PEOPLE.programme, PEOPLE.hr)).why, 'mayNot', 'a member speaks for nobody else');
    assert.deepEqual(await kept(), []);
  });

  it('restricted papers are the chair’s choice, for that person and no other (R115)', async () => {
    assert.equal(refusalOf(await admit(PEOPLE.chair)).why, 'changedMeanwhile', 'nobody is named yet');
    valueOf(await substitute(PEOPLE.ict, PEOPLE.programme));
    assert.equal(refusalOf(await admit(PEOPLE.secretary)).why, 'mayNot');
    assert.equal(of(valueOf(await admit(PEOPLE.chair)), PEOPLE.ict)?.substitute?.restricted, true);
    valueOf(await substitute(PEOPLE.ict, PEOPLE.secretary));
    assert.equal(refusalOf(await admit(PEOPLE.chair)).why, 'changedMeanwhile', 'the page still showed the one before');
    assert.deepEqual((await kept()).map(({ person, restricted }) => [person, restricted]), [[PEOPLE.secretary.id, false]]);
    valueOf(await substitute(PEOPLE.ict, null));
    assert.deepEqual([await kept(), of(await page(), PEOPLE.ict)?.said?.answer], [[], { kind: 'apologies', reason: null, substitute: null }]);
  });

  describe('the register', () => {
    it('is filled from the answers on the day, and shown to members once it is kept', async () => {
      assert.equal((await page()).register, null);
      valueOf(await answerFor(PEOPLE.ict, 'apologies'));
      valueOf(await substitute(PEOPLE.hr, PEOPLE.programme));
      world.now = HELD;
      const { lines, revision, confirmed } = await register();
      assert.deepEqual([revision, confirmed], [0, null]);
      const told = Object.fromEntries(lines.map(({ name, status, standsFor }) => [name, standsFor === null ? status : `${status} for another`]));
      assert.deepEqual(told, { 'Amina Farouk': 'expected', 'Helen Ashworth': 'expected', 'Tom Okafor': 'apologies', "Daniel O'Neill": 'apologies', 'Ruth Abara': 'expected', 'Wei Zhang': 'expected for another' });
      assert.equal((await page(PEOPLE.hr)).register, null, 'before it is kept it tells what was answered');
    });

    it('is kept with arrivals, guests and the quorum through the meeting, and confirmed by a person (R109)', async () => {
      world.now = HELD;
      const begun = input(await register(), (key) => (key === PEOPLE.ict.id ? 'absent' : 'present'));
      const late = begun.lines.map((line) => (line.key === PEOPLE.chair.id ? { ...line, arrived: '14:30' } : line.key === PEOPLE.viceChair.id ? { ...line, left: '15:00' } : line));
      const guest = { key: 'guest/1', person: null, name: 'An auditor', status: 'inAttendance', arrived: null, left: null, standsFor: null } as const;
      const { register: saved } = valueOf(await world.tab.saveRegister(SECRETARY, { ...begun, lines: [...late, guest] }));
      assert.deepEqual(saved?.quorum.map(({ at: moment, present, needed, quorate }) => [moment.slice(11, 16), present, needed, quorate]), [['14:00', 3, 3, true], ['14:30', 4, 3, true], ['15:00', 3, 3, true]]);
      const { register: confirmed } = valueOf(await world.tab.confirmRegister(CHAIR, { ...at(), revision: 1 }));
      assert.deepEqual([confirmed?.revision, confirmed?.confirmed], [1, { by: PEOPLE.chair.name, at: HELD }]);
      assert.equal((await page(PEOPLE.hr)).register?.lines.length, 6);
      assert.deepEqual(await world.journal(), ['register.kept', 'register.confirmed']);
      const { register: corrected } = valueOf(await world.tab.saveRegister(SECRETARY, { ...begun, revision: 1 }));
      assert.deepEqual([corrected?.revision, corrected?.confirmed], [2, null], 'what is changed has to be confirmed again');
    });

    it('is not overwritten by a stale page, and says at its lines what is wrong', async () => {
      world.now = HELD;
      const first = input(await register(), () => 'present');
      valueOf(await world.tab.saveRegister(SECRETARY, first));
      assert.deepEqual(refusalOf(await world.tab.saveRegister(CHAIR, input(await register(), () => 'absent')).then(async () => await world.tab.saveRegister(CHAIR, { ...first, revision: 0 }))), { why: 'changedMeanwhile' });
      assert.equal(refusalOf(await world.tab.confirmRegister(CHAIR, { ...at(), revision: 0 })).why, 'changedMeanwhile');
      const { revision } = await register();
      const problems = async (lines: RegisterInput['lines']) => {
        const refusal = refusalOf(await world.tab.saveRegister(SECRETARY, { ...first, revision, lines }));
        return refusal.why === 'notReady' ? refusal.problems.map(({ field, kind }) => `${field} ${kind}`) : refusal.why;
      };
      const [one] = first.lines;
      assert.ok(one);
      assert.deepEqual(await problems([{ ...one, arrived: '15:00', left: '14:30' }]), ['lines.0.left endsBeforeItBegins']);
      assert.deepEqual(await problems([{ ...one, key: 'guest/1', person: null, name: ' ', status: 'inAttendance' }]), ['lines.0.name missing']);
      assert.deepEqual(await problems([{ ...one, person: PEOPLE.outsider.id, status: 'inAttendance' }]), ['lines.0.name personNotInTeam']);
      assert.deepEqual(await problems([{ ...one, status: 'inAttendance' }]), ['lines.0.status statusOfOthers']);
    });

    it('is confirmed by nobody before the meeting, nor while it is open who was there', async () => {
      const open = async () => refusalOf(await world.tab.confirmRegister(SECRETARY, { ...at(), revision: 0 }));
      assert.equal((await open()).why, 'notReady');
      world.now = HELD;
      const refusal = await open();
      assert.deepEqual(refusal.why === 'notReady' && refusal.problems.map(({ field, kind }) => `${field} ${kind}`), [0, 1, 2, 3, 4].map((line) => `lines.${line}.status presenceOpen`));
    });
  });

  it('the register of a meeting that was opened, and closed, before its time can be confirmed', async () => {
    world.now = addMinutes(STARTS, -20);
    assert.equal((await page()).started, false);
    const opened = valueOf(await world.tab.openSession(SECRETARY, at()));
    world.now = addMinutes(STARTS, -5);
    valueOf(await world.tab.closeSession(SECRETARY, { ...at(), revision: opened.session?.revision ?? 0 }));
    assert.equal((await page()).started, true);
    const { revision } = (valueOf(await world.tab.saveRegister(SECRETARY, input(await register(), () => 'present')))).register ?? assert.fail();
    assert.equal(valueOf(await world.tab.confirmRegister(SECRETARY, { ...at(), revision })).register?.confirmed?.by, PEOPLE.secretary.name);
  });

  it('the review of the year counts what is recorded, and only officers see it (R112)', async () => {
    world.now = addMinutes(HELD, 24 * 60);
    const before = valueOf(await world.tab.attendanceReview(SECRETARY, { group: world.group.id, year: '2026' }));
    assert.deepEqual([before.held, before.people[0]?.percent, before.people[0]?.tally.unrecorded], [1, null, 1]);
    const found = await page();
    const lines = (found.register?.lines ?? []).map(({ key, person, standsFor }) => ({ key, person, name: null, standsFor, status: key === PEOPLE.ict.id ? 'apologies' as const : 'present' as const, arrived: null, left: null }));
    valueOf(await world.tab.saveRegister(SECRETARY, { ...at(), revision: 0, lines }));
    const after = valueOf(await world.tab.attendanceReview(SECRETARY, { group: world.group.id, year: '2026' }));
    const ict = after.people.find(({ person }) => person === PEOPLE.ict.id);
    assert.deepEqual([ict?.percent, ict?.tally.apologies, ict?.caveats.map(({ kind }) => kind)], [0, 1, ['unconfirmed', 'few']]);
    assert.equal(after.names[PEOPLE.ict.id], 'Tom Okafor');
    assert.deepEqual([found.years, (await page(PEOPLE.hr)).years], [[2026], []]);
    assert.equal(refusalOf(await world.tab.attendanceReview(who(PEOPLE.hr), { group: world.group.id, year: '2026' })).why, 'mayNot');
    assert.equal(valueOf(await world.tab.attendanceReview(SECRETARY, { group: world.group.id, year: '2025' })).held, 0);
  });
});
