import type { InputOf } from '../../../shared/contract/api.ts';
import type { Ports, Who } from '../../ports.ts';
import { printDocument } from './documents.ts';

/** The use cases of this noun as the tab asks for them. */
export const documentsDoors = (ports: Ports, _newId: () => string) => ({
  document: (who: Who, input: InputOf<'document'>) => printDocument(ports, who, input),
});
