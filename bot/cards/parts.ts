import type { Links } from '../../shared/contract/views.ts';
import type { Words } from '../../shared/words/index.ts';
import { isWebAddress } from './markdown.ts';

/** A button that asks Quorate; where a client cannot execute, the same goes as a submit, with its verb. */
export interface Command {
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly submit: Readonly<Record<string, unknown>>;
}

/** A button that opens a page of the tab above the conversation; Teams asks the bot for its address. */
export interface DialogButton {
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export const dialogButton = (title: string, data: Readonly<Record<string, unknown>>): DialogButton => ({ title, data: { ...data, msteams: { type: 'task/fetch' } } });

type LinkedPage = 'setup' | 'check' | 'people' | 'agenda' | 'papers' | 'attendance' | 'session' | 'records' | 'actions' | 'decisions' | 'calls' | 'onward'
  | 'highlights' | 'workstreams' | 'blockers' | 'risks' | 'requests' | 'champions' | 'mine';

type More = Readonly<Record<string, string>>;

/** The personal tab of the manifest that shows every page. */
const ENTITY = 'quorate';
const inTeams = (app: string, subPage: string): string =>
  `https://teams.microsoft.com/l/entity/${app}/${ENTITY}${subPage === '' ? '' : `?context=${encodeURIComponent(JSON.stringify({ subEntityId: subPage }))}`}`;

/** The tab as it begins. */
export const tabLink = ({ app, tab }: Pick<Links, 'app' | 'tab'>): string => (app === undefined ? tab : inTeams(app, ''));

/** A page of the tab at its own address, for a frame. */
export const framedPage = ({ tab }: Links, page: LinkedPage, about: string | null, more: More = {}): string => {
  const of = page === 'setup' || page === 'check' ? 'team' : 'group';
  const query = new URLSearchParams({ ...(about !== null && { [of]: about }), ...more });
  return `${tab}#${page}${query.size === 0 ? '' : `?${query.toString()}`}`;
};

/** A page of the tab, about a team or a group; more: { meeting } on pages about a meeting, { one } of a list. */
export const pageLink = (links: Links, page: LinkedPage, about: string | null, more: More = {}): string => {
  const { meeting = '', one = '' } = more;
  return links.app === undefined ? framedPage(links, page, about, more) : inTeams(links.app, [page, about ?? '', meeting === '' ? one : meeting].join(':').replace(/:+$/u, ''));
};

export interface WebLink {
  readonly title: string;
  readonly url: string;
}

export interface Fact {
  readonly title: string;
  readonly value: string;
}

/** What every card says of itself. `title`, `group` and what stands in the body are escaped already; `speak` is not markdown. */
export interface Head {
  readonly lang: string;
  readonly speak: string;
  readonly marker: string;
  readonly group: string;
  readonly title: string;
  readonly commands: readonly Command[];
  readonly links: readonly WebLink[];
}

/** The verbs that buttons carry. bot/conversation reads them back. */
export const VERBS = [
  'help', 'nextMeeting', 'agenda', 'quorum', 'myActions', 'status', 'membership', 'setUp', 'check', 'view', 'attend',
  'apologise', 'withdraw', 'proposeItem', 'agreeCall', 'declineCall', 'agreeCircular', 'objectCircular', 'closeAction', 'tellIdea', 'giveAdvice', 'raiseBlocker', 'takeBlocker', 'blockers', 'giveHighlight', 'reportStatus', 'reviewRisk',
] as const;
export type Verb = (typeof VERBS)[number];

export const command = (title: string, verb: Verb, data: Readonly<Record<string, unknown>> = {}): Command => ({ title, verb, data, submit: { ...data, verb } });

/** None where the address is none: a card with a broken button is refused as a whole. */
export const webLinks = (...links: readonly (readonly [title: string, url: string | null])[]): readonly WebLink[] =>
  links.flatMap(([title, url]) => (isWebAddress(url) ? [{ title, url }] : []));

/** What one can ask for at any time. */
export const questions = (words: Words): readonly Command[] => {
  const { buttons } = words.conversation;
  return [
    command(buttons.nextMeeting, 'nextMeeting'),
    command(buttons.agenda, 'agenda'),
    command(buttons.quorum, 'quorum'),
    command(buttons.myActions, 'myActions'),
    command(buttons.status, 'status'),
  ];
};

/** Colour is never the only sign: a shape and a word go with it. */
export const STYLE = { good: 'good', open: 'warning', bad: 'attention', plain: 'default' } as const;

/** A list of one sentence, or of none: templates repeat an element over its data, so an empty list leaves it out. */
export const perhaps = (text: string | null): readonly string[] => (text === null || text === '' ? [] : [text]);
