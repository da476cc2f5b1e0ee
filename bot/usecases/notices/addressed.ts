import { agreers } from '../../../shared/domain/call-rules.ts';
import type { Group } from '../../../shared/domain/group.ts';
import type { Matter } from '../../../shared/domain/obligation.ts';
import { may, type Station } from '../../../shared/domain/rights.ts';
import { dayIn, type Instant } from '../../../shared/domain/time.ts';
import type { Notice, Records } from '../../ports.ts';
import { rulesOf } from '../calls/in-calls.ts';
import { stationsOf } from '../stations.ts';

const CHAIRS: readonly Station[] = ['chair', 'viceChair'];
const OFFICERS: readonly Station[] = [...CHAIRS, 'secretary', 'deputySecretary'];

/** Notes that are written to an office. Whoever holds it no longer is not told; all others are written to a person, as long as the group is open to them. */
const TO_OFFICE: Partial<Record<Matter['kind'], readonly Station[]>> = {
  agendaProposed: CHAIRS,
  // about the chair, the secretary's office is told
  absence: OFFICERS,
  agendaWaits: OFFICERS,
  quorumTurned: OFFICERS,
  recordDue: OFFICERS,
  onwardDue: OFFICERS,
  onwardChase: OFFICERS,
  requestRaised: OFFICERS,
  highlightsMissing: OFFICERS,
};

/** Whether a note still goes to the right person when it is sent. */
export async function isAddressed(records: Records, group: Group, { to, matter }: Pick<Notice, 'to' | 'matter'>, now: Instant): Promise<boolean> {
  if (to === null) return true;
  if (matter.kind === 'callAsked') {
    const { terms, seats } = await rulesOf(records, group, now);
    return agreers(terms.extraordinary, seats).includes(to);
  }
  const office = TO_OFFICE[matter.kind];
  const stations = await stationsOf(records, group, { tenant: group.tenant, person: to }, dayIn(group.zone, now));
  return office === undefined ? may(stations, 'seeGroup') : stations.some((station) => office.includes(station));
}
