import { isDistinctive } from './distinctive.ts';
import { fold } from './fold.ts';
import type { FormProblem } from './form-problem.ts';
import type { PersonId } from './ids.ts';
import { looksLikeMailbox } from './mailbox.ts';
import type { Reading } from './reading.ts';
import { checkRules } from './rule-check.ts';
import type { SetupForm } from './setup-form.ts';
import { isDay, type Day } from './time.ts';

/** What a form is judged by, beside itself. */
export interface FormGround {
  readonly reading: Pick<Reading, 'rules'>;
  readonly people: readonly { readonly id: PersonId; readonly name: string; readonly guest: boolean }[];
  readonly today: Day;
  /** of the group's terms that there are already */
  readonly versions: readonly string[];
}

type Problems = readonly FormProblem[];

/** What stands in the way of its coming into force, each at the field where it can be mended. */
export const checkForm = (form: SetupForm, ground: FormGround): Problems => [
  ...nameProblems(form),
  ...dayProblems(form, ground.today),
  ...versionProblems(form, ground.versions),
  ...officerProblems(form, ground),
  ...seatProblems(form, ground),
  ...checkRules(form.rules, form.seats),
  ...undecided(form, ground.reading),
];

const missing = (field: string, value: string): Problems => (fold(value) === '' ? [{ field, kind: 'missing' }] : []);

const tooGeneral = (field: string, name: string): Problems => (fold(name) === '' || isDistinctive(name) ? [] : [{ field, kind: 'tooGeneral', what: name }]);

const mailboxProblems = (mailbox: string): Problems => {
  if (mailbox === '') return [{ field: 'mailbox', kind: 'missing' }];
  return looksLikeMailbox(mailbox) ? [] : [{ field: 'mailbox', kind: 'notAMailbox' }];
};

function nameProblems({ name, aliases, mailbox, hours }: SetupForm): Problems {
  const known = [name, ...aliases].map(fold);
  return [
    ...missing('name', name),
    ...tooGeneral('name', name),
    ...aliases.flatMap((alias, at): Problems => (known.indexOf(fold(alias)) <= at ? [{ field: `aliases.${at}`, kind: 'twice', what: alias }] : tooGeneral(`aliases.${at}`, alias))),
    ...mailboxProblems(mailbox),
    ...(hours.from >= hours.until ? [{ field: 'hours.until', kind: 'endsBeforeItBegins' } as const] : []),
  ];
}

const dayProblems = ({ dated, inForceFrom }: SetupForm, today: Day): Problems => [
  ...(dated !== null && !isDay(dated) ? [{ field: 'dated', kind: 'notADay' } as const] : []),
  ...dayOfForce(inForceFrom, today),
];

/** A version in force is never edited: another one comes into force, today or later. */
function dayOfForce(day: string, today: Day): Problems {
  if (!isDay(day)) return [{ field: 'inForceFrom', kind: 'notADay' }];
  return day < today ? [{ field: 'inForceFrom', kind: 'dayPast', earliest: today }] : [];
}

const sameVersion = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const versionProblems = ({ version }: SetupForm, versions: readonly string[]): Problems => [
  ...(version === '' ? [{ field: 'version', kind: 'missing' } as const] : []),
  ...(versions.some((known) => sameVersion(known, version)) ? [{ field: 'version', kind: 'versionExists', version } as const] : []),
];

const inTeam = (field: string, person: PersonId | null, { people }: FormGround): Problems => (person === null || people.some(({ id }) => id === person) ? [] : [{ field, kind: 'personNotInTeam' }]);

/** A guest of the team comes from outside, and sees nothing of what a secretary has to see. */
const officer = (field: string, person: PersonId | null, ground: FormGround): Problems =>
  ground.people.some(({ id, guest }) => id === person && guest) ? [{ field, kind: 'guestNotOfficer' }] : inTeam(field, person, ground);

/** Without a secretary nobody would be asked about anything. */
const officerProblems = ({ secretary, deputySecretary }: SetupForm, ground: FormGround): Problems => [
  ...(secretary === null ? [{ field: 'secretary', kind: 'missing' } as const] : officer('secretary', secretary, ground)),
  ...officer('deputySecretary', deputySecretary, ground),
  ...(deputySecretary !== null && deputySecretary === secretary ? [{ field: 'deputySecretary', kind: 'twice', what: ground.people.find(({ id }) => id === secretary)?.name ?? '' } as const] : []),
];

function seatProblems({ seats }: SetupForm, ground: FormGround): Problems {
  if (seats.length === 0) return [{ field: 'seats', kind: 'missing' }];
  return seats.flatMap((seat, at): Problems => [
    ...missing(`seats.${at}.post`, seat.post),
    ...inTeam(`seats.${at}.holder`, seat.holder, ground),
    ...(seat.id !== null && seats.findIndex(({ id }) => id === seat.id) < at ? [{ field: `seats.${at}.post`, kind: 'twice', what: seat.post } as const] : []),
  ]);
}

const undecided = ({ verdicts }: SetupForm, { rules }: Pick<Reading, 'rules'>): Problems =>
  [...new Set(rules.map(({ rule }) => rule))].filter((rule) => verdicts[rule] === undefined).map((rule) => ({ field: `rules.${rule}`, kind: 'undecided' }));
