import { PURPOSES, type Purpose } from '../../shared/domain/agenda.ts';
import { ITEM_TITLE_LIMIT, MINUTES_LIMIT } from '../../shared/domain/agenda-edit.ts';
import { USUAL_MINUTES } from '../../shared/domain/proposal.ts';
import type { Language } from '../../shared/domain/group.ts';
import type { Links } from '../../shared/contract/views.ts';
import { wordsIn, type Words } from '../../shared/words/index.ts';
import type { Message } from '../ports.ts';
import type { Outcome } from '../usecases/outcome.ts';
import template from './agenda-note.json' with { type: 'json' };
import { sayingCard } from './answer.ts';
import { escapeMarkdown } from './markdown.ts';
import { command, pageLink, type Command, type Fact, type Head } from './parts.ts';
import { templateOf, type Card } from './template.ts';

export interface ProposalForm {
  readonly title: string;
  readonly value: string;
  readonly titleLabel: string;
  readonly titleError: string;
  readonly purpose: Purpose;
  readonly purposeLabel: string;
  readonly purposeError: string;
  readonly choices: readonly Fact[];
  readonly minutes: number;
  readonly minutesLabel: string;
  readonly minutesError: string;
  readonly commands: readonly Command[];
}

interface NoteData extends Omit<Head, 'commands'> {
  readonly lines: readonly string[];
  readonly lists: readonly { readonly lines: readonly string[] }[];
  readonly notes: readonly { readonly lines: readonly string[] }[];
  readonly forms: readonly ProposalForm[];
}

/** What all cards about an agenda on its way are made of: sentences, a list, a form to propose an item. */
export const drawAgendaNote: (data: NoteData) => Card = templateOf(template);

export interface ProposalDraft {
  readonly title: string;
  readonly purpose: Purpose;
  readonly minutes: number;
}

const BLANK: ProposalDraft = { title: '', purpose: 'discuss', minutes: USUAL_MINUTES };

/** data: what goes along with what is typed */
export const proposalForm = (title: string, data: Readonly<Record<string, unknown>>, words: Words, draft: ProposalDraft = BLANK): ProposalForm => {
  const { form, send } = words.proposal;
  return {
    title,
    value: draft.title.slice(0, ITEM_TITLE_LIMIT),
    titleLabel: form.title,
    titleError: form.titleError,
    purpose: draft.purpose,
    purposeLabel: form.purpose,
    purposeError: form.purposeError,
    choices: PURPOSES.map((purpose) => ({ title: words.agenda.purpose(purpose), value: purpose })),
    minutes: Math.min(MINUTES_LIMIT, Math.max(0, draft.minutes)),
    minutesLabel: form.minutes,
    minutesError: form.minutesError,
    commands: [command(send, 'proposeItem', data)],
  };
};

type Proposed = Extract<Outcome, { readonly kind: 'proposed' }>;
type Asked = Extract<Outcome, { readonly kind: 'proposalAsked' }>;

/** It is proposed, and who decides. */
export const proposedCard = ({ group, proposal, meeting }: Proposed, language: Language, links: Links): Message => {
  const words = wordsIn(language);
  const { proposal: say, agenda } = words;
  const meant = meeting === null ? say.forNext : say.forMeeting(words.format.range(group.zone, meeting.starts, meeting.ends));
  const title = say.proposed(proposal.title);
  const link = pageLink(links, 'agenda', group.id, meeting === null ? {} : { meeting: meeting.id });
  return sayingCard({ title, lines: [`${agenda.purpose(proposal.purpose)} · ${agenda.minutes(proposal.minutes)}`, meant, say.decides], group: group.name, spoken: meant, link }, language, links);
};

/** Asked back, with what was understood filled in. */
export const proposalAskedCard = ({ because, draft, group }: Asked, language: Language, links: Links): Message => {
  const words = wordsIn(language);
  const { proposal: say, conversation } = words;
  const sentence = say.because(because);
  const summary = `${say.asked}: ${sentence}`;
  const card = drawAgendaNote({
    lang: language, speak: summary, marker: 'answer', group: escapeMarkdown(group ?? conversation.product), title: say.asked, lines: [sentence], lists: [], notes: [],
    forms: [proposalForm(draft.title === '' ? say.button : say.checkButton, group === null ? {} : { group }, words, draft)],
    links: [{ title: say.open, url: pageLink(links, 'agenda', null) }],
  });
  return { card, summary, mentions: [] };
};
