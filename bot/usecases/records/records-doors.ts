import type { InputOf } from '../../../shared/contract/api.ts';
import type { Ports, Who } from '../../ports.ts';
import { agreeRecord, askCorrection, compileRecord, correctRecord, editRecord, proposeRecord, seeRecords, takeBackRecord } from './records.ts';
import { seeRecordYear } from './records-year.ts';

/** The use cases of the records as the tab asks for them. */
export const recordsDoors = (ports: Ports, newId: () => string) => ({
  records: (who: Who, input: InputOf<'records'>) => seeRecords(ports, who, input),
  recordYear: (who: Who, input: InputOf<'recordYear'>) => seeRecordYear(ports, who, input),
  compileRecord: (who: Who, input: InputOf<'compileRecord'>) => compileRecord(ports, who, input, newId),
  editRecord: (who: Who, input: InputOf<'editRecord'>) => editRecord(ports, who, input),
  proposeRecord: (who: Who, input: InputOf<'proposeRecord'>) => proposeRecord(ports, who, input),
  takeBackRecord: (who: Who, input: InputOf<'takeBackRecord'>) => takeBackRecord(ports, who, input),
  askCorrection: (who: Who, input: InputOf<'askCorrection'>) => askCorrection(ports, who, input),
  agreeRecord: (who: Who, input: InputOf<'agreeRecord'>) => agreeRecord(ports, who, input, newId),
  correctRecord: (who: Who, input: InputOf<'correctRecord'>) => correctRecord(ports, who, input),
});
