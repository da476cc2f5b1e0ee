import assert from 'node:assert/strict';
import { RULES } from '../../shared/domain/terms.ts';
import { OTHERS } from './expected-more.ts';
import { COUNCILS } from './expected.ts';
import { reading, seatLine, textOf, valuesOf } from './fixture.ts';

describe('documents of other councils', () => {
  for (const expected of [...COUNCILS, ...OTHERS]) {
    it(`reads the ${expected.document} one`, () => {
      const read = reading(textOf(expected.document));
      assert.equal(read.name, expected.name);
      assert.deepEqual(read.aliases, expected.aliases ?? []);
      assert.deepEqual(valuesOf(read), expected.rules);
      assert.deepEqual(read.seats.map(seatLine), expected.seats);
      assert.equal(read.secretary?.post ?? null, expected.secretary);
      assert.deepEqual(read.findings.map(({ kind }) => kind), expected.findings);
      assert.deepEqual(read.unread.map(({ sentence }) => sentence), expected.unread);
    });

    it(`says of every rule of the ${expected.document} one that it is there, or that it is not`, () => {
      const read = reading(textOf(expected.document));
      assert.deepEqual([...read.rules.map(({ rule }) => rule), ...read.notFound].sort(), [...RULES].sort());
    });
  }
});
