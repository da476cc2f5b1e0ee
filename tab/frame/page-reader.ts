import type { Answers, EndpointName, InputOf } from '../../shared/contract/api.ts';
import type { Reply, Trouble } from '../api.ts';
import type { Session } from '../session.ts';

export type PageStage<T> =
  | { readonly at: 'loading' }
  | { readonly at: 'failed'; readonly trouble: Trouble }
  /** trouble: the latest reading failed, and what is shown is older */
  | { readonly at: 'ready'; readonly value: T; readonly trouble: Trouble | null };

/** Any endpoint of the contract. */
export type Act = <A extends EndpointName>(name: A, input: InputOf<A>) => Promise<Reply<Answers[A]>>;

export interface PageData<T> {
  readonly stage: PageStage<T>;
  /** reads again, and answers what was read; undefined: it could not be, or was overtaken */
  readonly refresh: () => Promise<T | undefined>;
  /**
   * Asks any endpoint. A reading from before it is not shown any more; show what it answers.
   * guess: what the page will be then, which is shown until the answer has come, and taken back where it was refused
   */
  readonly act: <A extends EndpointName>(name: A, input: InputOf<A>, guess?: (value: T) => T) => Promise<Reply<Answers[A]>>;
  readonly show: (value: T) => void;
}

export interface PageReader<T> extends PageData<T> {
  readonly start: () => void;
  /** whoever waits for an answer does not want it any more */
  readonly stop: () => void;
}

export const LOADING = { at: 'loading' } as const;

/** One page's request. An answer that was asked for before a later reading or a later deed is not shown. */
export const pageReader = <K extends EndpointName>(session: Pick<Session, 'ask'>, name: K, input: InputOf<K>, changed: (stage: PageStage<Answers[K]>) => void): PageReader<Answers[K]> => {
  type T = Answers[K];
  let stage: PageStage<T> = LOADING;
  let reading: AbortController | null = null;
  let guesses: readonly ((value: T) => T)[] = [];
  const shown = (): PageStage<T> => (stage.at === 'ready' ? { ...stage, value: guesses.reduce((value, guess) => guess(value), stage.value) } : stage);
  const draw = (next: PageStage<T>): void => { stage = next; changed(shown()); };
  const drop = (): boolean => {
    const was = reading !== null;
    reading?.abort();
    reading = null;
    return was;
  };
  const refresh = async (): Promise<T | undefined> => {
    drop();
    const mine = new AbortController();
    reading = mine;
    const reply = await session.ask(name, input, mine.signal);
    if (reading !== mine) return undefined;
    reading = null;
    if (reply.ok) draw({ at: 'ready', value: reply.value, trouble: null });
    else draw(stage.at === 'ready' ? { ...stage, trouble: reply.trouble } : { at: 'failed', trouble: reply.trouble });
    return reply.ok ? reply.value : undefined;
  };
  return {
    get stage() { return shown(); },
    refresh,
    act: async (deed, what, guess) => {
      if (guess !== undefined) { guesses = [...guesses, guess]; draw(stage); }
      const reply = await session.ask(deed, what);
      guesses = guesses.filter((one) => one !== guess);
      // what was done is drawn by whoever shows it: one frame with the old page between would flicker
      if (guess !== undefined && !reply.ok) draw(stage);
      if (drop()) void refresh();
      return reply;
    },
    show: (value) => {
      drop();
      draw({ at: 'ready', value, trouble: null });
    },
    start: () => { void refresh(); },
    stop: () => { drop(); },
  };
};
