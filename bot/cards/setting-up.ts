import type { SetupPlace } from '../../shared/contract/setting-up.ts';
import type { Links } from '../../shared/contract/views.ts';
import type { Language } from '../../shared/domain/group.ts';
import type { TeamId } from '../../shared/domain/ids.ts';
import { wordsIn } from '../../shared/words/index.ts';
import type { Dialog, Message, Opening } from '../ports.ts';
import { sayingCard } from './answer.ts';
import { escapeMarkdown } from './markdown.ts';
import { dialogButton, pageLink, type DialogButton, framedPage } from './parts.ts';

/** Teams draws six buttons at most; one of them leads to the tab. */
const MOST_BUTTONS = 5;

/** Said in a team that has the app and no group yet: what it needs, and where to begin. */
export const welcomeToSetUp = (team: TeamId | null, language: Language, links: Links): Message => {
  const { conversation } = wordsIn(language);
  const line = conversation.welcomeTeam(null);
  return sayingCard(
    { title: conversation.welcome, lines: [escapeMarkdown(line), ...needs(language)], spoken: line, dialogs: beginning(team, language), link: pageLink(links, 'setup', team) },
    language,
    links,
  );
};

const needs = (language: Language): readonly string[] => {
  const { setup } = wordsIn(language);
  return [escapeMarkdown(setup.needsIntro), ...setup.needs.map((need) => `- ${escapeMarkdown(need)}`), escapeMarkdown(setup.minutes)];
};

const beginning = (team: TeamId | null, language: Language): readonly DialogButton[] => {
  const { setup } = wordsIn(language);
  return [dialogButton(setup.begin, { team }), dialogButton(setup.sample, { team, sample: true })];
};

/** Where the person who asks may set up, with a button for each. */
export const setUpCard = (places: readonly SetupPlace[], language: Language, links: Links): Message => {
  const { setup } = wordsIn(language);
  const [only, another] = places;
  if (only === undefined) return sayingCard({ title: setup.title, lines: [escapeMarkdown(setup.nowhere)], spoken: setup.nowhere }, language, links);
  if (another !== undefined) return severalCard(places, language, links);
  const line = only.group === null ? setup.notYet(only.name) : setup.already(only.group.name);
  const dialogs = only.group === null ? beginning(only.team, language) : [dialogButton(setup.newVersion, { team: only.team })];
  return sayingCard({ title: setup.title, lines: [escapeMarkdown(line), ...(only.group === null ? needs(language) : [])], spoken: line, dialogs, link: pageLink(links, 'setup', only.team) }, language, links);
};

const severalCard = (places: readonly SetupPlace[], language: Language, links: Links): Message => {
  const { setup } = wordsIn(language);
  const shown = places.slice(0, MOST_BUTTONS);
  const lines = places.length > shown.length ? [setup.several, setup.more(places.length - shown.length)] : [setup.several];
  const dialogs = shown.map(({ team, name, group }) => dialogButton(setup.beginIn(name === '' ? (group?.name ?? '') : name), { team }));
  return sayingCard({ title: setup.title, lines: lines.map(escapeMarkdown), spoken: setup.several, dialogs, link: pageLink(links, 'setup', null) }, language, links);
};

const TEAM = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** The pages that a button may open. */
const PAGES = ['setup', 'check'] as const;

/** The page that a button opens: of the team in which it was pressed, else of the one that the card was about. Who may do what there, the page asks. */
export const setUpDialog = ({ team, language, data }: Opening, links: Links): Dialog => {
  const told = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  const about = team ?? (typeof told['team'] === 'string' && TEAM.test(told['team']) ? told['team'] : null);
  const page = PAGES.find((known) => known === told['page']) ?? 'setup';
  const { setup, check } = wordsIn(language);
  return { title: page === 'check' ? check.title : setup.dialog, url: framedPage(links, page, about, told['sample'] === true ? { sample: '1' } : {}) };
};
