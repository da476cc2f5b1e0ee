import type { Activity } from 'botbuilder';
import type { Config } from '../config.ts';
import { textAt } from './fields.ts';
import { isOurConnector } from './service-url.ts';

/** Known, and not served here. */
export class NotServed extends Error {
  override name = 'NotServed';
}

/** The tenant that the activity comes from, as the configuration spells it. @throws NotServed */
export function admit(activity: Activity, { allowedTenants, serviceUrlHosts }: Pick<Config, 'allowedTenants' | 'serviceUrlHosts'>): string {
  if (!isOurConnector(activity.serviceUrl, serviceUrlHosts)) throw new NotServed('service URL');
  const [named, ...others] = [textAt(activity, 'channelData', 'tenant', 'id'), textAt(activity, 'conversation', 'tenantId')].flatMap((tenant) => tenant?.toLowerCase() ?? []);
  if (named === undefined) throw new NotServed('no tenant');
  // somebody of one tenant in a channel of another
  if (others.some((other) => other !== named)) throw new NotServed('two tenants');
  const tenant = allowedTenants.find((allowed) => allowed.toLowerCase() === named);
  if (tenant === undefined) throw new NotServed('tenant');
  return tenant;
}
