import type { PeoplePage } from '../../shared/contract/governance.ts';
import type { Links } from '../../shared/contract/views.ts';
import type { Language } from '../../shared/domain/group.ts';
import { vacancies } from '../../shared/domain/seat.ts';
import { wordsIn } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import { sayingCard } from './answer.ts';
import type { Door } from './door.ts';
import { escapeMarkdown } from './markdown.ts';
import { command, pageLink } from './parts.ts';

/** A longer list is read in the tab. */
const MOST_SEATS = 30;

/** Who is in the group; what waits for a decision is for those who decide, and never for a channel. */
export const membershipCard = (page: PeoplePage, door: Door, { language, links }: { readonly language: Language; readonly links: Links }): Message => {
  const { setup, conversation } = wordsIn(language);
  const { group, secretary, deputySecretary, seats, members, needed } = page;
  const counted = setup.counted(members, seats.length, vacancies(seats).length);
  const more = seats.length - MOST_SEATS;
  const lines = [
    secretary === null ? setup.noSecretary : setup.secretary(secretary.name, deputySecretary?.name ?? null),
    ...seats.slice(0, MOST_SEATS).map(({ post, holderName }) => `- ${escapeMarkdown(setup.seat(post, holderName))}`),
    ...(more > 0 ? [setup.more(more)] : []),
    `${counted} ${setup.needed(needed)}`,
    ...(door === 'channel' ? [] : waiting(page, language)),
  ];
  return sayingCard(
    { title: setup.members, group: group.name, lines: lines.map((line) => (line.startsWith('- ') ? line : escapeMarkdown(line))), spoken: counted, commands: [command(conversation.buttons.quorum, 'quorum')], link: pageLink(links, 'people', group.id) },
    language,
    links,
  );
};

const waiting = ({ pending }: PeoplePage, language: Language): readonly string[] => {
  const { setup } = wordsIn(language);
  return pending.length === 0 ? [] : [setup.pending, ...pending.map(({ change, name }) => `- ${escapeMarkdown(setup.changed(change.kind, name))}`)];
};
