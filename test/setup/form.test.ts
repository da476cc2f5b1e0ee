import assert from 'node:assert/strict';
import { latestVersion, formOf, settled, type Present, type SetupForm } from '../../shared/domain/setup-form.ts';
import { checkForm, type FormGround } from '../../shared/domain/setup-check.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { holderFor, seatForms, type PresentSeats } from '../../shared/domain/setup-seats.ts';
import { DEFAULT_RULES } from '../../shared/domain/stated-rules.ts';
import { PEOPLE } from '../tenant/people.ts';
import { aGroup } from '../store/world.ts';
import { filledIn, inTeam, NOTICE, QUORUM, READING, TEAM_PEOPLE, TODAY } from './world.ts';

const form = formOf(READING, TEAM_PEOPLE, TODAY);

describe('the form of a reading', () => {
  it('takes the name, and what else the group is called', () => {
    assert.deepEqual([form.name, form.aliases], ['Customer Services Steering Group', ['Contact Steering Group']], 'an abbreviation of four letters is no name to find meetings by');
  });

  it('takes the latest version as versions are counted, with its day', () => {
    assert.deepEqual([form.version, form.dated, form.inForceFrom], ['1.10', '2026-03-01', TODAY]);
    assert.equal(latestVersion([]), null);
  });

  it('proposes whoever alone has the post, and nobody for a post that is nobody’s or of which there are several', () => {
    assert.deepEqual(form.seats.map(({ holder }) => holder), [PEOPLE.chair.id, PEOPLE.viceChair.id, PEOPLE.viceChair.id, null, null, null]);
    assert.equal(form.secretary, PEOPLE.secretary.id);
  });

  it('lays the proposals over the defaults and decides nothing', () => {
    assert.deepEqual(form.rules.quorum.clause, QUORUM);
    assert.deepEqual(form.rules.agendaNotice, { amount: 5, unit: 'workingDays', clause: NOTICE });
    assert.deepEqual(form.rules.cadence, DEFAULT_RULES.cadence);
    assert.deepEqual(form.verdicts, {});
    assert.deepEqual(form.bodies.map(({ include }) => include), [true, true, true]);
  });

  it('leaves open what no document says', () => {
    const empty = formOf({ ...READING, name: null, secretary: null, control: { ...READING.control, versions: [] } }, TEAM_PEOPLE, TODAY);
    assert.deepEqual([empty.name, empty.version, empty.dated, empty.mailbox, empty.secretary], ['', '', null, '', null]);
  });
});

const titled = (...titles: readonly (string | null)[]) => titles.map((jobTitle, at) => ({ id: `p${at}`, jobTitle }));

describe('whoever is in a post', () => {
  const rows: readonly (readonly [post: string, titles: readonly (string | null)[], holder: string | null])[] = [
    ['Head of Communications', ['Head of Communications', 'Clerk'], 'p0'],
    ['Head of Communications', ['head of  communications'], 'p0'],
    ['Head of Policy & Governance', ['Head of Policy and Governance'], 'p0'],
    ['the Monitoring Officer', ['Monitoring Officer'], 'p0'],
    ['Head of ICT', ['Interim Head of ICT'], 'p0'],
    ['Head of ICT', ['Acting Head of ICT', 'Clerk'], 'p0'],
    ['Head of ICT', ['Deputy Head of ICT'], null],
    ['Head of ICT', ['Head of ICT Projects'], null],
    ['Head of ICT', ['Head of ICT', 'Head of ICT'], null],
    ['Head of ICT', [null], null],
    ['', ['', null], null],
  ];
  for (const [post, titles, holder] of rows) it(`“${post}” among ${titles.join(', ')}`, () => assert.equal(holderFor(post, titled(...titles)), holder));
});

const seat = (id: string, role: 'chair' | 'viceChair' | 'member' | 'supportingOfficer', post: string, holder: string | null) => ({ id, role, post, areas: [], elected: false, standing: 'core' as const, holder });

