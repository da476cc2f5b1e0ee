import type { DraftView, SaveInput, SetupForm, SetupView, TeamPerson } from '../../shared/contract/setting-up.ts';
import type { Reading } from '../../shared/domain/reading.ts';
import { checkForm } from '../../shared/domain/setup-check.ts';
import { formOf, settled } from '../../shared/domain/setup-form.ts';
import { reading, textOf } from '../reader/fixture.ts';
import { PEOPLE, TEAM, TEAM_PEOPLE } from '../tenant/people.ts';
import type { Asked, Stage, Told } from './serve.ts';

/** A small house for the page on which a group is set up: what was read of the steering group's document, and a draft that is kept. */

export const TODAY = '2026-12-22';

const asTold = ({ id, name, jobTitle, owner }: (typeof TEAM_PEOPLE)[number]): TeamPerson => ({ id, name, jobTitle, owner: owner ?? false, guest: false });
export const TEAM_NOW: readonly TeamPerson[] = TEAM_PEOPLE.map(asTold);

const POST = 'Head of a Frontline Service';
const UNREAD = { section: 'Standards', sentence: 'The group shall otherwise conduct itself as the Council’s protocol may from time to time require.' };

/** The steering group's document as it is read, with a sentence in it that nobody could make a rule of. */
export const READING: Reading = { ...reading(textOf('e')), unread: [UNREAD] };

const FORM: SetupForm = formOf(READING, TEAM_NOW, TODAY);

export const draftOf = (change: Partial<SetupForm> = {}, read: Reading = READING, by: Partial<DraftView> = {}): DraftView => {
  const form = { ...FORM, ...change };
  return {
    revision: 1, source: { kind: 'word', name: 'Terms of reference v1.4.docx' }, reading: read, form: settled(form, read),
    problems: checkForm(form, { reading: read, people: TEAM_NOW, today: TODAY, versions: [] }), savedBy: PEOPLE.secretary.name, savedAt: '2026-12-22T09:14:00.000Z', ...by,
  };
};

const readRules = new Set(READING.rules.map(({ rule }) => rule));
export const DECIDED: SetupForm['verdicts'] = Object.fromEntries([...readRules].map((rule) => [rule, 'accepted']));
/** nothing stands in its way */
export const READY: Partial<SetupForm> = {
  verdicts: DECIDED, mailbox: 'digital.steering@brookmere.example', aliases: ['Digital Services Steering Group'],
  seats: FORM.seats.map((seat) => (seat.post === POST ? { ...seat, holder: PEOPLE.frontline.id } : seat)),
};

export const setupView = (draft: DraftView | null, change: Partial<SetupView> = {}): SetupView => ({
  team: { id: TEAM.aadGroupId, name: TEAM.name }, group: null, people: TEAM_NOW, draft, today: TODAY, ...change,
});

const REFUSED = { status: 409, body: { why: 'changedMeanwhile', message: 'Somebody else has changed this since you read it.' } };

/** Keeps the draft as the server does: one revision after the other. */
export const keeps = (stage: Stage, first: DraftView | null): { draft: DraftView | null } => {
  const kept = { draft: first };
  stage.answer = ({ url, body }: Asked): Told | null => {
    const path = url.split('?')[0] ?? '';
    if (path === '/api/v1/setup') return { status: 200, body: setupView(kept.draft) };
    if (path === '/api/v1/setup/read') { kept.draft = draftOf(); return { status: 200, body: kept.draft }; }
    if (path === '/api/v1/setup/discard') { kept.draft = null; return { status: 200, body: setupView(null) }; }
    if (path !== '/api/v1/setup/save' || kept.draft === null) return null;
    const { revision, form } = body as SaveInput;
    if (revision !== kept.draft.revision) return REFUSED;
    kept.draft = draftOf(form, kept.draft.reading, { revision: revision + 1 });
    return { status: 200, body: kept.draft };
  };
  return kept;
};
