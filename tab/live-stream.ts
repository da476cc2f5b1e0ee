import type { GroupId } from '../shared/domain/ids.ts';
import type { Door } from './api.ts';

/** Events of one stream, by name, as its text arrives in pieces. */
export const eventsIn = (): ((piece: string) => readonly string[]) => {
  let rest = '';
  return (piece) => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    return lines.filter((line) => line.startsWith('event:')).map((line) => line.slice('event:'.length).trim());
  };
};

interface Stream {
  readonly door: Door;
  readonly group: GroupId;
  /** the server gives a sign of life more often than that */
  readonly silenceMs: number;
  readonly ended: AbortController;
  readonly said: (event: string) => void;
}

const connect = async ({ door, group, ended }: Stream): Promise<ReadableStream<Uint8Array> | null> => {
  const token = await door.token();
  const headers = { accept: 'text/event-stream', 'accept-language': door.language, authorization: `Bearer ${token}` };
  const response = await door.fetch(`/api/v1/live?${new URLSearchParams({ group }).toString()}`, { headers, cache: 'no-store', signal: ended.signal });
  if (response.ok && response.headers.get('content-type')?.startsWith('text/event-stream') === true) return response.body;
  await response.body?.cancel();
  return null;
};

/** Reads until the stream ends, is cut, or has been silent for too long. */
export const listen = async (stream: Stream): Promise<void> => {
  const body = await connect(stream);
  if (body === null) return;
  const take = eventsIn();
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let silence: ReturnType<typeof setTimeout> | undefined;
  try {
    for (;;) {
      clearTimeout(silence);
      silence = setTimeout(() => { stream.ended.abort(); }, stream.silenceMs);
      const { done, value } = await reader.read();
      if (done) return;
      for (const event of take(decoder.decode(value, { stream: true }))) stream.said(event);
    }
  } finally {
    clearTimeout(silence);
  }
};
