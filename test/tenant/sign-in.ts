import { TENANT_ID } from './people.ts';
import { findRoute, type Route } from './routes.ts';
import type { Answer, Asked, Door } from './server.ts';
import { CONNECTOR_AUDIENCE, type Keys } from './tokens.ts';
import { refuse, tokenEndpoint, type Application } from './token-endpoint.ts';

const ok = (body: unknown): Answer => ({ status: 200, body });

const configuration = (origin: string, tid: string): unknown => ({
  issuer: `${origin}/${tid}/v2.0`,
  authorization_endpoint: `${origin}/${tid}/oauth2/v2.0/authorize`,
  token_endpoint: `${origin}/${tid}/oauth2/v2.0/token`,
  jwks_uri: `${origin}/${tid}/discovery/v2.0/keys`,
  token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
  response_types_supported: ['code', 'id_token'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
});

const botConfiguration = (origin: string): unknown => ({
  issuer: CONNECTOR_AUDIENCE,
  authorization_endpoint: 'https://invalid.botframework.com',
  jwks_uri: `${origin}/v1/.well-known/keys`,
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['private_key_jwt'],
});

const instance = (origin: string): unknown => {
  const { host } = new URL(origin);
  return {
    tenant_discovery_endpoint: `${origin}/${TENANT_ID}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  };
};

const inTenant = (answer: (asked: Asked, tid: string) => Answer | Promise<Answer>) => (asked: Asked, tid: string): Answer | Promise<Answer> =>
  tid.toLowerCase() === TENANT_ID ? answer(asked, TENANT_ID) : refuse(400, 'invalid_request', 90002, `Tenant '${tid}' not found.`);

/** Microsoft Entra, and the metadata with which a bot recognises the Bot Connector. */
export function signInDoor(origin: string, keys: Keys, application: Application): Door {
  const entraKeys = (): Answer => ok({ keys: [keys.entra.jwk] });
  const routes: readonly Route[] = [
    { method: 'GET', path: '/v1/.well-known/openidconfiguration', answer: () => ok(botConfiguration(origin)) },
    { method: 'GET', path: '/v1/.well-known/keys', answer: () => ok({ keys: [{ ...keys.channel.jwk, endorsements: ['msteams'] }] }) },
    { method: 'GET', path: '/common/discovery/instance', answer: () => ok(instance(origin)) },
    { method: 'GET', path: '/common/discovery/v2.0/keys', answer: entraKeys },
    { method: 'GET', path: '/:tid/discovery/v2.0/keys', answer: inTenant(entraKeys) },
    { method: 'GET', path: '/:tid/v2.0/.well-known/openid-configuration', answer: inTenant((_asked, tid) => ok(configuration(origin, tid))) },
    { method: 'POST', path: '/:tid/oauth2/v2.0/token', answer: inTenant((asked) => tokenEndpoint(asked, origin, keys, application)) },
  ];
  return async (asked) => {
    const found = findRoute(routes, asked.method, asked.url.pathname);
    if (found === undefined) return { status: 404 };
    return found === 'method' ? { status: 405 } : await found.route.answer(asked, ...found.ids);
  };
}
