import { workingDay, workingDaysAfter } from '../calendar-days.ts';
import { SUBJECT } from '../calendar-data.ts';
import type { Visitor } from '../gateway.ts';
import { MAILBOX, PEOPLE, TEAM, type Person } from '../people.ts';
import type { Team, TeamName } from '../team.ts';
import type { Tenant } from '../tenant.ts';
import type { Change, Kept, Permission } from './kept.ts';

/** What the local page shows of a meeting. */
export interface Shown {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly cancelled: boolean;
}

type Stage = Pick<Tenant, 'calendar' | 'connector' | 'team' | 'teams' | 'mailboxes' | 'grants' | 'withheld' | 'bot'>;

const ZONE = 'Europe/London';
const asInstant = (when: { readonly dateTime?: string | null | undefined } | null | undefined): Temporal.Instant => Temporal.Instant.from(`${String(when?.dateTime).slice(0, 19)}Z`);

/** That time of day some days on, where people work; a bank holiday is passed over in the same direction. */
function onWorkingDay(instant: string, days: number): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE);
  const day = workingDay(at.toPlainDate().add({ days }), days < 0 ? -1 : 1);
  return day.toZonedDateTime({ timeZone: ZONE, plainTime: at.toPlainTime() }).toInstant().toString();
}

const HELD_IN_MINUTES = 5;

/** The state of one try-out: who looks, where, and what was done to the calendar, the teams and the permissions. */
export class Visit {
  readonly #tenant: Stage;
  readonly #kept: Kept;
  readonly #changes: Change[];
  #visitor: Visitor = { person: PEOPLE.secretary, language: 'en' };
  #team: TeamName = 'steering';
  installedFrom: string | null;

