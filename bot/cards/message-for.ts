import type { Links } from '../../shared/contract/views.ts';
import type { Message } from '../ports.ts';
import type { NoticeContent } from '../usecases/notices/notice-content.ts';
import { actionDueCard } from './action-closing.ts';
import { agendaCard } from './agenda.ts';
import { noteCard } from './notes.ts';
import { answersAwaitedCard, cancelledCard, dayBeforeCard, hourBeforeCard, movedCard, revivedCard } from './reminders.ts';

/** The message of a notice, from what was read when it is sent. */
export const messageFor = (content: NoticeContent, links: Links): Message => {
  const { notice, language, now } = content;
  const drawing = { language, links, now, notice: notice.id, clause: notice.clause };
  if (content.kind === 'action') return actionDueCard(content.action, content.matter.when, drawing);
  if (content.kind === 'note') return noteCard(content.note, { ...drawing, group: content.group });
  const { matter, view } = content;
  switch (matter.kind) {
    case 'agenda':
      return agendaCard(view, drawing);
    case 'answersAwaited':
      return answersAwaitedCard(view, drawing);
    case 'dayBefore':
      return dayBeforeCard(view, drawing);
    case 'hourBefore':
      return hourBeforeCard(view, drawing);
    case 'moved':
      return movedCard(view, matter, drawing);
    case 'cancelled':
      return cancelledCard(view, drawing);
    case 'revived':
      return revivedCard(view, drawing);
  }
};