describe('the form of another version', () => {
  const group = aGroup({ name: 'Customer Contact Group', aliases: ['CCG'], mailbox: 'contact@brookmere.example', nation: 'scotland', secretary: PEOPLE.hr.id });
  const present: Present = {
    group,
    terms: { ...DEFAULT_RULES, version: '1.8', dated: null, cadence: { rhythm: { kind: 'months', every: 3 }, clause: QUORUM }, decisions: { by: 'majority', castingVote: true, byCorrespondence: null, clause: NOTICE } },
    seats: [seat('s1', 'chair', PEOPLE.chair.jobTitle, PEOPLE.hr.id), seat('s2', 'member', 'Elected member', PEOPLE.ict.id), seat('s3', 'member', 'Librarian', PEOPLE.digital.id)],
    formerPosts: [],
  };
  const next = formOf(READING, TEAM_PEOPLE, TODAY, present);

  it('begins with the group as it is, and goes on answering to its old name', () => {
    assert.deepEqual([next.name, next.aliases], ['Customer Services Steering Group', ['CCG', 'Customer Contact Group', 'Contact Steering Group']]);
    assert.deepEqual([next.mailbox, next.nation, next.secretary], ['contact@brookmere.example', 'scotland', PEOPLE.hr.id]);
  });

  it('keeps seats with their ids and holders, and those of which the document says nothing', () => {
    assert.deepEqual(next.seats.filter(({ id }) => id !== null).map(({ id, holder }) => [id, holder]), [['s1', PEOPLE.hr.id], ['s2', PEOPLE.ict.id], ['s3', PEOPLE.digital.id]]);
    assert.equal(next.seats.length, 7);
  });

  it('keeps a rule of which the new document says nothing, and does not quote the old one for it', () => {
    assert.deepEqual(next.rules.cadence, { rhythm: { kind: 'months', every: 3 }, clause: null });
    assert.deepEqual(next.rules.quorum.clause, QUORUM);
  });

  it('keeps the sentence of a rule that the document was not asked about', () => {
    assert.deepEqual(next.rules.decisions.clause, NOTICE);
  });

  it('does not rename a group for an ampersand', () => {
    const same = formOf({ ...READING, name: 'Customer Contact  GROUP' }, TEAM_PEOPLE, TODAY, present);
    assert.equal(same.name, 'Customer Contact Group');
  });
});

const asked = (post: string, count = 1): Reading['seats'][number] => ({ role: 'member', post, areas: [], elected: false, standing: 'core', count, clause: QUORUM });

describe('a document that calls posts by former names', () => {
  const known: PresentSeats = {
    seats: [seat('digital', 'member', 'Head of Digital', PEOPLE.ict.id), seat('ict', 'member', 'Head of ICT', null), seat('waste', 'member', 'Head of Waste', PEOPLE.frontline.id)],
    formerPosts: [{ seat: 'digital', post: 'Head of ICT', until: '2026-05-14' }, { seat: 'waste', post: 'Head of Refuse & Cleansing', until: '2027-01-01' }, { seat: 'gone', post: 'Librarian', until: '2026-05-14' }],
  };
  const rows: readonly (readonly [what: string, proposals: Reading['seats'], seats: readonly (readonly [id: string | null, post: string])[]])[] = [
    ['means the seat that was called so, which keeps its present name', [asked('Head of refuse and cleansing')], [['waste', 'Head of Waste'], ['digital', 'Head of Digital'], ['ict', 'Head of ICT']]],
    ['means first the seat that is called so now', [asked('Head of ICT')], [['ict', 'Head of ICT'], ['digital', 'Head of Digital'], ['waste', 'Head of Waste']]],
    ['leaves a seat to its present name, wherever that stands', [asked('Head of ICT', 2), asked('Head of Digital')], [['ict', 'Head of ICT'], [null, 'Head of ICT'], ['digital', 'Head of Digital'], ['waste', 'Head of Waste']]],
    ['means two seats where it asks for two', [asked('Head of ICT', 2)], [['ict', 'Head of ICT'], ['digital', 'Head of Digital'], ['waste', 'Head of Waste']]],
    ['means no seat that is gone', [asked('Librarian')], [[null, 'Librarian'], ['digital', 'Head of Digital'], ['ict', 'Head of ICT'], ['waste', 'Head of Waste']]],
  ];
  for (const [what, proposals, seats] of rows) it(what, () => assert.deepEqual(seatForms(proposals, known, []).map(({ id, post }) => [id, post]), seats));

  it('leaves whoever is in the seat there', () => assert.equal(seatForms([asked('Head of Refuse & Cleansing')], known, [])[0]?.holder, PEOPLE.frontline.id));
});

describe('a verdict', () => {
  const other = { ...form.rules.agendaNotice, amount: 1 };
  const sent = (verdict: 'accepted' | 'changed' | 'rejected', agendaNotice = other): SetupForm => settled({ ...form, rules: { ...form.rules, agendaNotice }, verdicts: { agendaNotice: verdict } }, READING);

  it('accepted is what was read, whatever came back with it', () => assert.equal(sent('accepted').rules.agendaNotice.amount, 5));
  it('changed is what was sent', () => assert.equal(sent('changed').rules.agendaNotice.amount, 1));
  it('rejected does not leave the proposal standing', () => {
    assert.deepEqual(sent('rejected', form.rules.agendaNotice).rules.agendaNotice, DEFAULT_RULES.agendaNotice);
    assert.equal(sent('rejected').rules.agendaNotice.amount, 1);
  });
  it('of nothing changes nothing', () => assert.deepEqual(settled(form, READING), form));
});

