import type { InputOf } from '../../../shared/contract/api.ts';
import type { AdviceView, ItemAdvice } from '../../../shared/contract/advice.ts';
import { askAdvice as asked, giveAdvice as given, type Advice } from '../../../shared/domain/advice.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { MeetingId, PersonId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { readersOf } from '../session/session-read.ts';
import { allow, allowAlone } from '../stations.ts';
import type { GroupHead } from '../../../shared/contract/views.ts';
import { advisersOf } from './request-facts.ts';
import { adviceView, mayReadAdvice } from './requests-page.ts';

const MOST_ADVICE = 2000;

/** What it is about, in words; undefined: it is not there. */
export async function aboutInWords(records: Records, group: Group, about: Advice['about']): Promise<string | undefined> {
  if (about.kind === 'request') {
    const found = await records.requests.get(about.request);
    return found?.group === group.id ? `${found.value.ref}: ${found.value.title}` : undefined;
  }
  const found = await records.meetings.get(about.meeting);
  if (found?.group !== group.id) return undefined;
  const [agenda] = await records.agendas.of([about.meeting]);
  return [...found.meeting.items, ...(agenda?.items ?? [])].find(({ id }) => id === about.item)?.title;
}

const viewOf = async (records: Records, advice: Advice, person: PersonId): Promise<AdviceView> => adviceView(advice, await records.people.get([advice.of, advice.by]), person);

export async function askAdvice(ports: Ports, who: Who, { group: id, ...input }: InputOf<'askAdvice'>, newId: () => string): Promise<Result<AdviceView>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allowAlone(records, who, id, 'askAdvice', now);
    if (!allowed.ok) return allowed;
    const { group } = allowed.value;
    if ((await aboutInWords(records, group, input.about)) === undefined) return refuse({ why: 'notFound' });
    if (input.due === '') return refuse({ why: 'notReady', problems: [{ field: 'due', kind: 'missing' }] });
    const today = dayIn(group.zone, now);
    const seated = new Set((await records.seats.of(group.id, today)).flatMap(({ holder }) => holder ?? []));
    const made = asked({ ...input, due: input.due, id: newId(), by: who.person, at: now }, today, (person) => seated.has(person));
    if (!made.ok) return made;
    await records.advice.save(group.id, made.value);
    await records.journal.write({ group: group.id, at: now, who: who.person, what: 'advice.asked', about: `advice/${made.value.id}`, before: null, after: { about: input.about, of: input.of, due: input.due }, clause: null });
    await records.groups.wakeAt(group.id, now);
    return done(await viewOf(records, made.value, who.person));
  });
}

/** An answer as it was taken down, with what it is about. */
export interface AdviceGiven {
  readonly group: GroupHead;
  readonly advice: AdviceView;
  readonly about: string;
  /** false: it stood so already */
  readonly changed: boolean;
}

export interface Giving {
  readonly advice: string;
  readonly text: string;
}

/** In the tab, or on a card. Whoever was not asked learns nothing of it. */
export async function giveAdviceIn(ports: Ports, who: Who, { advice: id, text }: Giving, only: string | null): Promise<Result<AdviceGiven>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const seen = await records.advice.get(id);
    if (seen === undefined || (only !== null && seen.group !== only)) return refuse({ why: 'notFound' });
    const allowed = await allowAlone(records, who, seen.group, 'giveAdvice', now);
    if (!allowed.ok) return allowed;
    const { group } = allowed.value;
    const before = (await records.advice.get(id))?.value;
    if (before === undefined) return refuse({ why: 'notFound' });
    const after = given(before, text, who.person, now);
    if (!after.ok) return after;
    const about = (await aboutInWords(records, group, before.about)) ?? '';
    const told = { group: headOf(group), about };
    if (before.answer?.text === after.value.answer?.text) return done({ ...told, advice: await viewOf(records, before, who.person), changed: false });
    await records.advice.save(group.id, after.value);
    await records.journal.write({ group: group.id, at: now, who: who.person, what: 'advice.given', about: `advice/${id}`, before: null, after: { about: before.about }, clause: null });
    await records.groups.wakeAt(group.id, now);
    return done({ ...told, advice: await viewOf(records, after.value, who.person), changed: true });
  });
}

export async function giveAdvice(ports: Ports, who: Who, { group, ...giving }: InputOf<'giveAdvice'>): Promise<Result<AdviceView>> {
  const now = ports.clock.now();
  const allowed = await ports.store.inTenant(who.tenant, async (records) => await allow(records, who, group, 'giveAdvice', now));
  if (!allowed.ok) return allowed;
  if (giving.text.trim() === '') return refuse({ why: 'notReady', problems: [{ field: 'text', kind: 'missing' }] });
  const answered = await giveAdviceIn(ports, who, giving, group);
  return answered.ok ? done(answered.value.advice) : answered;
}

/** About an item whose papers are kept to some, advice is for them, for whoever asked and for whoever was asked. */
async function withoutKept(records: Records, all: readonly Advice[], meeting: MeetingId, person: PersonId): Promise<readonly Advice[]> {
  const papers = all.length === 0 ? [] : await records.papers.of([meeting]);
  return all.filter(({ about, of, by }) => about.kind === 'request' || of === person || (readersOf(papers, about.item)?.includes(person) ?? true) || by === person);
}

/** What was asked about the items of a meeting, for its agenda. */
export async function seeItemAdvice(ports: Ports, who: Who, { group: id, meeting }: InputOf<'itemAdvice'>): Promise<Result<ItemAdvice>> {
  const now: Instant = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const allowed = await allow(records, who, id, 'giveAdvice', now);
    if (!allowed.ok) return allowed;
    const { group, stations } = allowed.value;
    const today = dayIn(group.zone, now);
    const all = (await records.advice.of(group.id, MOST_ADVICE)).filter((one) => one.about.kind === 'item' && one.about.meeting === meeting && mayReadAdvice(stations, one, who.person));
    const of = await withoutKept(records, all, meeting, who.person);
    const seats = await records.seats.of(group.id, today);
    const names = await records.people.get([...new Set([...of.flatMap((one) => [one.of, one.by]), ...seats.flatMap(({ holder }) => holder ?? [])])]);
    return done({ today, me: who.person, mayAsk: may(stations, 'askAdvice'), advice: of.map((one) => adviceView(one, names, who.person)), advisers: advisersOf(seats, names, who.person) });
  });
}
