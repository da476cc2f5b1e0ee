import * as v from 'valibot';
import type { PaperLine, Purpose } from '../domain/agenda.ts';
import type { ItemId, PaperId } from '../domain/ids.ts';
import { CLEARERS, REPORT_SECTIONS, type Clearance, type Clearer, type Report, type ReportSection, type Restriction } from '../domain/paper.ts';
import type { LinkKind } from '../domain/paper-link.ts';
import type { Opening, Openings } from '../domain/paper-pack.ts';
import type { Day, Instant } from '../domain/time.ts';
import type { LastDay } from '../domain/timetable.ts';
import { day, id, longText, meetingQuery, moment, text, whole } from './fields.ts';
import { papersPaths } from './paths/papers.ts';
import type { MeetingFrame, Named } from './views.ts';

// ---- What is shown ----

export interface ClearanceView extends Clearance {
  /** whom it was asked of; null: nobody yet */
  readonly askedName: string | null;
  /** whoever entered what was said */
  readonly givenByName: string | null;
  /** given for words that have changed since */
  readonly outdated: boolean;
}

/** Only for those who may open it. */
export interface PaperInside {
  /** also of one whose title is masked for others */
  readonly title: string;
  readonly byName: string;
  readonly published: { readonly byName: string; readonly at: Instant; readonly urgent: string | null } | null;
  readonly tabled: { readonly byName: string; readonly at: Instant; readonly reason: string } | null;
  readonly restriction: (Restriction & { readonly readerNames: readonly string[]; readonly byName: string }) | null;
  /** null: it needs nobody's comments */
  readonly clearances: readonly ClearanceView[];
  readonly clearers: readonly Clearer[];
  /** how many of the sections that it needs are filled; null: no report */
  readonly complete: { readonly filled: number; readonly needed: number } | null;
  /** another body than this group has the remit, as the comments say */
  readonly remit: string | null;
  readonly pages: number | null;
  readonly linkKind: LinkKind | null;
  readonly opening: Opening;
  /** who has said that it does not open for them; empty for those who do not manage papers */
  readonly shutOut: readonly string[];
  /** who opened a restricted paper, the latest first; empty for those who do not manage papers */
  readonly reads: readonly { readonly name: string; readonly at: Instant; readonly revision: number }[];
}

export interface PaperView {
  readonly id: PaperId;
  readonly item: ItemId;
  readonly revision: number;
  readonly line: PaperLine;
  readonly kind: 'link' | 'report' | 'toCome';
  readonly news: 'new' | 'changed' | null;
  /** when it came, where that was after the agenda */
  readonly supplement: Instant | null;
  /** null: not for this person */
  readonly inside: PaperInside | null;
}

export interface PackItem {
  readonly id: ItemId;
  readonly number: number;
  readonly title: string;
  readonly purpose: Purpose;
  readonly papers: readonly PaperView[];
  /** named on the agenda, and kept elsewhere */
  readonly others: readonly PaperLine[];
}

export interface PapersPage {
  readonly frame: MeetingFrame;
  readonly today: Day;
  /** by when they should be out; null: the terms do not say */
  readonly lastDay: LastDay | null;
  /** null: the agenda is not out yet */
  readonly agendaOut: Instant | null;
  /** null: never before */
  readonly lookedAt: Instant | null;
  /** how many workstreams have told this meeting something; null: there are none, or they are not for this person */
  readonly highlights: { readonly in: number; readonly of: number } | null;
  readonly items: readonly PackItem[];
  /** whose item is not on the agenda any more; for those who manage papers */
  readonly stray: readonly PaperView[];
  readonly openings: Openings;
  /** who can be a reader or be asked for comments; empty for those who do not manage papers */
  readonly people: readonly Named[];
  readonly me: string;
}

/** What a paper says. Whoever opens a restricted one is noted. */
export interface PaperContent {
  readonly id: PaperId;
  readonly revision: number;
  readonly item: ItemId;
  readonly title: string;
  readonly url: string | null;
  readonly pages: number | null;
  readonly report: Report | null;
  readonly clearances: readonly ClearanceView[];
  /** the read was noted */
  readonly noted: boolean;
}

