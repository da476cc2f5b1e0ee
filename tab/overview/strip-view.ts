import type { Overview } from '../../shared/contract/views.ts';
import type { Tone } from '../frame/tone.ts';
import type { PageName } from '../routes.ts';
import { CLOCK_TONE, comingOf, VERDICT_TONE } from '../meeting/view.ts';
import { tally } from '../workstream/view.ts';
import type { Words } from '../words.ts';

/** One fact of the strip, and the page where more of it stands. */
export interface Fact {
  readonly page: PageName;
  readonly label: string;
  readonly value: string;
  /** the sentences below it */
  readonly more: readonly string[];
  readonly tone: Tone;
  readonly one?: string;
}

const meetingFact = (overview: Overview, { glance: say, tab, format }: Words): Fact => {
  const { meeting: view, today, now } = overview;
  if (view === null) return { page: 'agenda', label: say.meeting, value: say.noMeeting, more: [], tone: 'calm' };
  const { forecast, group, meeting } = view;
  const coming = comingOf(view, today, now);
  const when = `${format.date(group.zone, meeting.starts)}, ${format.time(group.zone, meeting.starts)}`;
  if (meeting.state === 'cancelled') return { page: 'agenda', label: say.meeting, value: say.cancelled, more: [when], tone: 'warn' };
  const value = coming.kind === 'now' ? tab.inSession : coming.kind === 'days' ? tab.toCome(coming.days) : when;
  const there = forecast.attending + (forecast.substitutesCount === 'yes' ? forecast.substitutes : 0);
  return { page: 'attendance', label: say.meeting, value, more: [when, `${say.verdict(forecast.verdict)}: ${say.quorum(there, forecast.needed)}`], tone: VERDICT_TONE[forecast.verdict] };
};

const papersFact = ({ meeting: view }: Overview, { glance: say, format }: Words): readonly Fact[] => {
  if (view === null || view.meeting.state === 'cancelled') return [];
  const { state, workingDaysLeft, lastDay } = view.clock;
  return [{ page: 'papers', label: say.papers, value: say.clock(state, workingDaysLeft), more: state === 'noNotice' ? [] : [say.lastDay(format.day(lastDay))], tone: CLOCK_TONE[state] }];
};

const boardFact = ({ workstreams }: Overview, { glance: say }: Words): Fact => {
  const counts = tally(workstreams);
  const stale = workstreams.filter(({ standing }) => standing.staleDays !== null).length;
  const late = workstreams.filter(({ standing }) => standing.overdueDays !== null).length;
  const has = (status: string): boolean => counts.some((one) => one.status === status);
  const more = [...(stale > 0 ? [say.stale(stale)] : []), ...(late > 0 ? [say.late(late)] : [])];
  const value = counts.map(({ status, count }) => say.count(status, count)).join(', ');
  if (counts.length === 0) return { page: 'workstreams', label: say.board, value: say.noBoard, more: [], tone: 'calm' };
  const isFine = !has('red') && !has('amber') && !has('none') && more.length === 0;
  return { page: 'workstreams', label: say.board, value, more: isFine ? [say.allFresh] : more, tone: has('red') ? 'bad' : isFine ? 'good' : 'warn' };
};

/** So long a blocker may stand before it is the first thing to speak of. */
const LONG = 10;

const blockedFact = ({ blocked: { count, oldest } }: Overview, { glance: say }: Words): Fact => {
  if (oldest === null) return { page: 'blockers', label: say.blocked, value: say.nothing, more: [], tone: 'good' };
  const { ref, days, waited, removerName } = oldest;
  return {
    page: 'blockers', label: say.blocked, value: say.blockers(count), tone: removerName === null || days > LONG ? 'bad' : 'warn',
    more: [`${say.oldest(ref, days)}; ${waited === null ? say.remover(removerName) : say.waited(waited)}`],
  };
};

const dueFact = ({ dueSoon: { overdue, week, first } }: Overview, { glance: say }: Words): Fact => ({
  page: 'actions', label: say.due, value: overdue + week === 0 ? say.nothing : say.actions(overdue + week),
  more: [...(overdue > 0 ? [say.overdue(overdue)] : []), ...(first === null ? [] : [say.first(first.ref, first.ownerName)])], tone: overdue > 0 ? 'bad' : week > 0 ? 'warn' : 'good',
});

const riskFact = ({ riskTop: { open, overdue, top } }: Overview, { glance: say }: Words): readonly Fact[] => {
  if (top === null) return [];
  const tone = top.band === 'veryHigh' ? 'bad' : top.band === 'high' || overdue > 0 ? 'warn' : 'calm';
  return [{ page: 'risks', label: say.risks, value: say.risk(top.score, top.band), more: [`${top.ref}, ${say.open(open)}`, ...(overdue > 0 ? [say.reviews(overdue)] : [])], tone, one: top.id }];
};

const messagesFact = ({ deliveries }: Overview, { glance: say }: Words): readonly Fact[] => {
  if (deliveries === null) return [];
  const failed = deliveries.filter(({ state }) => state === 'failed' || state === 'uncertain').length;
  return failed === 0 ? [] : [{ page: 'overview', label: say.messages, value: say.undelivered(failed), more: [], tone: 'bad' }];
};

/** What a chair must know in ten seconds, what matters most first; each leads to its page, where there is one for this person. */
export const factsOf = (overview: Overview, words: Words, pages: readonly PageName[]): readonly Fact[] => [
  meetingFact(overview, words), ...papersFact(overview, words), boardFact(overview, words), blockedFact(overview, words),
  dueFact(overview, words), ...riskFact(overview, words), ...messagesFact(overview, words),
].filter(({ page }) => page === 'overview' || pages.includes(page));