describe('what stands in the way of a form', () => {
  const GUEST = PEOPLE.strategist.id;
  const ground: FormGround = { reading: READING, people: [...TEAM_PEOPLE, inTeam(PEOPLE.strategist, { guest: true })], today: TODAY, versions: ['1.9'] };
  const good = filledIn(form);
  const withSeat = (at: number, change: object): SetupForm => ({ ...good, seats: good.seats.map((seat, index) => (index === at ? { ...seat, ...change } : seat)) });
  const problems = (changed: SetupForm): readonly string[] => checkForm(changed, ground).map(({ field, kind }) => `${field}: ${kind}`);

  it('is nothing once all is filled in', () => assert.deepEqual(problems(good), []));

  const rows: readonly (readonly [what: string, changed: SetupForm, expected: readonly string[]])[] = [
    ['no name', { ...good, name: ' – ' }, ['name: missing']],
    ['an alias that is the name', { ...good, aliases: ['customer services steering group', 'Board of B'] }, ['aliases.0: twice']],
    ['an alias twice', { ...good, aliases: ['Board of B', 'board of b!'] }, ['aliases.1: twice']],
    ['a name that anybody’s meetings have', { ...good, name: 'The Board' }, ['name: tooGeneral']],
    ['other names that anybody’s meetings have', { ...good, aliases: ['Interview', 'Harbourside', 'HR', 'Harbour Board'] }, ['aliases.0: tooGeneral', 'aliases.2: tooGeneral']],
    ['a way that leads elsewhere than to a mailbox', { ...good, mailbox: '..' }, ['mailbox: notAMailbox']],
    ['a mailbox that is a person', { ...good, mailbox: 'Margaret Lowe' }, ['mailbox: notAMailbox']],
    ['a mailbox by its id', { ...good, mailbox: '7d1f2c30-0000-4000-8000-00000000000C' }, []],
    ['no mailbox', { ...good, mailbox: '' }, ['mailbox: missing']],
    ['hours that end before they begin', { ...good, hours: { from: '18:00', until: '08:00', days: 'all' } }, ['hours.until: endsBeforeItBegins']],
    ['no version', { ...good, version: '' }, ['version: missing']],
    ['a version that there is', { ...good, version: ' 1.9 ' }, ['version: versionExists']],
    ['a date that is none', { ...good, dated: '2026-02-30' }, ['dated: notADay']],
    ['a day that is none', { ...good, inForceFrom: '' }, ['inForceFrom: notADay']],
    ['a day that is past', { ...good, inForceFrom: '2026-11-01' }, ['inForceFrom: dayPast']],
    ['a later day', { ...good, inForceFrom: '2027-01-01' }, []],
    ['no secretary', { ...good, secretary: null }, ['secretary: missing']],
    ['a secretary of elsewhere', { ...good, secretary: PEOPLE.outsider.id }, ['secretary: personNotInTeam']],
    ['a deputy of elsewhere', { ...good, deputySecretary: PEOPLE.outsider.id }, ['deputySecretary: personNotInTeam']],
    ['a deputy who is the secretary', { ...good, deputySecretary: good.secretary }, ['deputySecretary: twice']],
    ['a secretary who is a guest', { ...good, secretary: GUEST }, ['secretary: guestNotOfficer']],
    ['a deputy who is a guest', { ...good, deputySecretary: GUEST }, ['deputySecretary: guestNotOfficer']],
    ['a guest in a seat', withSeat(1, { holder: GUEST }), []],
    ['no seats', { ...good, seats: [] }, ['seats: missing', 'rules.quorum.size.people: quorumAboveSeats', 'rules.quorum.requires.0: noSeatFor']],
    ['a seat without a post', withSeat(3, { post: '' }), ['seats.3.post: missing']],
    ['a holder of elsewhere', withSeat(1, { holder: PEOPLE.outsider.id }), ['seats.1.holder: personNotInTeam']],
    ['a chair who is asked for and has no seat', withSeat(0, { role: 'member' }), ['rules.quorum.requires.0: noSeatFor']],
    ['a quorum above the seats', { ...good, rules: { ...good.rules, quorum: { ...good.rules.quorum, size: { kind: 'number', people: 7 } } } }, ['rules.quorum.size.people: quorumAboveSeats']],
    ['a proposal that nobody has decided', { ...good, verdicts: { quorum: 'changed' } }, ['rules.agendaNotice: undecided']],
  ];
  for (const [what, changed, expected] of rows) it(what, () => assert.deepEqual(problems(changed), expected));

  it('somebody who left the team since', () => {
    const left = { ...ground, people: [inTeam(PEOPLE.secretary)] };
    assert.deepEqual(checkForm(good, left).map(({ field }) => field), ['seats.0.holder', 'seats.1.holder', 'seats.2.holder']);
  });
});
