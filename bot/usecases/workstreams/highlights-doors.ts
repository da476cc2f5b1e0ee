import type { InputOf } from '../../../shared/contract/api.ts';
import type { Ports, Who } from '../../ports.ts';
import { saveHighlight, seeHighlights } from './highlights.ts';

/** The use cases of this noun as the tab asks for them. */
export const highlightsDoors = (ports: Ports, newId: () => string) => ({
  highlights: (who: Who, input: InputOf<'highlights'>) => seeHighlights(ports, who, input),
  saveHighlight: (who: Who, input: InputOf<'saveHighlight'>) => saveHighlight(ports, who, input, newId),
});
