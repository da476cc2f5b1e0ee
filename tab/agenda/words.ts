import { agendaPage } from '../../shared/words/en/agenda-page.ts';
import { risk } from '../../shared/words/en/risk.ts';
import { pageWords } from '../frame/page-words.ts';

export const useAgendaWords = pageWords({ agendaPage, risk }, async () => {
  const [{ agendaPage: cyPage }, { risk: cyRisk }] = await Promise.all([import('../../shared/words/cy/agenda-page.ts'), import('../../shared/words/cy/risk.ts')]);
  return { agendaPage: cyPage, risk: cyRisk };
});
