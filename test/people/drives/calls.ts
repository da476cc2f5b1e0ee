import type { InputOf } from '../../../shared/contract/api.ts';
import type { CallsAnswers } from '../../../shared/contract/calls.ts';
import type { Deed } from '../../../shared/domain/rights.ts';
import { CALL_ID, callSheet, CIRCULAR_ID, circularSheet } from '../../cards/calls-samples.ts';
import { id, NOW } from '../../store/world.ts';
import { PEOPLE } from '../../tenant/people.ts';
import type { PeopleWorld } from '../world.ts';

type Rows = { readonly [K in keyof CallsAnswers]: { readonly deed: Deed; readonly input: () => InputOf<K> } };

/** What is settled already stays as it is, whoever tries. */
export const callsDrives = (world: () => PeopleWorld): { readonly rows: Rows; readonly prepare: () => Promise<void> } => {
  const group = (): string => world().group.id;
  const time = { day: '2020-01-02', from: '10:00', minutes: 60, place: null, joinUrl: null };
  const update = id();
  return {
    prepare: async () => {
      const settled = { by: PEOPLE.chair.id, at: NOW, note: null };
      await world().in(async (records) => {
        await records.calls.save(group(), callSheet({ state: 'declined', settled }).call);
        await records.circulars.save(group(), { ...circularSheet({ state: 'withdrawn', settled: { at: NOW, why: 'withdrawn' } }).circular, answers: [] });
      });
    },
    rows: {
      calls: { deed: 'seeGroup', input: () => ({ group: group() }) },
      callMeeting: { deed: 'callMeeting', input: () => ({ group: group(), kind: 'extraordinary' as const, subject: 'Cooling', why: 'It failed.', people: [], ...time }) },
      settleCall: { deed: 'agreeCall', input: () => ({ group: group(), call: CALL_ID, how: 'agreed' as const, note: null }) },
      withdrawCall: { deed: 'callMeeting', input: () => ({ group: group(), call: CALL_ID }) },
      moveCalled: { deed: 'moveMeeting', input: () => ({ group: group(), meeting: world().meeting, ...time }) },
      cancelCalled: { deed: 'moveMeeting', input: () => ({ group: group(), meeting: world().meeting }) },
      openCircular: { deed: 'openCircular', input: () => ({ group: group(), about: 'A', text: 'B', reasons: '', spendsMoney: false, optionsRejected: null, conflicts: null, closes: '2020-01-02' }) },
      answerCircular: { deed: 'answerCircular', input: () => ({ group: group(), circular: CIRCULAR_ID, says: 'agree' as const, comment: null }) },
      withdrawCircular: { deed: 'openCircular', input: () => ({ group: group(), circular: CIRCULAR_ID }) },
      postUpdate: { deed: 'postUpdate', input: () => ({ group: group(), update, text: 'News.' }) },
    },
  };
};
