import type { InputOf } from '../../../shared/contract/api.ts';
import type { RequestsAnswers } from '../../../shared/contract/requests.ts';
import { makeRequest } from '../../../shared/domain/request-deeds.ts';
import { BLANK_REQUEST } from '../../../shared/domain/request.ts';
import type { Deed } from '../../../shared/domain/rights.ts';
import { id, NOW } from '../../store/world.ts';
import { PEOPLE } from '../../tenant/people.ts';
import { valueOf, type PeopleWorld } from '../world.ts';

type Rows = { readonly [K in keyof RequestsAnswers]: { readonly deed: Deed; readonly input: () => InputOf<K> } };

/** The request was changed since anybody read it, and nothing is filled in: each leaves everything as it was. */
export const requestsDrives = (world: () => PeopleWorld) => {
  const ids = { request: id(), advice: id() };
  const group = () => ({ group: world().group.id });
  const one = () => ({ ...group(), request: ids.request, revision: 1 });
  const about = { kind: 'request', request: ids.request } as const;
  const rows: Rows = {
    requests: { deed: 'seeRequests', input: group },
    rankRequests: { deed: 'triageRequests', input: () => ({ ...group(), was: [], order: [] }) },
    commissionRequest: { deed: 'triageRequests', input: () => ({ ...one(), to: '', day: '', becomes: null }) },
    areaSummary: { deed: 'seeRequests', input: () => ({ ...group(), person: PEOPLE.viceChair.id }) },
    makeRequest: { deed: 'makeRequest', input: () => ({ ...group(), text: BLANK_REQUEST }) },
    // whose request it is, is asked behind the door
    changeRequest: { deed: 'makeRequest', input: () => ({ ...one(), text: BLANK_REQUEST }) },
    withdrawRequest: { deed: 'makeRequest', input: one },
    askBackRequest: { deed: 'triageRequests', input: () => ({ ...one(), note: '' }) },
    placeRequest: { deed: 'triageRequests', input: () => ({ ...one(), meeting: world().meeting }) },
    declineRequest: { deed: 'triageRequests', input: () => ({ ...one(), note: '' }) },
    decideRequest: { deed: 'triageRequests', input: () => ({ ...one(), outcome: 'approved', conditions: '', conflict: '', text: '', decision: null, promise: null }) },
    resumeRequest: { deed: 'triageRequests', input: one },
    sendRequestOn: { deed: 'triageRequests', input: () => ({ ...one(), day: '2026-11-01', note: '' }) },
    askAdvice: { deed: 'askAdvice', input: () => ({ ...group(), about, of: '', question: '', due: '' }) },
    // who was asked is told behind the door
    giveAdvice: { deed: 'giveAdvice', input: () => ({ ...group(), advice: ids.advice, text: '' }) },
    itemAdvice: { deed: 'giveAdvice', input: () => ({ ...group(), meeting: world().meeting }) },
    champions: { deed: 'seeChampions', input: group },
    saveChampion: { deed: 'manageChampions', input: () => ({ ...group(), champion: null, revision: 0, name: '', person: null, service: '', member: false, helpsWith: '', commitments: [], from: '2026-01-01', until: null }) },
  };
  return {
    prepare: async () => {
      const made = valueOf(makeRequest({ ...BLANK_REQUEST, title: 'A', what: 'B' }, { principles: new Set(), workstreams: new Set(), bodies: new Set() }, { id: ids.request, ref: 'REQ-2026-901', by: PEOPLE.ict.id, at: NOW }));
      await world().in(async (records) => {
        await records.requests.save(world().group.id, { ...made, revision: 7 });
        await records.advice.save(world().group.id, { id: ids.advice, about, of: PEOPLE.ict.id, question: 'Is it safe?', due: '2026-12-01', by: PEOPLE.secretary.id, at: NOW, answer: null });
      });
    },
    rows,
  };
};
