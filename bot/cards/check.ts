import type { SelfCheck } from '../../shared/contract/governance.ts';
import type { Links } from '../../shared/contract/views.ts';
import type { Language } from '../../shared/domain/group.ts';
import type { Check } from '../../shared/domain/self-check.ts';
import { wordsIn } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import { sayingCard } from './answer.ts';
import { escapeMarkdown } from './markdown.ts';
import { dialogButton, pageLink } from './parts.ts';

/** What works and what does not, by name alone: a channel may read it. How it is granted stands in the tab. */
export const checkCard = ({ team, checks }: SelfCheck, { language, links }: { readonly language: Language; readonly links: Links }): Message => {
  const { check: words, format } = wordsIn(language);
  const of = (state: Check['state']): readonly string[] => checks.filter((one) => one.state === state).map(({ capability }) => words.name(capability));
  const [missing, failing] = [of('missing'), of('failing')];
  const isWell = missing.length === 0 && failing.length === 0;
  const counts = words.counts({ works: of('works').length, missing: missing.length, failing: failing.length });
  const lines = [
    ...(missing.length > 0 ? [words.missingLine(format.list(missing))] : []),
    ...(failing.length > 0 ? [words.failingLine(format.list(failing))] : []),
    isWell ? words.allWell : words.help,
  ];
  const id = team?.id ?? null;
  const dialogs = isWell ? [] : [dialogButton(words.open, { team: id, page: 'check' })];
  return sayingCard({ title: words.title, lines: [counts, ...lines].map(escapeMarkdown), spoken: counts, dialogs, link: pageLink(links, 'check', id) }, language, links);
};
