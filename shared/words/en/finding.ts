import type { Finding } from '../../domain/reading.ts';
import { capacity } from './capacity.ts';
import { format } from './format.ts';
import { meeting } from './meeting.ts';
import { terms } from './terms.ts';

const quoted = (text: string): string => `“${text}”`;

/** What does not fit together in a document, or is not in it, in one sentence. */
export const finding = (found: Finding): string => {
  switch (found.kind) {
    case 'versionUndated':
      return `Version ${found.version} has no date.`;
    case 'versionsOutOfOrder':
      return `Version ${found.later} is dated before version ${found.earlier}, which comes before it.`;
    case 'approvedBeforeMade':
      return `Version ${found.version} was approved on ${format.day(found.approved)}, before it was made on ${format.day(found.made)}.`;
    case 'currentNotApproved':
      return `The current version, ${found.current}, is not approved${found.approved === null ? '; no version is' : `; the latest that is approved is ${found.approved}`}.`;
    case 'approvalOfUnknownVersion':
      return `The approval is of version ${found.version}, which is not in the table of versions.`;
    case 'approvalWithoutVersion':
      return 'An approval does not say which version it is of.';
    case 'dateUnreadable':
      return `The date of ${found.where === 'version' ? 'a version' : 'an approval'} cannot be read: ${quoted(found.text)}.`;
    case 'coverStale':
      return `The cover says ${quoted(found.cover)}, but version ${found.version} is dated ${format.day(found.dated)}.`;
    case 'severalNames':
      return `The document calls the group by several names: ${format.list(found.names.map(quoted))}.`;
    case 'notSupplied':
      return `The document refers to ${quoted(found.what)} and does not bring it along.`;
    case 'contradicts':
      return `${terms.name(found.rule)}: ${found.clauses.length} sentences say different things.`;
    case 'ambiguous':
      return `${terms.name(found.rule)}: ${quoted(found.word)} has two meanings. It was read as “${found.readAs}”; it may mean “${found.orElse}”.`;
    case 'quorumAboveSeats':
      return `The quorum asks for ${format.count(found.needed, { one: 'person', other: 'people' })}, and there ${found.seats === 1 ? 'is' : 'are'} ${format.count(found.seats, { one: 'seat', other: 'seats' })}.`;
    case 'requiredRoleWithoutSeat':
      return `The quorum asks for ${capacity.anyOf([found.role])}, and no seat has that role.`;
    case 'onePostTwoSeats':
      return `${quoted(found.post)} has more than one seat: ${format.list(found.roles.map((role) => meeting.role(role).toLowerCase()))}. One person in both is counted once.`;
    case 'postNotNamed':
      return `${quoted(found.post)} is no one person’s post: choose who takes the seat.`;
    case 'notEnglish':
      return 'The document does not seem to be in English. Only English documents can be read; you can enter the rules by hand.';
  }
};
