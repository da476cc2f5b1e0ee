import assert from 'node:assert/strict';
import type { FormProblem } from '../../shared/domain/form-problem.ts';
import type { Finding } from '../../shared/domain/reading.ts';
import { ROLES } from '../../shared/domain/seat.ts';
import { cy } from '../../shared/words/cy.ts';
import { en } from '../../shared/words/en.ts';

const FINDINGS: readonly [Finding, string][] = [
  [{ kind: 'versionUndated', version: '1.0' }, 'Version 1.0 has no date.'],
  [{ kind: 'versionsOutOfOrder', earlier: '1.0', later: '1.1' }, 'Version 1.1 is dated before version 1.0, which comes before it.'],
  [{ kind: 'approvedBeforeMade', version: '1.3', approved: '2019-05-07', made: '2019-05-16' }, 'Version 1.3 was approved on Tue 7 May 2019, before it was made on Thu 16 May 2019.'],
  [{ kind: 'currentNotApproved', current: '1.4', approved: '1.3' }, 'The current version, 1.4, is not approved; the latest that is approved is 1.3.'],
  [{ kind: 'currentNotApproved', current: '1.4', approved: null }, 'The current version, 1.4, is not approved; no version is.'],
  [{ kind: 'approvalOfUnknownVersion', version: '0.9' }, 'The approval is of version 0.9, which is not in the table of versions.'],
  [{ kind: 'approvalWithoutVersion' }, 'An approval does not say which version it is of.'],
  [{ kind: 'dateUnreadable', text: '31/02/2019', where: 'approval' }, 'The date of an approval cannot be read: “31/02/2019”.'],
  [{ kind: 'coverStale', cover: 'May 2019', version: '1.4', dated: '2019-08-27' }, 'The cover says “May 2019”, but version 1.4 is dated Tue 27 August 2019.'],
  [{ kind: 'severalNames', names: ['A Group', 'B Group'] }, 'The document calls the group by several names: “A Group” and “B Group”.'],
  [{ kind: 'notSupplied', what: 'Figure 1' }, 'The document refers to “Figure 1” and does not bring it along.'],
  [{ kind: 'contradicts', rule: 'quorum', clauses: [{ section: '', sentence: 'a' }, { section: '', sentence: 'b' }] }, 'Quorum: 2 sentences say different things.'],
  [{ kind: 'ambiguous', rule: 'cadence', word: 'bi-monthly', readAs: 'every two months', orElse: 'twice a month' },
    'How often the group meets: “bi-monthly” has two meanings. It was read as “every two months”; it may mean “twice a month”.'],
  [{ kind: 'quorumAboveSeats', needed: 10, seats: 1 }, 'The quorum asks for 10 people, and there is 1 seat.'],
  [{ kind: 'requiredRoleWithoutSeat', role: 'chair' }, 'The quorum asks for the chair, and no seat has that role.'],
  [{ kind: 'onePostTwoSeats', post: 'Executive Director', roles: ['viceChair', 'seniorResponsibleOfficer'] },
    '“Executive Director” has more than one seat: vice chair and senior responsible officer. One person in both is counted once.'],
  [{ kind: 'postNotNamed', post: 'Head of a Frontline Service' }, '“Head of a Frontline Service” is no one person’s post: choose who takes the seat.'],
  [{ kind: 'notEnglish' }, 'The document does not seem to be in English. Only English documents can be read; you can enter the rules by hand.'],
];

