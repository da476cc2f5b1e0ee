import type { InputOf } from '../../../shared/contract/api.ts';
import type { Ports, Who } from '../../ports.ts';
import { changeEntry, noteLine, strikeEntry } from './session-entries.ts';
import { seeSession } from './session-page.ts';
import { closeSession, coverItem, goToItem, notePresence, openSession, reopenSession } from './session-run.ts';

/** The use cases of this noun as the tab asks for them. */
export const sessionDoors = (ports: Ports, newId: () => string) => ({
  session: (who: Who, input: InputOf<'session'>) => seeSession(ports, who, input),
  openSession: (who: Who, input: InputOf<'openSession'>) => openSession(ports, who, input),
  goToItem: (who: Who, input: InputOf<'goToItem'>) => goToItem(ports, who, input),
  coverItem: (who: Who, input: InputOf<'coverItem'>) => coverItem(ports, who, input),
  closeSession: (who: Who, input: InputOf<'closeSession'>) => closeSession(ports, who, input),
  reopenSession: (who: Who, input: InputOf<'reopenSession'>) => reopenSession(ports, who, input),
  notePresence: (who: Who, input: InputOf<'notePresence'>) => notePresence(ports, who, input),
  noteLine: (who: Who, input: InputOf<'noteLine'>) => noteLine(ports, who, input, newId),
  changeEntry: (who: Who, input: InputOf<'changeEntry'>) => changeEntry(ports, who, input),
  strikeEntry: (who: Who, input: InputOf<'strikeEntry'>) => strikeEntry(ports, who, input),
});
