import { controlFindings } from '../document-control.ts';
import type { Finding, Proposal, SeatProposal } from '../reading.ts';
import type { Role } from '../seat.ts';
import type { DocumentControl } from '../terms.ts';
import { ambiguityOf } from './cadence.ts';
import type { Said } from './outline.ts';
import { seatFindings } from './seats.ts';
import { canon } from './text.ts';

/** What does not fit together, within a document's rules and between them and its seats. */

function ambiguities(rules: readonly Proposal[]): readonly Finding[] {
  const cadence = rules.find(({ rule }) => rule === 'cadence');
  const found = cadence?.clauses.map(({ sentence }) => ambiguityOf(canon(sentence))).find((one) => one !== null) ?? null;
  return found === null ? [] : [{ kind: 'ambiguous', rule: 'cadence', ...found }];
}

function beyondSeats(rules: readonly Proposal[], seats: readonly SeatProposal[]): readonly Finding[] {
  const quorum = rules.find((proposal): proposal is Extract<Proposal, { rule: 'quorum' }> => proposal.rule === 'quorum')?.value;
  const counted = seats.filter(({ standing }) => quorum?.counts === 'all' || standing === 'core');
  if (quorum === undefined || counted.length === 0) return [];
  const there = counted.reduce((sum, { count }) => sum + count, 0);
  const needed = quorum.size.kind === 'number' ? quorum.size.people : quorum.size.atLeast;
  // a chair whom a sentence names is not yet a list of members
  const isList = counted.some(({ role }) => role === 'member' || role === 'supportingOfficer') && there > 2;
  const has = (role: Role): boolean => counted.some((seat) => seat.role === role);
  // a member whom the others choose as chair shows in no list
  const missing = quorum.requires.flatMap(({ among }) => {
    const roles = among.filter((capacity): capacity is Role => capacity !== 'elected' && capacity !== 'officer');
    return roles.length === among.length && !roles.some(has) ? roles.slice(0, 1) : [];
  });
  return [
    ...(needed > there && isList ? [{ kind: 'quorumAboveSeats', needed, seats: there } as const] : []),
    ...[...new Set(missing)].map((role) => ({ kind: 'requiredRoleWithoutSeat', role }) as const),
  ];
}

const ENGLISH = /\b(?:the|and|of|shall|will|be|to|meetings?|members?)\b/giu;
const WELSH = /\b(?:yr?|ac?|yn|ar|bydd|cyfarfod(?:ydd)?|aelodau|grŵp|pwyllgor|cyngor|gan|fydd|neu|eu|gylch|gorchwyl)\b/giu;

/** Rules are read in English alone; a Welsh text is said to be one, and not made a guess of. */
function language(said: readonly Said[]): readonly Finding[] {
  const text = said.slice(0, 200).map((one) => one.text).join(' ').slice(0, 20_000);
  const words = text.split(/\s+/u).length;
  const [english, welsh] = [text.match(ENGLISH)?.length ?? 0, text.match(WELSH)?.length ?? 0];
  return words >= 20 && (welsh > english || english / words < 0.03) ? [{ kind: 'notEnglish' }] : [];
}

export interface Read {
  readonly control: DocumentControl;
  readonly dates: readonly Finding[];
  readonly names: readonly string[];
  readonly rules: readonly Proposal[];
  readonly torn: readonly Finding[];
  readonly seats: readonly SeatProposal[];
  readonly said: readonly Said[];
}

export function findingsOf({ control, dates, names, rules, torn, seats, said }: Read): readonly Finding[] {
  // letters in brackets behind the name are no other name
  const full = names.filter((name) => name.includes(' '));
  return [
    ...language(said),
    ...dates,
    ...controlFindings(control),
    ...(full.length > 1 ? [{ kind: 'severalNames', names: full } as const] : []),
    ...torn,
    ...ambiguities(rules),
    ...beyondSeats(rules, seats),
    ...seatFindings(seats),
  ];
}
