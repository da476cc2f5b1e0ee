import type { InputOf } from '../../../shared/contract/api.ts';
import type { Ports, Who } from '../../ports.ts';
import { lookAtPapers, openPaper, publish, removePaper, restrict, savePaper, seePapers, table, tryPaper } from './papers.ts';
import { askForComments, recordComments } from './papers-clearance.ts';

/** The use cases of this noun as the tab asks for them. */
export const papersDoors = (ports: Ports, newId: () => string) => ({
  papers: (who: Who, input: InputOf<'papers'>) => seePapers(ports, who, input),
  openPaper: (who: Who, input: InputOf<'openPaper'>) => openPaper(ports, who, input),
  savePaper: (who: Who, input: InputOf<'savePaper'>) => savePaper(ports, who, input, newId),
  removePaper: (who: Who, input: InputOf<'removePaper'>) => removePaper(ports, who, input),
  publishPaper: (who: Who, input: InputOf<'publishPaper'>) => publish(ports, who, input),
  tablePaper: (who: Who, input: InputOf<'tablePaper'>) => table(ports, who, input),
  restrictPaper: (who: Who, input: InputOf<'restrictPaper'>) => restrict(ports, who, input),
  askClearance: (who: Who, input: InputOf<'askClearance'>) => askForComments(ports, who, input),
  giveClearance: (who: Who, input: InputOf<'giveClearance'>) => recordComments(ports, who, input),
  tryPaper: (who: Who, input: InputOf<'tryPaper'>) => tryPaper(ports, who, input),
  lookAtPapers: (who: Who, input: InputOf<'lookAtPapers'>) => lookAtPapers(ports, who, input),
});
