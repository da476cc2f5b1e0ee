import type { Clearer } from '../../domain/paper.ts';
import type { Day } from '../../domain/time.ts';
import type { paperProblem as en } from '../en/paper-problem.ts';
import { format } from './format.ts';

const CLEARER: Readonly<Record<Clearer, string>> = { constitutional: 'cyfansoddiadol', finance: 'ariannol', humanResources: 'adnoddau dynol' };

const written = (day: Day): string => day.split('-').toReversed().join('/');

const orOf = (days: readonly Day[]): string => days.map(written).join(' neu ');

export const paperProblem: typeof en = (problem) => {
  switch (problem.kind) {
    case 'notAPaperAddress':
      return 'Rhowch gyfeiriad llawn y papur, yn dechrau â https://, er enghraifft o “Copïo dolen” yn Teams neu SharePoint.';
    case 'dayUnclear':
      return problem.meant.length === 0
        ? `Nid yw “${problem.typed}” yn ddyddiad. Rhowch ef fel diwrnod/mis/blwyddyn, er enghraifft 27/04/2022.`
        : `Nid yw “${problem.typed}” yn ddyddiad. Ai ${orOf(problem.meant)} oedd gennych dan sylw?`;
    case 'commentsAwaited':
      return `Mae’r sylwadau ${format.list(problem.clearers.map((clearer) => CLEARER[clearer]))} heb ddod i law eto. Cofnodwch nhw, neu gofynnwch i’r cadeirydd adael i’r adroddiad fynd allan fel mater brys.`;
    case 'notAReader':
      return 'Mae’r papur hwn yn gyfyngedig ac ni chaiff y person hwn ei ddarllen. Ychwanegwch y person at ei ddarllenwyr yn gyntaf.';
    case 'unsaid':
      return 'Dywedwch beth mae hyn yn ei olygu iddynt, neu dywedwch nad oes goblygiadau.';
    case 'meetingBegun':
      return 'Mae’r cyfarfod wedi dechrau. Dim ond y cadeirydd a all ddod â phapur iddo nawr, drwy ei gyflwyno fel mater brys a dweud pam.';
    case 'meetingOver':
      return 'Mae’r cyfarfod ar ben neu wedi’i ganslo, felly mae ei bapurau’n aros fel y maent.';
    case 'keepsNotes':
      return 'Mae’r cyfarfod wedi dechrau, ac mae’r hyn a nodir ar yr eitem hon wedi’i gadw i’r rhai sy’n cael darllen y papur cyfyngedig hwn. Felly mae’r papur yn aros lle y mae.';
  }
};
