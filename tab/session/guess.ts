import type { SessionPage, SessionPerson } from '../../shared/contract/session.ts';
import type { ItemId } from '../../shared/domain/ids.ts';
import { marked, type Presence } from '../../shared/domain/presence.ts';
import { isHere } from '../../shared/domain/register.ts';
import { cover, goTo, uncover } from '../../shared/domain/session-run.ts';
import { later, type Instant } from '../../shared/domain/time.ts';

/** What the page will be once the server has done it, by the rules that the server goes by: a press in a meeting is seen at once. */
export type Guess = (page: SessionPage) => SessionPage;

/** at: about now; the server's answer has the moment itself. */
export const presenceGuess = (key: string, what: Presence, at: Instant): Guess => (page) => {
  if (page.session === null) return page;
  const begins = later(page.session.opened.at, page.frame.meeting.starts);
  const { lines } = marked<{ readonly lines: readonly SessionPerson[] }>({ lines: page.people }, key, what, at, begins);
  return { ...page, people: lines.map((line) => (line.key === key ? { ...line, here: isHere(line, at), out: false } : line)) };
};

export const goToGuess = (item: ItemId, at: Instant): Guess => (page) => (page.session === null ? page : { ...page, session: { ...page.session, ...goTo(page.session, item, at) } });

export const coverGuess = (item: ItemId, covered: boolean, at: Instant): Guess => (page) => {
  const { session, items } = page;
  return session === null ? page : { ...page, session: { ...session, ...(covered ? cover(session, items, item, at) : uncover(session, item)) } };
};
