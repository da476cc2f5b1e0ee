import type { GroupHead, Links } from '../../shared/contract/views.ts';
import type { Language } from '../../shared/domain/group.ts';
import type { TeamId } from '../../shared/domain/ids.ts';
import { wordsIn } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import { sayingCard } from './answer.ts';
import { escapeMarkdown } from './markdown.ts';
import { questions } from './parts.ts';
import { welcomeToSetUp } from './setting-up.ts';

interface Welcome {
  readonly scope: 'personal' | 'team';
  readonly team: TeamId | null;
  readonly group: GroupHead | null;
  readonly language: Language;
}

/** Said once, where the app arrives: in a team or to one person. */
export const welcomeCard = ({ scope, team, group, language }: Welcome, links: Links): Message => {
  if (scope === 'team' && group === null) return welcomeToSetUp(team, language, links);
  const words = wordsIn(language);
  const { conversation } = words;
  const name = group?.name ?? null;
  const line = scope === 'team' ? conversation.welcomeTeam(name) : conversation.welcomePersonal(name);
  return sayingCard(
    {
      title: conversation.welcome,
      lines: [escapeMarkdown(line), conversation.helpIntro],
      examples: conversation.lines,
      commands: questions(words),
      spoken: line,
      ...(name !== null && { group: name }),
    },
    language,
    links,
  );
};
