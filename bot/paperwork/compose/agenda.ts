import type { Printable } from '../../ports.ts';
import type { PaperLine } from '../../../shared/domain/agenda.ts';
import type { Prose, Run, Sheet } from '../sheet.ts';
import { sentencesIn, type Sentences } from '../words.ts';

type Agenda = Extract<Printable, { readonly kind: 'agenda' }>;

const paperRuns = (papers: readonly PaperLine[], { say, agenda }: Sentences): Prose =>
  papers.flatMap(({ title, url, state, restricted }, i): readonly Run[] => {
    const note = [restricted ? agenda.restricted : '', { withAgenda: '', toFollow: agenda.toFollow, tabled: agenda.tabled }[state]].filter((said) => said !== '');
    const text = title ?? say.restricted;
    return [...(i === 0 ? [] : [{ text: '\n' }]), url === null ? { text } : { text, link: url }, ...(note.length === 0 ? [] : [{ text: ` (${note.join(', ')})` }])];
  });

/** An agenda as everybody may see it: of a restricted paper it holds what its line says and no more. */
export const agendaSheet = ({ group, meeting, clause, termsVersion }: Agenda): Sheet => {
  const words = sentencesIn(group.language);
  const { say, agenda, format, notice } = words;
  const published = meeting.state === 'planned' ? null : meeting.published;
  const c = say.columns;
  return {
    title: `${say.agenda}: ${group.name}`, language: group.language, issuer: group.name, subject: say.meetingOf(format.range(group.zone, meeting.starts, meeting.ends)), page: 'portrait',
    footer: `${group.name}: ${say.agenda.toLowerCase()}, ${format.date(group.zone, meeting.starts)}`,
    facts: [
      ...(meeting.place === null ? [] : [{ label: say.place, value: meeting.place }]),
      { label: say.published, value: published === null ? say.draft : `${format.moment(group.zone, published.at)} (${say.version.toLowerCase()} ${published.version})` },
      { label: say.rule, value: notice.clause(clause, termsVersion) },
    ],
    blocks: [
      { kind: 'heading', level: 1, text: say.items },
      {
        kind: 'table', caption: say.items, rowHeader: 1,
        columns: [{ label: c.number, width: 1.1 }, { label: c.item, width: 5.2 }, { label: c.purpose, width: 3.1 }, { label: c.presenter, width: 3 }, { label: c.minutes, width: 2.1 }, { label: c.papers, width: 3.9 }],
        rows: meeting.items.map((item) => [item.number.toString(), item.title, agenda.purpose(item.purpose), item.presenter ?? agenda.chairLeads, item.minutes.toString(), paperRuns(item.papers, words)]),
      },
    ],
  };
};
