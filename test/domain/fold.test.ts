import assert from 'node:assert/strict';
import { fold, speaksOf } from '../../shared/domain/fold.ts';

describe('folded text', () => {
  const rows = [
    ['  ICT  &  Digital Services ', 'ict and digital services'],
    ['Siân', 'sian'],
    ["O'Neill", 'oneill'],
    ['O’Neill', 'oneill'],
    ['Anne-Marie', 'anne marie'],
    ['\u00A0', ''],
  ] as const;
  for (const [text, folded] of rows) {
    it(JSON.stringify(text), () => {
      assert.equal(fold(text), folded);
    });
  }

  const spoken = [
    ['Picture round', 'ICT', false],
    ['ICT: monthly', 'ict', true],
    ['Steering', 'ICT Steering', false],
    ['anything', '', false],
    ['anything', '—', false],
    ['—', '', false],
  ] as const;
  for (const [text, name, holds] of spoken) {
    it(`${JSON.stringify(text)} ${holds ? 'speaks' : 'does not speak'} of ${JSON.stringify(name)}`, () => {
      assert.equal(speaksOf(text, name), holds);
    });
  }
});
