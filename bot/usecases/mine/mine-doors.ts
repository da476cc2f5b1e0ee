import type { InputOf } from '../../../shared/contract/api.ts';
import type { Ports, Who } from '../../ports.ts';
import { seeMine } from './mine.ts';
import { search } from './search.ts';

/** The use cases of this noun as the tab asks for them. */
export const mineDoors = (ports: Ports, _newId: () => string) => ({
  mine: (who: Who) => seeMine(ports, who),
  search: (who: Who, input: InputOf<'search'>) => search(ports, who, input),
});