  /** Everything that was done before is done again, and nobody is told of it. */
  constructor(tenant: Stage, kept: Kept) {
    this.#tenant = tenant;
    this.#kept = kept;
    this.#changes = [...kept.changes];
    this.installedFrom = kept.installedFrom;
    for (const change of this.#changes) void this.#apply(change);
  }

  get visitor(): Visitor {
    return this.#visitor;
  }

  /** in whose channel the tab stands */
  get team(): Team {
    return this.#tenant.teams[this.#team];
  }

  get teamName(): TeamName {
    return this.#team;
  }

  get began(): string {
    return this.#kept.began;
  }

  become(now: Partial<Visitor>, team?: TeamName): void {
    this.#visitor = { ...this.#visitor, ...now };
    if (team !== undefined && (team === 'steering' || this.hasSecondTeam)) this.#team = team;
  }

  get hasSecondTeam(): boolean {
    return this.#changes.some(({ kind }) => kind === 'secondTeam');
  }

  /** The group's meetings that are still to come, from the mailbox that calls them. */
  meetings(): readonly Shown[] {
    const now = new Date().toISOString();
    const theirs = this.#tenant.calendar.events().filter(({ subject, organizer }) => subject === SUBJECT && organizer?.emailAddress?.address === MAILBOX.address);
    return theirs
      .map(({ id, start, end, isCancelled }) => ({ id: id ?? '', start: asInstant(start).toString(), end: asInstant(end).toString(), cancelled: isCancelled === true }))
      .filter(({ end }) => end > now);
  }

  /** Whether there was such a meeting. */
  async move(id: string, days: number): Promise<boolean> {
    const found = this.meetings().find((meeting) => meeting.id === id && !meeting.cancelled);
    if (!found) return false;
    return await this.#note({ kind: 'move', id, start: onWorkingDay(found.start, days), end: onWorkingDay(found.end, days) });
  }

  /** Brings a meeting forward to in a few minutes, so that it can be held without waiting for its day. */
  async hold(id: string): Promise<boolean> {
    const found = this.meetings().find((meeting) => meeting.id === id && !meeting.cancelled);
    if (!found) return false;
    const start = Temporal.Now.instant().add({ minutes: HELD_IN_MINUTES }).round({ smallestUnit: 'minute', roundingIncrement: 5, roundingMode: 'ceil' });
    const end = start.add(Temporal.Instant.from(found.start).until(found.end));
    return await this.#note({ kind: 'move', id, start: start.toString(), end: end.toString() });
  }

  async cancel(id: string): Promise<boolean> {
    return this.meetings().some((meeting) => meeting.id === id && !meeting.cancelled) && (await this.#note({ kind: 'cancel', id }));
  }

  /** A further meeting, when there is none left that could be moved or cancelled. */
  async call(): Promise<boolean> {
    if (this.meetings().some(({ cancelled }) => !cancelled)) return false;
    const day = workingDaysAfter(Temporal.Now.plainDateISO(ZONE), 10);
    const at = (hour: number): string => day.toZonedDateTime({ timeZone: ZONE, plainTime: { hour } }).toInstant().toString();
    return await this.#note({ kind: 'call', start: at(10), end: at(12) });
  }

  /** Comes into the steering group's team, or leaves it; false where that is so already. */
  async setMember(person: Person, isIn: boolean): Promise<boolean> {
    return this.#tenant.team.hasMember(person.id) !== isIn && (await this.#note({ kind: 'member', person: person.id, isIn }));
  }

  isMember(person: Person): boolean {
    return this.#tenant.team.hasMember(person.id);
  }

  isGiven(permission: Permission): boolean {
    const { mailboxes, grants, withheld } = this.#tenant;
    switch (permission) {
      case 'mailbox':
        return !mailboxes.outOfScope.has(MAILBOX.id);
      case 'titles':
        return grants.has('User.Read.All');
      case 'members':
        return !withheld.has(TEAM.aadGroupId);
    }
  }

  async setPermission(name: Permission, isGiven: boolean): Promise<boolean> {
    return this.isGiven(name) !== isGiven && (await this.#note({ kind: 'permission', name, isGiven }));
  }

  /** The app is added to the second team, where nobody has set a group up. */
  async openSecondTeam(): Promise<boolean> {
    return !this.hasSecondTeam && (await this.#note({ kind: 'secondTeam' }));
  }

  kept(): Kept {
    return { ...this.#kept, installedFrom: this.installedFrom, changes: this.#changes, posts: this.#tenant.connector.posts };
  }

  async #note(change: Change): Promise<true> {
    this.#changes.push(change);
    await this.#apply(change);
    return true;
  }

  async #apply(change: Change): Promise<void> {
    const { calendar, bot } = this.#tenant;
    switch (change.kind) {
      case 'move':
        if (this.#has(change.id)) calendar.move(change.id, change.start, change.end);
        return;
      case 'cancel':
        if (this.#has(change.id)) calendar.cancel(change.id);
        return;
      case 'call':
        calendar.add({ subject: SUBJECT, start: change.start, end: change.end });
        return;
      case 'member': {
        const person = personWith(change.person);
        if (person) await bot[change.isIn ? 'joins' : 'leaves'](person).catch(unheard);
        return;
      }
      case 'permission':
        this.#permit(change.name, change.isGiven);
        return;
      case 'secondTeam':
        await bot.install('strategy').catch(unheard);
    }
  }

  #has(id: string): boolean {
    return this.#tenant.calendar.events().some((event) => event.id === id);
  }

  #permit(name: Permission, isGiven: boolean): void {
    const { mailboxes, grants, withheld } = this.#tenant;
    if (name === 'mailbox') put(mailboxes.outOfScope, MAILBOX.id, !isGiven);
    else if (name === 'titles') put(grants, 'User.Read.All', isGiven);
    else put(withheld, TEAM.aadGroupId, !isGiven);
  }
}

const put = (set: Set<string>, value: string, isIn: boolean): void => {
  if (isIn) set.add(value);
  else set.delete(value);
};

// what happened in the tenant stands, also when the app was away and did not hear of it
const unheard = (): undefined => undefined;

export const personWith = (id: unknown): Person | undefined => Object.values(PEOPLE).find((person) => person.id === id);
