import type { PaperLine, PaperState } from './agenda.ts';
import type { ItemId, MeetingId, PaperId, PersonId } from './ids.ts';
import type { Day, Instant } from './time.ts';

/** Whose comments a report needs. */
export const CLEARERS = ['constitutional', 'finance', 'humanResources'] as const;
export type Clearer = (typeof CLEARERS)[number];

/** Silence is no clearance; "no implications" is one. */
export interface Clearance {
  readonly clearer: Clearer;
  readonly asked: { readonly of: PersonId; readonly by: PersonId; readonly at: Instant; readonly due: Day | null } | null;
  readonly given: {
    readonly initials: string;
    readonly day: Day;
    readonly text: string;
    /** nothing arises for this clearer */
    readonly none: boolean;
    /** the body that it is for to decide, as the comment names it; null: not said */
    readonly remit: string | null;
    readonly by: PersonId;
    readonly at: Instant;
  } | null;
}

export const REPORT_SECTIONS = [
  'purpose', 'information', 'themes', 'considerations', 'otherOptions', 'reasons', 'statutory', 'staff', 'citizens', 'partners', 'timescales', 'financial', 'recommendation',
  'enquiries', 'divisions',
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** A report written in Quorate, from the sections that councils use. */
export interface Report {
  /** 'Service Director ICT', 'Chief Executive’s Department' */
  readonly author: { readonly post: string; readonly department: string; readonly name: string; readonly contact: string };
  /** paragraphs, divided by empty lines */
  readonly sections: Readonly<Partial<Record<ReportSection, string>>>;
  /** from when the recommendation takes effect */
  readonly effective: Day | null;
  readonly background: readonly { readonly title: string; readonly url: string | null }[];
}

/** Only readers, and whoever restricted it, may open it; who may not sees that there is something, and its title unless it is masked. */
export interface Restriction {
  readonly reason: string;
  readonly readers: readonly PersonId[];
  readonly masksTitle: boolean;
  readonly by: PersonId;
}

/** Whether somebody could open what is kept elsewhere: nobody else can tell for them. */
export interface Try {
  readonly by: PersonId;
  readonly at: Instant;
  readonly opens: boolean;
}

export interface Paper {
  readonly id: PaperId;
  readonly meeting: MeetingId;
  readonly item: ItemId;
  readonly title: string;
  /** https address, of a paper that is kept elsewhere */
  readonly url: string | null;
  /** how long that is, as whoever added it says; null: not said, or a report */
  readonly pages: number | null;
  /** null: a link, or still to come */
  readonly report: Report | null;
  readonly state: PaperState;
  /** null: a draft, or still to come. urgent: why it went out before all its comments were there */
  readonly published: { readonly by: PersonId; readonly at: Instant; readonly urgent: string | null } | null;
  /** the chair takes it as urgent, and why */
  readonly tabled: { readonly by: PersonId; readonly at: Instant; readonly reason: string } | null;
  readonly restriction: Restriction | null;
  /** those that are needed; empty for a link that needs none */
  readonly clearances: readonly Clearance[];
  readonly by: PersonId;
  readonly addedAt: Instant;
  /** when what it says was last changed: "changed since you looked" */
  readonly changedAt: Instant;
  /** grows with each change */
  readonly revision: number;
  /** of its present address, the latest of each person */
  readonly tries: readonly Try[];
}

/** Whether somebody may read what it says. An administrator, an owner of the team and a substitute may not, unless named. */
export const mayRead = ({ restriction }: Pick<Paper, 'restriction'>, person: PersonId): boolean =>
  restriction === null || restriction.by === person || restriction.readers.includes(person);

/** Who somebody is to the papers of a meeting. */
export interface Reader {
  readonly person: PersonId;
  /** manages the papers */
  readonly officer: boolean;
  /** whom the person stands in for at the meeting, and whether the chair lets them read restricted papers */
  readonly standsFor: readonly { readonly person: PersonId; readonly restricted: boolean }[];
}

const isAsked = ({ clearances }: Pick<Paper, 'clearances'>, person: PersonId): boolean => clearances.some(({ asked }) => asked?.of === person);

/** A draft is for those who work on it; what is restricted is for its readers, whatever else somebody is. */
export const mayOpen = (paper: Paper, { person, officer, standsFor }: Reader): boolean => {
  const isReader = mayRead(paper, person) || standsFor.some((absent) => absent.restricted && mayRead(paper, absent.person));
  return isReader && (paper.published !== null || officer || paper.by === person || isAsked(paper, person));
};

/** The paper as everybody may see it. */
export const lineOf = ({ id, title, url, state, restriction, published }: Paper): PaperLine => ({
  id,
  title: restriction?.masksTitle === true ? null : title,
  url: restriction === null && published !== null ? url : null,
  state: published === null ? 'toFollow' : state,
  restricted: restriction !== null,
});
