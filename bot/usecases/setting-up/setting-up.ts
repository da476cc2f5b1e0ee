import type { InputOf } from '../../../shared/contract/api.ts';
import type { DraftView, SaveInput, SetupView } from '../../../shared/contract/setting-up.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { settled } from '../../../shared/domain/setup-form.ts';
import type { Draft } from '../../draft.ts';
import type { Ports, Who } from '../../ports.ts';
import { placeFor, type SetupPlaceNow } from './setting-up-place.ts';
import { teamName } from './setting-up-places.ts';
import { draftView, setupView } from './setting-up-view.ts';

export { adopt } from './setting-up-adopt.ts';
export { tryMailbox } from './setting-up-mailbox.ts';
export { seeSetupPlaces, setupPlacesAt } from './setting-up-places.ts';
export { readDocument } from './setting-up-read.ts';

const see = async (ports: Ports, who: Who, place: SetupPlaceNow): Promise<Result<SetupView>> => {
  const name = await teamName(ports, who, place.team, place.group);
  return done(await ports.store.inTenant(who.tenant, async (records) => await setupView(records, place, name, ports.clock.now())));
};

/** The page on which a group is set up, or gets another version of its terms. */
export async function seeSetup(ports: Ports, who: Who, { team }: InputOf<'setup'>): Promise<Result<SetupView>> {
  const placed = await placeFor(ports, who, team);
  return placed.ok ? await see(ports, who, placed.value) : placed;
}

/** Keeps what was filled in, problems and all; of two who fill it in at once, the later one is told. */
export async function saveDraft(ports: Ports, who: Who, { team, revision, form }: SaveInput): Promise<Result<DraftView>> {
  const placed = await placeFor(ports, who, team);
  if (!placed.ok) return placed;
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const before = await records.drafts.get(team);
    if (before === undefined) return refuse({ why: 'notFound' });
    if (before.revision !== revision) return refuse({ why: 'changedMeanwhile' });
    const draft: Draft = { ...before, revision: revision + 1, form: settled(form, before.reading), savedBy: who.person, savedAt: now };
    return (await records.drafts.save(team, draft)) ? done(await draftView(records, placed.value, draft, now)) : refuse({ why: 'changedMeanwhile' });
  });
}

export async function discardDraft(ports: Ports, who: Who, { team }: InputOf<'discardDraft'>): Promise<Result<SetupView>> {
  const placed = await placeFor(ports, who, team);
  if (!placed.ok) return placed;
  await ports.store.inTenant(who.tenant, async (records) => {
    await records.drafts.discard(team);
  });
  return await see(ports, who, placed.value);
}