const at = 'rules.quorum.size.people';
const PROBLEMS: readonly [FormProblem, string][] = [
  [{ field: at, kind: 'missing' }, 'Fill this in.'],
  [{ field: at, kind: 'tooLong', limit: 500 }, 'Shorten this to 500 characters.'],
  [{ field: at, kind: 'outOfRange', from: 1, to: 250 }, 'Enter a whole number from 1 to 250.'],
  [{ field: 'dated', kind: 'notADay' }, 'Enter a day, for example 2027-01-06.'],
  [{ field: 'inForceFrom', kind: 'dayPast', earliest: '2027-01-06' }, 'Choose Wed 6 January 2027 or a later day.'],
  [{ field: 'dated', kind: 'dayToCome', latest: '2027-01-06' }, 'This day is still to come. Choose Wed 6 January 2027 or an earlier day.'],
  [{ field: 'body', kind: 'inUse', by: 'Cabinet' }, '“Cabinet” still needs this. Change or remove that first.'],
  [{ field: 'parent', kind: 'itself' }, 'This cannot be its own. Choose another one.'],
  [{ field: at, kind: 'quorumAboveSeats', needed: 10, seats: 9 }, 'The quorum asks for 10 people, but there are only 9 seats to count. Lower the number or add seats.'],
  [{ field: at, kind: 'quorumAboveSeats', needed: 2, seats: 1 }, 'The quorum asks for 2 people, but there is only 1 seat to count. Lower the number or add seats.'],
  [{ field: 'rules.quorum.requires.0', kind: 'noSeatFor', among: ['chair', 'viceChair'], needed: 1, seats: 0 }, 'This asks for the chair or the vice chair, but no seat is one. Add such a seat or change the rule.'],
  [{ field: 'rules.quorum.requires.0', kind: 'noSeatFor', among: ['elected'], needed: 3, seats: 2 }, 'This asks for three elected members, but there are only 2 such seats. Add such a seat or change the rule.'],
  [{ field: 'secretary', kind: 'guestNotOfficer' }, 'This person is a guest in the team, and a guest cannot be secretary or deputy secretary. Choose somebody else.'],
  [{ field: 'seats.3.holder', kind: 'personNotInTeam' }, 'This person is not in the team. Add the person to the team in Teams, or choose somebody else.'],
  [{ field: 'from', kind: 'holdersOverlap', other: '2027-01-06' }, 'Somebody else holds the seat on that day, from Wed 6 January 2027. Choose another day, or end that first.'],
  [{ field: 'closed', kind: 'endsBeforeItBegins' }, 'The end comes before the beginning. Change one of the two.'],
  [{ field: 'aliases', kind: 'twice', what: 'Steering Group' }, '“Steering Group” stands here twice. Remove one.'],
  [{ field: 'rules.cadence.rhythm.months', kind: 'twice', what: '3' }, '“March” stands here twice. Remove one.'],
  [{ field: 'version', kind: 'versionExists', version: '1.4' }, 'There is a version 1.4 already, and a version is never changed. Give this one another number.'],
  [{ field: 'name', kind: 'tooGeneral', what: 'The Board' },
    '“The Board” is too general: meetings of others may be called that too. Use at least two words, or one longer word that is the group’s own.'],
  [{ field: 'mailbox', kind: 'notAMailbox' }, 'Enter the address of a mailbox, for example steering.group@council.gov.uk.'],
  [{ field: 'mailbox', kind: 'mailboxOfAnotherGroup' }, 'This mailbox belongs to a group that is not open to you. Choose another mailbox, or ask the secretary of that group.'],
  [{ field: 'mailbox', kind: 'mailboxNotFound' }, 'There is no such mailbox. Check the address.'],
  [{ field: 'mailbox', kind: 'mailboxForbidden' }, 'Quorate may not read the calendar of this mailbox. The self-check page shows what your administrator has to permit.'],
  [{ field: 'mailbox', kind: 'mailboxUnavailable' }, 'The mailbox could not be reached just now. Try again in a few minutes.'],
  [{ field: 'rules.quorum', kind: 'undecided' }, 'Accept, change or reject this first.'],
  [{ field: 'parent', kind: 'parentNeeded' }, 'Choose the one group that this board answers to.'],
  [{ field: 'parent', kind: 'circle' }, 'These would answer to each other in a circle. Choose another one.'],
];

const isWelsh = (english: string, welsh: string): void => {
  assert.match(welsh, /^[\p{Lu}“].*[^.]\.$/u);
  assert.ok(welsh !== english && !welsh.includes('undefined'), welsh);
};

describe('what is found in a document, in words', () => {
  for (const [found, english] of FINDINGS) {
    it(english, () => {
      assert.equal(en.finding(found), english);
      isWelsh(english, cy.finding(found));
    });
  }

  for (const role of ROLES) it(`a role that no seat has: ${role}`, () => assert.match(en.finding({ kind: 'requiredRoleWithoutSeat', role }), /^The quorum asks for (?:the|an?) \p{L}/u));
});

describe('what is wrong at a field, and what would mend it', () => {
  for (const [problem, english] of PROBLEMS) {
    it(english, () => {
      assert.equal(en.formProblem(problem), english);
      isWelsh(english, cy.formProblem(problem));
    });
  }
});
