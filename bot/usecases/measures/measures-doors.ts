import type { InputOf } from '../../../shared/contract/api.ts';
import type { Ports, Who } from '../../ports.ts';
import { noteReading, saveMeasure, seeMeasures } from './measures.ts';

/** The use cases of this noun as the tab asks for them. */
export const measuresDoors = (ports: Ports, newId: () => string) => ({
  measures: (who: Who, input: InputOf<'measures'>) => seeMeasures(ports, who, input),
  saveMeasure: (who: Who, input: InputOf<'saveMeasure'>) => saveMeasure(ports, who, input, newId),
  noteReading: (who: Who, input: InputOf<'noteReading'>) => noteReading(ports, who, input, newId),
});
