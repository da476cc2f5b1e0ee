import type { SessionPage, SessionPerson } from '../../shared/contract/session.ts';
import type { ItemId } from '../../shared/domain/ids.ts';
import type { Presence } from '../../shared/domain/presence.ts';
import type { InputOf } from '../../shared/contract/api.ts';
import type { Trouble } from '../api.ts';
import { isNowhere } from '../frame/focus.ts';
import { useHouse } from '../frame/house.tsx';
import type { DeedsOn } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';
import { isChangedMeanwhile } from '../trouble.ts';
import { coverGuess, goToGuess, presenceGuess, type Guess } from './guess.ts';
import { useSessionWords } from './words.ts';

type Deeds = Exclude<DeedsOn<SessionPage>, 'session'>;
type Said = string | ((page: SessionPage) => string);

/** What is done on the page. */
export interface Desk {
  readonly page: SessionPage;
  readonly about: { readonly group: string; readonly meeting: string };
  readonly revision: number;
  readonly refresh: () => Promise<SessionPage | undefined>;
  /**
   * Answers why it was refused; null: it is done, and said. What somebody else has changed meanwhile is shown at once.
   * nearby: where the keyboard goes when what it stood on is gone. guess: shown until the answer has come
   */
  readonly act: <A extends Deeds>(name: A, input: InputOf<A>, said: Said, nearby?: string, guess?: Guess) => Promise<Trouble | null>;
  readonly mark: (person: Pick<SessionPerson, 'key' | 'name'>, what: Presence) => Promise<Trouble | null>;
  readonly goTo: (item: ItemId) => Promise<Trouble | null>;
  readonly cover: (item: ItemId, covered: boolean) => Promise<Trouble | null>;
}

/** The row of an item or a person, by its first control. */
export const rowOf = (key: string): string => `main [data-row='${CSS.escape(key)}'] :is(button, input)`;

const stay = (nearby: string): void => {
  if (isNowhere()) (document.querySelector<HTMLElement>(nearby) ?? document.querySelector<HTMLElement>('main .session-box textarea, main h1'))?.focus();
};

export const useDesk = (page: SessionPage, data: PageData<SessionPage>): Desk => {
  const { announce } = useHouse();
  const { sessionPage: say } = useSessionWords();
  const about = { group: page.frame.group.id, meeting: page.frame.meeting.id };
  const revision = page.session?.revision ?? 0;
  const act: Desk['act'] = async (name, input, said, nearby = 'main .session-box textarea', guess) => {
    const asked = data.act(name, input, guess);
    if (guess !== undefined) stay(nearby);
    const reply = await asked;
    if (!reply.ok) {
      if (isChangedMeanwhile(reply.trouble)) await data.refresh();
      return reply.trouble;
    }
    const after: SessionPage = reply.value;
    data.show(after);
    stay(nearby);
    announce(typeof said === 'string' ? said : said(after));
    return null;
  };
  const now = ({ items, session }: SessionPage): string => {
    const current = items.find(({ id }) => id === session?.current);
    return current === undefined ? say.allCovered : say.wentOn(current.title);
  };
  const at = page.frame.now;
  return {
    page, about, revision, refresh: data.refresh, act,
    mark: async ({ key, name }, what) => act('notePresence', { ...about, key, what }, say.presence(what, name), rowOf(key), presenceGuess(key, what, at)),
    goTo: async (item) => act('goToItem', { ...about, revision, item }, now, rowOf(item), goToGuess(item, at)),
    cover: async (item, covered) => act('coverItem', { ...about, revision, item, covered }, now, rowOf(item), coverGuess(item, covered, at)),
  };
};
