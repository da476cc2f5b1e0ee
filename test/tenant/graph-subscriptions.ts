import type { Subscription as GraphSubscription } from '@microsoft/microsoft-graph-types';
import * as v from 'valibot';
import { refusedListener } from './courier.ts';
import { instantOf } from './graph-calendar.ts';
import { graphError, page, prefersImmutableIds, refusedOptions } from './graph-pages.ts';
import type { Mailboxes } from './mailboxes.ts';
import type { Answer, Asked } from './server.ts';
import type { Subscription, Subscriptions } from './subscriptions.ts';

/** Under seven days. */
export const MOST_MINUTES = 10_080;
const CHANGE_TYPES = ['created', 'updated', 'deleted'];

const body = v.looseObject({
  changeType: v.string(), resource: v.string(), notificationUrl: v.string(), expirationDateTime: v.string(),
  clientState: v.optional(v.string()), lifecycleNotificationUrl: v.optional(v.nullable(v.string())),
});

const invalid = (message: string): Answer => graphError(400, 'InvalidRequest', message);
const notFound = (): Answer => graphError(404, 'ResourceNotFound', 'The object was not found.');

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

// Graph calls nobody but over https; a listener on this machine has no certificate that anybody trusts
const isListener = (text: string): boolean => {
  const url = URL.parse(text);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname));
};

function expiry(text: string, now: Date): Temporal.Instant | Answer {
  const until = instantOf(text);
  if (!until) return invalid('expirationDateTime is not a date.');
  const minutes = (until.epochMilliseconds - now.getTime()) / 60_000;
  if (minutes <= 0) return invalid('Subscription expiration must be in the future.');
  return minutes > MOST_MINUTES ? graphError(400, 'ExtensionError', `Operation: Create; Exception: [Status Code: BadRequest; Reason: Subscription expiration can only be ${MOST_MINUTES} minutes in the future.]`) : until;
}

export const asSubscription = (one: Subscription, applicationId: string): GraphSubscription => ({
  id: one.id, resource: one.resource, applicationId, changeType: one.changeTypes.join(','), clientState: one.clientState, notificationUrl: one.notificationUrl,
  notificationQueryOptions: null, lifecycleNotificationUrl: one.lifecycleNotificationUrl, expirationDateTime: one.expires.toString(), creatorId: `sp-${applicationId}`,
  includeResourceData: null, latestSupportedTlsVersion: 'v1_2', encryptionCertificate: null, encryptionCertificateId: null, notificationUrlAppId: null,
});

/** /subscriptions, of which this app sees its own alone. */
export class SubscriptionDesk {
  readonly #subscriptions: Subscriptions;
  readonly #mailboxes: Mailboxes;
  readonly #clientId: string;
  readonly #now: () => Date;

  constructor(subscriptions: Subscriptions, mailboxes: Mailboxes, clientId: string, now: () => Date) {
    this.#subscriptions = subscriptions;
    this.#mailboxes = mailboxes;
    this.#clientId = clientId;
    this.#now = now;
  }

  list(asked: Asked): Answer {
    return refusedOptions(asked, ['$skiptoken']) ?? page(asked, this.#subscriptions.list().map((one) => ({ ...asSubscription(one, this.#clientId) })), 'subscriptions', '$skiptoken');
  }

  one(asked: Asked, id: string): Answer {
    const found = this.#subscriptions.find(id);
    return found ? this.#said(asked, 200, found) : notFound();
  }

  /** The listener is tried out while the asker waits. */
  async create(asked: Asked): Promise<Answer> {
    const parsed = v.safeParse(body, parse(asked.body));
    if (!parsed.success) return invalid(`The property '${v.getDotPath(parsed.issues[0]) ?? 'body'}' is missing or wrong.`);
    const given = parsed.output;
    const meant = this.#meant(given.resource, given.changeType);
    if ('status' in meant) return meant;
    const { clientState, lifecycleNotificationUrl = null } = given;
    if (clientState === undefined || clientState === '' || clientState.length > 128) return invalid('clientState is needed, and may have 128 characters at most.');
    const expires = expiry(given.expirationDateTime, this.#now());
    if ('status' in expires) return expires;
    const twin = this.#subscriptions.list().find((one) => one.mailbox === meant.mailbox && one.changeTypes.toSorted().join() === meant.changeTypes.toSorted().join());
    if (twin) return graphError(409, 'Conflict', `Subscription Id ${twin.id} already exists for the requested combination`);
    for (const url of [given.notificationUrl, lifecycleNotificationUrl]) {
      if (url === null) continue;
      if (!isListener(url)) return invalid(`The address '${url}' is not one over https.`);
      const refused = await refusedListener(url);
      if (refused !== undefined) return graphError(400, 'ValidationError', `Subscription validation request failed. ${refused}`);
    }
    const kind = prefersImmutableIds(asked) ? 'immutable' : 'changing';
    const made = this.#subscriptions.add({ ...meant, resource: given.resource, kind, clientState, notificationUrl: given.notificationUrl, lifecycleNotificationUrl, expires });
    return this.#said(asked, 201, made);
  }

  /** Another expiry, which authorizes anew as well; nothing else can be changed. */
  renew(asked: Asked, id: string): Answer {
    const found = this.#subscriptions.find(id);
    if (!found) return notFound();
    const given = parse(asked.body);
    const parsed = v.safeParse(v.strictObject({ expirationDateTime: v.string() }), given);
    if (!parsed.success) return invalid('Only expirationDateTime can be updated.');
    const expires = expiry(parsed.output.expirationDateTime, this.#now());
    if ('status' in expires) return expires;
    Object.assign(found, { expires, isPaused: false });
    return this.#said(asked, 200, found);
  }

  reauthorize(id: string): Answer {
    const found = this.#subscriptions.find(id);
    if (!found) return notFound();
    found.isPaused = false;
    return { status: 204 };
  }

  remove(id: string): Answer {
    return this.#subscriptions.find(id) && this.#subscriptions.remove(id) ? { status: 204 } : notFound();
  }

  #meant(resource: string, changeType: string): { readonly mailbox: string; readonly changeTypes: readonly string[] } | Answer {
    const mailbox = /^\/?users\/([^/]+)\/(?:calendar\/)?events\/?$/i.exec(resource)?.[1];
    if (mailbox === undefined) return invalid(`The resource '${resource}' is not one that the stand-in tells of.`);
    const changeTypes = changeType.split(',').map((one) => one.trim().toLowerCase());
    if (changeTypes.some((one) => !CHANGE_TYPES.includes(one))) return invalid(`The change type '${changeType}' is not supported.`);
    const found = this.#mailboxes.find(decodeURIComponent(mailbox));
    return 'status' in found ? found : { mailbox: found.id, changeTypes };
  }

  #said(asked: Asked, status: number, one: Subscription): Answer {
    return { status, body: { '@odata.context': `${asked.url.origin}/v1.0/$metadata#subscriptions/$entity`, ...asSubscription(one, this.#clientId) } };
  }
}
