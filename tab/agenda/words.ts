import { agendaPage } from '../../shared/words/en/agenda-page.ts';
import { pageWords } from '../frame/page-words.ts';

export const useAgendaWords = pageWords({ agendaPage }, async () => ({ agendaPage: (await import('../../shared/words/cy/agenda-page.ts')).agendaPage }));
