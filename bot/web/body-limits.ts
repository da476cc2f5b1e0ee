import { ENDPOINTS, type EndpointName } from '../../shared/contract/api.ts';
import { isForGraph, NOTIFICATIONS_LIMIT } from './graph-notifications.ts';

export const BODY_LIMIT = 256 * 1024;
/** A document of eight megabytes, as base64 in JSON. */
const DOCUMENT_LIMIT = 12 * 1024 * 1024;

export const limitOf = (name: EndpointName): number => (name === 'readDocument' ? DOCUMENT_LIMIT : BODY_LIMIT);

/** How much may be sent to an address. */
export const limitAt = (url: string): number => {
  const [path = ''] = url.split('?');
  if (path === ENDPOINTS.readDocument.path) return DOCUMENT_LIMIT;
  return isForGraph(path) ? NOTIFICATIONS_LIMIT : BODY_LIMIT;
};
