import type { GroupHead } from '../../../shared/contract/views.ts';
import { BLANK_REQUEST, type Request } from '../../../shared/domain/request.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { may } from '../../../shared/domain/rights.ts';
import type { Ports, Who } from '../../ports.ts';
import { findGroup, headOf, type Where } from '../find-group.ts';
import { mayNot } from '../stations.ts';
import { addRequest } from './requests.ts';

export interface IdeaTold extends Where {
  readonly title: string;
  readonly what: string;
}

/** An idea that was told in chat, as it stands in the register. */
export interface IdeaTaken {
  readonly group: GroupHead;
  readonly request: Request;
}

/** An opportunity in a line of chat, or from a card's form. */
export async function tellIdea(ports: Ports, who: Who, { title, what, ...where }: IdeaTold, newId: () => string): Promise<Result<IdeaTaken>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const found = await findGroup(records, who, where, now);
    if (!found.ok) return found;
    const { group, stations } = found.value;
    if (!may(stations, 'makeRequest')) return refuse(mayNot('makeRequest'));
    await records.groups.lock(group.id);
    const made = await addRequest({ ...found.value, records, who, now }, { ...BLANK_REQUEST, kind: 'opportunity', title, what: what === '' ? title : what }, newId);
    if (!made.ok) return made;
    await records.groups.wakeAt(group.id, now);
    return done({ group: headOf(group), request: made.value });
  });
}
