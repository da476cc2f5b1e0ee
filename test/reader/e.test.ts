import assert from 'node:assert/strict';
import { reading, seatLine, textOf, valuesOf } from './fixture.ts';

/** Document E, of which everything must come out right (R74-R131). */
describe('document E', () => {
  const read = reading(textOf('e'));

  it('has three names (R80)', () => {
    assert.equal(read.name, 'ICT & Digital Services Steering Group');
    assert.deepEqual(read.aliases, ['Digital Services Steering Group', 'Digital and ICT Steering Group']);
  });

  it('has five versions, the first undated, and one approval by three people (R74-R79)', () => {
    assert.deepEqual(read.control.versions.map(({ version, dated, author }) => [version, dated, author]), [
      ['1.0', null, 'R. Bloor'], ['1.1', '2019-04-09', 'D Elkington'], ['1.2', '2019-05-15', 'R Bloor'], ['1.3', '2019-05-16', 'D Elkington'], ['1.4', '2019-08-27', 'D Elkington'],
    ]);
    assert.equal(read.control.versions[2]?.summary, 'Feedback from EMT added');
    assert.deepEqual(read.control.approvals, [{ by: ['M Hamilton', 'J Willis', 'D Adams'], version: '1.3', dated: '2019-05-07' }]);
    assert.equal(read.control.cover, 'May 2019');
  });

  it('is not made to fit together (R76, R77, seed traps)', () => {
    assert.deepEqual(read.findings, [
      { kind: 'versionUndated', version: '1.0' },
      { kind: 'approvedBeforeMade', version: '1.3', approved: '2019-05-07', made: '2019-05-16' },
      { kind: 'currentNotApproved', current: '1.4', approved: '1.3' },
      { kind: 'coverStale', cover: 'May 2019', version: '1.4', dated: '2019-08-27' },
      { kind: 'notSupplied', what: "the Council's Efficient Meetings Protocol" },
      { kind: 'notSupplied', what: 'Figure 1' },
      { kind: 'severalNames', names: ['ICT & Digital Services Steering Group', 'Digital Services Steering Group', 'Digital and ICT Steering Group'] },
      { kind: 'ambiguous', rule: 'cadence', word: 'bi-monthly', readAs: 'every two months', orElse: 'twice a month' },
      { kind: 'postNotNamed', post: 'Head of a Frontline Service' },
      { kind: 'onePostTwoSeats', post: 'Executive Director, Resources and Support Services', roles: ['viceChair', 'seniorResponsibleOfficer'] },
    ]);
  });

  it('has a purpose and ten objectives (R81-R92)', () => {
    assert.match(read.purpose ?? '', /^The purpose of the Digital Services Steering Group is .* direction and control\.$/u);
    assert.equal(read.objectives.length, 10);
    assert.equal(read.objectives[9], 'Report on these matters to the Cabinet, Efficiency Board, and Executive Management Team as required.');
  });

  it('has nine seats, and a secretary who is in none of them (R99-R105, R131)', () => {
    assert.deepEqual(read.seats.map(seatLine), [
      'chair: Portfolio Holder - Corporate and Service Improvement, People and Partnerships elected',
      'viceChair: Executive Director, Resources and Support Services',
      'seniorResponsibleOfficer: Executive Director, Resources and Support Services',
      'seniorResponsibleOfficer: Executive Director, Operational Services',
      'supportingOfficer: Digital Delivery Manager [Digital Delivery]',
      'supportingOfficer: ICT Operations and Development Manager [ICT]',
      'supportingOfficer: Head of Communications [Communications]',
      'supportingOfficer: Head of Human Resources [Human Resources]',
      'supportingOfficer: Head of a Frontline Service [Frontline Services]',
    ]);
    assert.equal(read.secretary?.post, 'Secretary to the Executive Director, Resources and Support Services');
  });

  it('has its rules (R103-R124), and what it leaves unsaid is not found (R107, R108)', () => {
    assert.deepEqual(valuesOf(read), {
      quorum: { size: { kind: 'number', people: 5 }, requires: [{ among: ['chair', 'viceChair'], people: 1 }], counts: 'core' },
      agendaNotice: { amount: 4, unit: 'workingDays' },
      papersNotice: { withAgenda: 'wherePossible' },
      cadence: { rhythm: { kind: 'months', every: 2 } },
      extraordinary: { agreedBy: ['chair'] },
      urgent: {},
      attendance: { consecutive: 2, percent: null, annualReview: true },
      substitutes: { who: 'officers', countToQuorum: null },
      decisions: { by: 'agreement', castingVote: null, byCorrespondence: null },
      record: { kept: 'actionLog', agreedAtNext: true },
      restricted: {},
    });
    assert.deepEqual(read.notFound, ['inquorate', 'itemsNotice', 'minutesNotice', 'actionLogNotice']);
    assert.deepEqual(read.unread, []);
  });

  it('is quoted by sentence and section', () => {
    const clauses = Object.fromEntries(read.rules.map(({ rule, value }) => [rule, value.clause]));
    assert.deepEqual(clauses['decisions'], { section: 'Standards', sentence: 'Decisions will be taken by agreement. There will be no voting.' });
    assert.deepEqual(clauses['quorum'], { section: 'Membership', sentence: 'To ensure quoracy, at least five group members including the Chair or nominated Vice Chair must be in attendance.' });
  });

  it('names its bodies and what goes to them (R92, R125-R130)', () => {
    assert.deepEqual(read.bodies.map(({ name, kind, side }) => `${side} ${kind}: ${name}`), [
      'above outside: Cabinet', 'above outside: Efficiency Board', 'above outside: Executive Management Team', 'above outside: Council',
      'below board: Digital Delivery Project Board', 'below board: ICT Project Boards', 'below outside: Council Services', 'aside outside: Staffing Committee',
    ]);
    assert.deepEqual(read.routes.map(({ body, direction, cargo, purpose, condition }) => `${direction} ${body}: ${cargo} for ${purpose}, ${condition.kind}${condition.asker === null ? '' : ` of ${condition.asker}`}`), [
      'to Cabinet: matters for information, whereNecessary', 'to Efficiency Board: matters for information, whereNecessary',
      'to Executive Management Team: matters for information, whereNecessary', 'to Efficiency Board: actionLog for information, always',
      'to Executive Management Team: actionLog for information, always', 'to Executive Management Team: minutesAndDecisions for information, always',
      'to Cabinet: minutesAndDecisions for information, always', 'to Council: minutesAndDecisions for information, onRequest of Cabinet',
      'from Digital Delivery Project Board: matters for oversight, always', 'from ICT Project Boards: matters for oversight, always',
      'from Council Services: requests for decision, whereNecessary', 'to Staffing Committee: policies for consideration, whereNecessary',
    ]);
  });
});

/** Document A is no terms of reference, and is not made into one. */
describe('document A', () => {
  const read = reading(textOf('a'));

  it('names the group and the bodies around it', () => {
    assert.equal(read.name, 'Digital Strategy Corporate Working Group');
    assert.deepEqual(read.aliases, ['DS-CWG']);
    assert.deepEqual(read.bodies.map(({ name, kind, side }) => `${side} ${kind}: ${name}`), [
      'below group: Digital Delivery Project Group', 'above outside: Modernisation Programme Strategic Board', 'below board: Individual project',
    ]);
  });

  it('states no rules', () => {
    assert.deepEqual(read.rules, []);
    assert.equal(read.notFound.length, 15);
    assert.deepEqual(read.control.notSupplied, ['Appendix B', 'Appendix D']);
  });
});