// ---- What is asked ----

const line = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));
/** all sections together stay within what a request may hold */
const TEXT_LIMIT = 12_000;
const body = v.pipe(v.string(), v.maxLength(TEXT_LIMIT), v.transform((typed) => typed.replaceAll('\r\n', '\n').trim()));
const section = v.optional(body, '');
const sections = v.strictObject(Object.fromEntries(REPORT_SECTIONS.map((name) => [name, section])) as Record<ReportSection, typeof section>);
const revision = whole(1, 1_000_000);
const one = { group: id, paper: id, revision };

const report = v.strictObject({
  author: v.strictObject({ post: line(200), department: line(200), name: line(200), contact: line(200) }),
  sections,
  effective: v.nullable(day),
  background: v.pipe(v.array(v.strictObject({ title: text, url: v.nullable(line(2000)) })), v.maxLength(50)),
});

const restriction = v.strictObject({ reason: longText, readers: v.pipe(v.array(id), v.maxLength(200)), masksTitle: v.boolean() });

export const savePaperInput = v.strictObject({
  group: id,
  meeting: id,
  /** null: a new one */
  paper: v.nullable(id),
  /** the one that was read; 0 for a new one */
  revision: whole(0, 1_000_000),
  item: id,
  title: text,
  url: v.nullable(line(2000)),
  pages: v.nullable(whole(1, 2000)),
  report: v.nullable(report),
  clearers: v.pipe(v.array(v.picklist(CLEARERS)), v.maxLength(CLEARERS.length)),
  /** of a new one, from the first moment; one that is there is restricted by its own form */
  restriction: v.nullable(restriction),
});
export type SavePaperInput = v.InferOutput<typeof savePaperInput>;

export const papersEndpoints = {
  papers: { ...papersPaths.papers, input: meetingQuery },
  openPaper: { ...papersPaths.openPaper, input: v.strictObject({ group: id, paper: id }) },
  savePaper: { ...papersPaths.savePaper, input: savePaperInput },
  removePaper: { ...papersPaths.removePaper, input: v.strictObject(one) },
  /** urgent: why it goes out before all its comments are there; for the chair */
  publishPaper: { ...papersPaths.publishPaper, input: v.strictObject({ ...one, urgent: v.nullable(text) }) },
  tablePaper: { ...papersPaths.tablePaper, input: v.strictObject({ ...one, reason: longText }) },
  restrictPaper: { ...papersPaths.restrictPaper, input: v.strictObject({ ...one, restriction: v.nullable(restriction) }) },
  askClearance: { ...papersPaths.askClearance, input: v.strictObject({ ...one, clearer: v.picklist(CLEARERS), of: id, due: v.nullable(day) }) },
  giveClearance: {
    ...papersPaths.giveClearance,
    /** day: as it was typed */
    input: v.strictObject({ ...one, clearer: v.picklist(CLEARERS), initials: line(20), day: line(30), text: longText, none: v.boolean(), remit: v.nullable(line(200)) }),
  },
  tryPaper: { ...papersPaths.tryPaper, input: v.strictObject({ group: id, paper: id, opens: v.boolean() }) },
  /** seen: when the page was read that the person looked at */
  lookAtPapers: { ...papersPaths.lookAtPapers, input: v.strictObject({ group: id, meeting: id, seen: moment }) },
} as const;

export interface PapersAnswers {
  readonly papers: PapersPage;
  readonly openPaper: PaperContent;
  readonly savePaper: PapersPage;
  readonly removePaper: PapersPage;
  readonly publishPaper: PapersPage;
  readonly tablePaper: PapersPage;
  readonly restrictPaper: PapersPage;
  readonly askClearance: PapersPage;
  readonly giveClearance: PapersPage;
  readonly tryPaper: PapersPage;
  readonly lookAtPapers: PapersPage;
}
