import { id } from '../../store/world.ts';
import type { PeopleWorld } from '../world.ts';

/** A meeting weeks before its time: whoever may run it hears that it is too early. */
export const sessionDrives = (world: () => PeopleWorld) => {
  const at = () => ({ group: world().group.id, meeting: world().meeting });
  const deed = () => ({ ...at(), revision: 1 });
  const entry = () => ({ ...deed(), entry: id() });
  return {
    session: { deed: 'seeSession', input: at },
    openSession: { deed: 'runSession', input: at },
    goToItem: { deed: 'runSession', input: () => ({ ...deed(), item: id() }) },
    coverItem: { deed: 'runSession', input: () => ({ ...deed(), item: id(), covered: true }) },
    closeSession: { deed: 'runSession', input: deed },
    reopenSession: { deed: 'runSession', input: deed },
    notePresence: { deed: 'noteInSession', input: () => ({ ...at(), key: 'nobody', what: 'comes' as const }) },
    noteLine: { deed: 'noteInSession', input: () => ({ ...at(), item: null, line: 'A note', action: null, decision: null, interest: null }) },
    changeEntry: { deed: 'noteInSession', input: () => ({ ...entry(), text: 'Another' }) },
    strikeEntry: { deed: 'noteInSession', input: entry },
  } as const;
};
