import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** The world outside in a process of its own: the Bot Connector's keys, and a connector that takes everything. Its parent gets its address and a token. */
const { privateKey, publicKey } = await generateKeyPair('RS256');
const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', endorsements: ['msteams'] }] };

const json = (response: ServerResponse, status: number, body: unknown): void => {
  // two statements: with restify in the process writeHead() returns undefined
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};

let taken = 0;
const server = createServer((request, response) => {
  const origin = `http://${request.headers.host}`;
  if (request.url === '/metadata') return json(response, 200, { jwks_uri: `${origin}/keys` });
  if (request.url === '/keys') return json(response, 200, keys);
  return request.resume().on('end', () => {
    taken += 1;
    json(response, 201, { id: String(taken), activityId: String(taken) });
  });
});
server.listen(0, '127.0.0.1', () => {
  const serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  process.on('message', (clientId: string) => {
    const token = new SignJWT({ serviceurl: serviceUrl }).setProtectedHeader({ alg: 'RS256', kid: 'bench' }).setIssuer('https://api.botframework.com').setAudience(clientId).setIssuedAt().setExpirationTime('1h');
    void token.sign(privateKey).then((signed) => process.send?.({ serviceUrl, token: signed }));
  });
  process.send?.({ serviceUrl });
});
process.on('disconnect', () => process.exit());
