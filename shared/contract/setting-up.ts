import * as v from 'valibot';
import { LANGUAGES, NATIONS, type Language, type Nation } from '../domain/group.ts';
import type { FormProblem } from '../domain/form-problem.ts';
import type { PersonId, TeamId } from '../domain/ids.ts';
import { looksLikeMailbox } from '../domain/mailbox.ts';
import type { Reading } from '../domain/reading.ts';
import { ROLES, STANDINGS } from '../domain/seat.ts';
import { VERDICTS, type SetupForm, type Verdict } from '../domain/setup-form.ts';
import type { RuleName } from '../domain/terms.ts';
import type { Day, Instant } from '../domain/time.ts';
import { clockTime, id, rulesInput, text, zone } from './fields.ts';
import type { GroupHead } from './views.ts';

/**
 * Setting a group up, and making a new version of its terms, are one form: what a document says, and what the secretary makes of it.
 * It is kept on the server while it is filled in, so that nothing is lost and two people see the same.
 */

export { VERDICTS, type SeatForm, type SetupForm, type Verdict } from '../domain/setup-form.ts';

/** May still be empty: what is missing is told at its field, and what was filled in is kept. */
const draftText = v.pipe(v.string(), v.trim(), v.maxLength(500));
const draftDay = v.pipe(v.string(), v.trim(), v.maxLength(40));

const seatForm = v.strictObject({
  id: v.nullable(id),
  role: v.picklist(ROLES),
  post: draftText,
  areas: v.pipe(v.array(text), v.maxLength(20)),
  elected: v.boolean(),
  standing: v.picklist(STANDINGS),
  holder: v.nullable(id),
});

export const formInput: v.GenericSchema<unknown, SetupForm> = v.strictObject({
  name: draftText,
  aliases: v.pipe(v.array(text), v.maxLength(50)),
  nation: v.picklist(NATIONS),
  language: v.picklist(LANGUAGES),
  zone,
  mailbox: v.pipe(v.string(), v.trim(), v.maxLength(320)),
  hours: v.strictObject({ from: clockTime, until: clockTime, days: v.picklist(['working', 'all']) }),
  secretary: v.nullable(id),
  deputySecretary: v.nullable(id),
  version: draftText,
  dated: v.nullable(draftDay),
  inForceFrom: draftDay,
  seats: v.pipe(v.array(seatForm), v.maxLength(250)),
  rules: rulesInput,
  verdicts: v.record(v.string(), v.picklist(VERDICTS)),
  bodies: v.pipe(v.array(v.strictObject({ name: text, include: v.boolean() })), v.maxLength(100)),
});

export const setupQuery = v.strictObject({ team: id });
export const readInput = v.strictObject({
  team: id,
  /** sample: the one that comes along, to try it first; none: begin with nothing read */
  kind: v.picklist(['text', 'word', 'pdf', 'sample', 'none']),
  name: v.pipe(v.string(), v.trim(), v.maxLength(200)),
  /** text as it is, files in base64 */
  content: v.pipe(v.string(), v.maxLength(12_000_000)),
});
export type ReadInput = v.InferOutput<typeof readInput>;
export const saveInput = v.strictObject({ team: id, revision: v.number(), form: formInput });
export type SaveInput = v.InferOutput<typeof saveInput>;
export const adoptInput = v.strictObject({ team: id, revision: v.number() });
export type AdoptInput = v.InferOutput<typeof adoptInput>;
export const discardInput = v.strictObject({ team: id });
/** The names that meetings are looked for by are those of the draft as it was saved. */
export const mailboxInput = v.strictObject({ team: id, mailbox: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(320), v.check(looksLikeMailbox, 'must be an address')) });
export type MailboxInput = v.InferOutput<typeof mailboxInput>;

export interface TeamPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly jobTitle: string | null;
  readonly owner: boolean;
  readonly guest: boolean;
}

export interface SetupView {
  readonly team: { readonly id: TeamId; readonly name: string };
  /** null: not set up yet */
  readonly group: GroupHead | null;
  /** everybody in the team, as Teams has them now */
  readonly people: readonly TeamPerson[];
  readonly draft: DraftView | null;
  readonly today: Day;
}

export interface DraftView {
  /** counts what was saved; a save that does not know the latest is refused */
  readonly revision: number;
  readonly source: { readonly kind: ReadInput['kind']; readonly name: string };
  readonly reading: Reading;
  readonly form: SetupForm;
  /** what stands in the way of its coming into force */
  readonly problems: readonly FormProblem[];
  readonly savedBy: string;
  readonly savedAt: Instant;
}

export interface Adopted {
  readonly group: GroupHead;
  readonly version: string;
  readonly inForceFrom: Day;
  readonly isNewGroup: boolean;
}

/** What the calendar of a mailbox would bring. */
export interface MailboxView {
  readonly problem: Extract<FormProblem, { kind: 'mailboxNotFound' | 'mailboxForbidden' | 'mailboxUnavailable' | 'mailboxOfAnotherGroup' }>['kind'] | null;
  /** the next ones that would be the group's meetings */
  readonly meetings: readonly { readonly subject: string; readonly starts: Instant }[];
  /** how many others stand in the calendar and are left alone; their subjects are nobody's business */
  readonly others: number;
}

/** Where setting up can begin: teams that have the app and whose owner is asking. */
export interface SetupPlace {
  readonly team: TeamId;
  readonly name: string;
  readonly group: GroupHead | null;
}

export type RuleVerdicts = Partial<Record<RuleName, Verdict>>;
export type { Language, Nation };
