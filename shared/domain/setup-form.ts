import { isDistinctive } from './distinctive.ts';
import { fold } from './fold.ts';
import type { Group, Language, Nation } from './group.ts';
import type { PersonId } from './ids.ts';
import type { Proposal, Reading } from './reading.ts';
import { holderFor, seatForms, type PersonInPost, type PresentSeats, type SeatForm } from './setup-seats.ts';
import { DEFAULT_RULES } from './stated-rules.ts';
import { RULES, type RuleName, type Rules, type Terms, type VersionLine } from './terms.ts';
import type { ClockTime, Day } from './time.ts';

export type { SeatForm } from './setup-seats.ts';

/** What the secretary says of one rule that was read. */
export const VERDICTS = ['accepted', 'changed', 'rejected'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A group as it is being set up, or a new version of its terms: half filled in until it has no problems left. */
export interface SetupForm {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly nation: Nation;
  readonly language: Language;
  readonly zone: string;
  readonly mailbox: string;
  readonly hours: { readonly from: ClockTime; readonly until: ClockTime; readonly days: 'working' | 'all' };
  readonly secretary: PersonId | null;
  readonly deputySecretary: PersonId | null;
  readonly version: string;
  readonly dated: Day | null;
  readonly inForceFrom: Day;
  readonly seats: readonly SeatForm[];
  /** the rules as they will be in force */
  readonly rules: Rules;
  /** by rule name: what was said of each proposal; a rule without a verdict is undecided */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** the bodies that were read, by name: whether they go into the framework */
  readonly bodies: readonly { readonly name: string; readonly include: boolean }[];
}

/** The group as it stands, when the form makes a new version of its terms. */
export interface Present extends PresentSeats {
  readonly group: Group;
  readonly terms: Terms;
}

const NEW_GROUP: Pick<SetupForm, 'nation' | 'language' | 'zone' | 'mailbox' | 'hours' | 'secretary' | 'deputySecretary'> = {
  nation: 'englandAndWales',
  language: 'en',
  zone: 'Europe/London',
  mailbox: '',
  hours: { from: '08:00', until: '18:00', days: 'working' },
  secretary: null,
  deputySecretary: null,
};

const NUMBERED = new Intl.Collator('en', { numeric: true });

/** The latest line of a document's control table: versions count as numbers do, and '1.10' follows '1.9'. */
export const latestVersion = (versions: readonly VersionLine[]): VersionLine | null =>
  versions.reduce<VersionLine | null>((latest, line) => (latest !== null && NUMBERED.compare(line.version, latest.version) < 0 ? latest : line), null);

/** What a document proposes, laid over what the group has, or over what Quorate goes by where nothing is stated. No proposal is decided yet. */
export function formOf(reading: Reading, people: readonly PersonInPost[], today: Day, present: Present | null = null): SetupForm {
  const current = latestVersion(reading.control.versions);
  const { nation, language, zone, mailbox, hours, secretary, deputySecretary } = present?.group ?? NEW_GROUP;
  return {
    ...namesOf(reading, present?.group ?? null),
    nation,
    language,
    zone,
    mailbox,
    hours,
    secretary: secretary ?? (reading.secretary === null ? null : holderFor(reading.secretary.post, people)),
    deputySecretary,
    version: current?.version ?? '',
    dated: current?.dated ?? null,
    inForceFrom: today,
    seats: seatForms(reading.seats, present ?? { seats: [], formerPosts: [] }, people),
    rules: rulesOf(reading, present?.terms ?? null),
    verdicts: {},
    bodies: distinct(reading.bodies.map(({ name }) => name)).map((name) => ({ name, include: true })),
  };
}

const distinct = (names: readonly string[]): readonly string[] => [...new Map(names.map((name) => [fold(name), name])).values()];

/** A group that gets another name goes on answering to the old one: its meetings may still be called by it. What is too general to find them by is not proposed. */
function namesOf(reading: Reading, group: Group | null): Pick<SetupForm, 'name' | 'aliases'> {
  const isRenamed = group !== null && reading.name !== null && fold(group.name) !== fold(reading.name);
  const name = group === null || isRenamed ? (reading.name ?? '') : group.name;
  const others = distinct([...(group?.aliases ?? []), ...(isRenamed ? [group.name] : []), ...reading.aliases.filter(isDistinctive)]);
  return { name, aliases: others.filter((other) => fold(other) !== fold(name)) };
}

/** The rule as proposed; of several proposals for one rule, the first. */
const laidOver = (rules: Rules, { rule, value }: Proposal): Rules => ({ ...rules, [rule]: value });

function rulesOf(reading: Reading, terms: Terms | null): Rules {
  const silent = new Set<RuleName>(reading.notFound);
  // a sentence of an earlier document is no ground in one that does not have it
  const base = terms === null ? DEFAULT_RULES : RULES.reduce<Rules>((rules, rule) => (silent.has(rule) ? unstated(rules, rule) : rules), rulesIn(terms));
  return [...reading.rules].reverse().reduce(laidOver, base);
}

const unstated = (rules: Rules, rule: RuleName): Rules => {
  const value = rules[rule];
  return value === null ? rules : { ...rules, [rule]: { ...value, clause: null } };
};

export const rulesIn = ({ version: _version, dated: _dated, ...rules }: Terms): Rules => rules;

/** What was accepted is what was read, whatever came back with it; what was rejected is not left standing. */
export function settled(form: SetupForm, reading: Reading): SetupForm {
  const decide = (rules: Rules, proposal: Proposal): Rules => {
    const verdict = form.verdicts[proposal.rule];
    if (verdict === 'accepted') return laidOver(rules, proposal);
    const stands = verdict === 'rejected' && JSON.stringify(rules[proposal.rule]) === JSON.stringify(proposal.value);
    return stands ? { ...rules, [proposal.rule]: DEFAULT_RULES[proposal.rule] } : rules;
  };
  const firsts = reading.rules.filter(({ rule }, at) => reading.rules.findIndex((other) => other.rule === rule) === at);
  return { ...form, rules: firsts.reduce(decide, form.rules) };
}
