import type { GroupHead } from '../../../shared/contract/views.ts';
import type { RiskId } from '../../../shared/domain/ids.ts';
import { done, refuse, type Result } from '../../../shared/domain/result.ts';
import { reviewRisk } from '../../../shared/domain/risk-deeds.ts';
import { mayReadRisk, type Risk } from '../../../shared/domain/risk.ts';
import { dayIn } from '../../../shared/domain/time.ts';
import type { Ports, Who } from '../../ports.ts';
import { headOf } from '../find-group.ts';
import { allowAlone } from '../stations.ts';
import { keepRisk } from './keep-risk.ts';
import { answersFor } from './risks-page.ts';

/** The risk as the card showed it: what somebody did not see is not confirmed by a press. */
export interface RiskPress extends Pick<Risk, 'nextReview' | 'likelihood' | 'impact'> {
  readonly risk: RiskId;
}

export interface RiskReviewed {
  readonly group: GroupHead;
  readonly risk: Pick<Risk, 'id' | 'ref' | 'nextReview' | 'likelihood' | 'impact'>;
  readonly changed: boolean;
}

/** so many months a press on the card gives it */
export const CARD_MONTHS = 3;

const told = ({ id, ref, nextReview, likelihood, impact }: Risk): RiskReviewed['risk'] => ({ id, ref, nextReview, likelihood, impact });

/** "Still right", pressed on the reminder. Pressed twice it is done once. */
export async function reviewOnCard(ports: Ports, who: Who, press: RiskPress): Promise<Result<RiskReviewed>> {
  const now = ports.clock.now();
  return await ports.store.inTenant(who.tenant, async (records) => {
    const seen = await records.risks.get(press.risk);
    if (seen === undefined) return refuse({ why: 'notFound' });
    const allowed = await allowAlone(records, who, seen.group, 'seeRisks', now);
    if (!allowed.ok) return allowed;
    const { group, stations } = allowed.value;
    const risk = (await records.risks.get(press.risk))?.value;
    if (risk === undefined || !mayReadRisk(risk, who.person)) return refuse({ why: 'notFound' });
    if (!answersFor(risk, who.person, stations)) return refuse({ why: 'notYourRisk', ref: risk.ref, owner: '' });
    if (risk.state === 'closed') return refuse({ why: 'alreadySettled' });
    if (risk.likelihood !== press.likelihood || risk.impact !== press.impact) return refuse({ why: 'changedMeanwhile' });
    if (risk.nextReview !== press.nextReview) return done({ group: headOf(group), risk: told(risk), changed: false });
    const after = reviewRisk(risk, { revision: risk.revision, months: CARD_MONTHS, today: dayIn(group.zone, now) }, { by: who.person, at: now });
    if (!after.ok) return after;
    await keepRisk(records, group, { before: risk, after: after.value, event: 'reviewed', by: who.person, at: now });
    return done({ group: headOf(group), risk: told(after.value), changed: true });
  });
}
