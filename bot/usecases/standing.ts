import type { AdviceId, BlockerId, CallId, CircularId, GroupId, WorkstreamId } from '../../shared/domain/ids.ts';
import { isBlocking } from '../../shared/domain/blocker.ts';
import { may, type Deed } from '../../shared/domain/rights.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Ports, Records, Who } from '../ports.ts';
import { toldOf } from './blockers/blockers-chat.ts';
import { callSheet, circularSheet } from './calls/call-sheets.ts';
import { rulesOf } from './calls/in-calls.ts';
import { headOf } from './find-group.ts';
import type { Outcome } from './outcome.ts';
import { aboutInWords } from './requests/advice.ts';
import { adviceView } from './requests/requests-page.ts';
import { boardOf } from './see.ts';
import { openTo, type Allowed } from './stations.ts';

/** The one thing that a card is about, as its button names it. */
export type OnCard =
  | { readonly kind: 'blocker'; readonly id: BlockerId }
  | { readonly kind: 'call'; readonly id: CallId }
  | { readonly kind: 'circular'; readonly id: CircularId }
  | { readonly kind: 'advice'; readonly id: AdviceId }
  | { readonly kind: 'workstream'; readonly group: GroupId; readonly id: WorkstreamId };

export type Standing = Extract<Outcome, { readonly kind: 'blockerTaken' | 'callSettled' | 'circularAnswered' | 'adviceTaken' | 'board' }>;

interface Reading {
  readonly records: Records;
  readonly who: Who;
  readonly now: Instant;
}

const openWhere = async ({ records, who, now }: Reading, group: GroupId | undefined, deed: Deed): Promise<Allowed | undefined> =>
  (group === undefined ? [] : await openTo(records, who, now, group)).find(({ stations }) => may(stations, deed));

async function blockerNow(reading: Reading, id: BlockerId): Promise<Standing | null> {
  const { records, now } = reading;
  const found = await records.blockers.get(id);
  const open = await openWhere(reading, found?.group, 'seeBlockers');
  if (found === undefined || open === undefined) return null;
  const mayTake = found.value.remover === null && isBlocking(found.value) && may(open.stations, 'takeBlocker');
  return { kind: 'blockerTaken', ...(await toldOf(records, open.group, found.value, now)), changed: true, mayTake };
}

async function callNow(reading: Reading, id: CallId): Promise<Standing | null> {
  const { records, now } = reading;
  const found = await records.calls.get(id);
  const open = await openWhere(reading, found?.group, 'seeGroup');
  return found === undefined || open === undefined ? null : { kind: 'callSettled', sheet: await callSheet(records, open.group, found.value, await rulesOf(records, open.group, now)), changed: true, now };
}

async function circularNow(reading: Reading, id: CircularId): Promise<Standing | null> {
  const { records, who, now } = reading;
  const found = await records.circulars.get(id);
  const open = await openWhere(reading, found?.group, 'seeGroup');
  return found === undefined || open === undefined ? null : { kind: 'circularAnswered', sheet: await circularSheet(records, open.group, found.value, await rulesOf(records, open.group, now), who.person), changed: true, now };
}

/** Whoever was not asked learns nothing of it. */
async function adviceNow(reading: Reading, id: AdviceId): Promise<Standing | null> {
  const { records, who } = reading;
  const found = await records.advice.get(id);
  const open = await openWhere(reading, found?.group, 'seeGroup');
  if (found?.value.of !== who.person || open === undefined) return null;
  const { value } = found;
  const advice = adviceView(value, await records.people.get([value.of, value.by]), who.person);
  return { kind: 'adviceTaken', group: headOf(open.group), advice, about: (await aboutInWords(records, open.group, value.about)) ?? '', changed: false };
}

async function workstreamNow(reading: Reading, group: GroupId, id: WorkstreamId): Promise<Standing | null> {
  const { records, who, now } = reading;
  const open = await openWhere(reading, group, 'seeGroup');
  const meant = open === undefined ? [] : (await boardOf(records, open.group, who, now)).filter((one) => one.id === id);
  return open === undefined || meant.length === 0 ? null : { kind: 'board', group: headOf(open.group), workstreams: meant };
}

/** How a thing stands, so that its card can stay where what was pressed on it is refused; null: it is not there, or not for this person. */
export async function seeStanding(ports: Ports, who: Who, thing: OnCard): Promise<Standing | null> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const reading = { records, who, now };
    switch (thing.kind) {
      case 'blocker':
        return await blockerNow(reading, thing.id);
      case 'call':
        return await callNow(reading, thing.id);
      case 'circular':
        return await circularNow(reading, thing.id);
      case 'advice':
        return await adviceNow(reading, thing.id);
      case 'workstream':
        return await workstreamNow(reading, thing.group, thing.id);
    }
  });
}
