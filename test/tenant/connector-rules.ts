import * as v from 'valibot';
import type { Answer } from './server.ts';

export const MESSAGE_LIMIT = 100 * 1024;

export const connectorError = (status: number, code: string, message: string): Answer => ({ status, body: { error: { code, message } } });

export const unauthorized: Answer = { status: 401, body: { message: 'Authorization has been denied for this request.' } };

export const creationSchema = v.looseObject({
  isGroup: v.optional(v.boolean()),
  tenantId: v.optional(v.string()),
  members: v.optional(v.array(v.looseObject({ id: v.string() }))),
  channelData: v.optional(v.looseObject({ channel: v.optional(v.looseObject({ id: v.string() })) })),
  activity: v.optional(v.unknown()),
});

export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
