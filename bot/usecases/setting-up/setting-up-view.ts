import type { DraftView, SetupView, TeamPerson } from '../../../shared/contract/setting-up.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { checkForm } from '../../../shared/domain/setup-check.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Draft } from '../../draft.ts';
import type { Records, RosterPerson } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { todayOf, type SetupPlaceNow } from './setting-up-place.ts';

const seen = ({ id, name, jobTitle, owner, guest }: RosterPerson): TeamPerson => ({ id, name, jobTitle, owner, guest });

async function nameOf(records: Records, people: readonly RosterPerson[], person: PersonId): Promise<string> {
  const there = people.find(({ id }) => id === person);
  return there?.name ?? (await records.people.get([person])).get(person)?.name ?? '';
}

/** The draft with what still stands in its way, judged as everything is now. */
export async function draftView(records: Records, { group, people }: SetupPlaceNow, draft: Draft, now: Instant): Promise<DraftView> {
  const versions = group === null ? [] : await records.terms.versions(group.id);
  const problems = checkForm(draft.form, { reading: draft.reading, people, today: todayOf(group, now), versions: versions.map(({ terms }) => terms.version) });
  const { revision, source, reading, form, savedAt } = draft;
  return { revision, source, reading, form, problems, savedBy: await nameOf(records, people, draft.savedBy), savedAt };
}

export async function setupView(records: Records, place: SetupPlaceNow, name: string, now: Instant): Promise<SetupView> {
  const { team, group, people } = place;
  const draft = await records.drafts.get(team);
  return {
    team: { id: team, name },
    group: group === null ? null : headOf(group),
    people: people.map(seen),
    draft: draft === undefined ? null : await draftView(records, place, draft, now),
    today: todayOf(group, now),
  };
}
