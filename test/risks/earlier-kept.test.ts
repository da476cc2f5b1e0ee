import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'mocha';
import { raiseRisk } from '../../shared/domain/risk-deeds.ts';
import type { Risk } from '../../shared/domain/risk.ts';
import { openPeople, valueOf, who, type PeopleWorld } from '../people/world.ts';
import { id } from '../store/world.ts';
import { PEOPLE } from '../tenant/people.ts';

const READER = who(PEOPLE.hr);
const STRANGER = who(PEOPLE.frontline);
const HELD = 70;

describe('risks that were closed and are kept to some', () => {
  let world: PeopleWorld;
  const restricted: Risk[] = [];
  beforeEach(async () => {
    world = await openPeople();
    restricted.length = 0;
    const form = { title: 'A', detail: '', workstream: null, stream: 'ict', owner: PEOPLE.hr.id, likelihood: 3, impact: 3, mitigation: '', nextReview: '2026-12-01' } as const;
    await world.in(async (records) => {
      for (let n = 0; n < HELD * 2; n += 1) {
        const at = new Date(Date.UTC(2026, 0, 1, n)).toISOString();
        const raised = raiseRisk({ id: id(), ref: `RSK-2026-${n.toString().padStart(3, '0')}` }, form, n % 2 === 0 ? [PEOPLE.hr.id] : null, { by: PEOPLE.hr.id, at });
        const risk: Risk = { ...raised, state: 'closed', closed: { by: PEOPLE.hr.id, at, why: 'x' } };
        if (risk.readers !== null) restricted.push(risk);
        await records.risks.save(world.group.id, risk);
      }
    });
  });
  afterEach(() => world.close());

  const see = async (by = STRANGER, asked = {}) => valueOf(await world.tab.risks(by, { group: world.group.id, ...asked }));

  it('are neither in a page, nor in its number, nor in where the next one begins, whatever cursor is asked for', async () => {
    assert.deepEqual([(await see()).ended.all, (await see(READER)).ended.all], [HELD, HELD * 2]);
    const hidden = new Set(restricted.map((risk) => risk.id));
    for (const risk of [restricted[HELD - 1], restricted[30], restricted[0]]) {
      assert.ok(risk?.closed);
      for (const asked of [{ at: risk.closed.at, after: risk.id }, { one: risk.id }, { at: '9999-12-31T00:00:00Z', after: risk.id, one: risk.id }]) {
        const { risks, ended } = await see(STRANGER, asked);
        assert.ok(!risks.some((one) => hidden.has(one.id)) && !hidden.has(ended.next?.id ?? ''), JSON.stringify(asked));
      }
    }
  });
});
