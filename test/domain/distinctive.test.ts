import assert from 'node:assert/strict';
import { isDistinctive } from '../../shared/domain/distinctive.ts';

describe('a name by which meetings are found', () => {
  const rows: readonly (readonly [name: string, distinctive: boolean])[] = [
    ['Digital Services Steering Group', true], ['Steering Group', true], ['HR Board', true], ['Y Gweithgor Digidol', true], ['Harbourside', true], ['GLANYRAFON', true],
    ['', false], ['–', false], ['a', false], ['CSSG', false], ['Board', false], ['The Board', false], ['of the group', false], ['Interview', false], ['Meetings', false], ['Y Pwyllgor', false],
    ['Cyfarfod', false], ['1 1', false], ['a b', false], ['sick', false], ['Redundancy', false],
  ];
  for (const [name, distinctive] of rows) it(`“${name}” is ${distinctive ? 'one' : 'too general'}`, () => assert.equal(isDistinctive(name), distinctive));
});
