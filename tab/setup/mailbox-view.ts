import type { MailboxView, SetupForm } from '../../shared/contract/setting-up.ts';
import { isDistinctive } from '../../shared/domain/distinctive.ts';
import { fold } from '../../shared/domain/fold.ts';
import type { Trouble } from '../api.ts';

type Looked = Pick<SetupForm, 'mailbox' | 'name' | 'aliases'>;

/** What a mailbox was tried for, and what came of it. */
export type Tried = { readonly lookedFor: string } & ({ readonly found: MailboxView } | { readonly trouble: Trouble });

/** A try says nothing of another address, or of other names. */
export const lookedForIn = ({ mailbox, name, aliases }: Looked): string => JSON.stringify([mailbox.trim(), fold(name), ...aliases.map(fold)]);

export const triedNow = (tried: Tried | null, form: Looked): Tried | null => (tried !== null && tried.lookedFor === lookedForIn(form) ? tried : null);

/** The latest try found what it was for; null: it was not tried as things stand. */
export const hasFound = (tried: Tried | null, form: Looked): boolean | null => {
  const now = triedNow(tried, form);
  return now === null ? null : 'found' in now && now.found.problem === null && now.found.meetings.length > 0;
};

/** Meetings are often called by the name of the team; null: it is looked for already, or would find those of others too. */
export const nameToAdd = (team: string, { name, aliases }: Pick<SetupForm, 'name' | 'aliases'>): string | null =>
  (isDistinctive(team) && ![name, ...aliases].some((known) => fold(known) === fold(team)) ? team.trim() : null);
