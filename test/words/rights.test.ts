import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { rights } from '../../shared/words/cy/rights.ts';
import { wordsIn } from '../../shared/words/index.ts';
import type { Refusal } from '../../shared/domain/refusal.ts';
import { DEEDS, RIGHTS, type Deed, type Station } from '../../shared/domain/rights.ts';

describe('why somebody may not', () => {
  const rows: readonly (readonly [Deed, readonly Station[], string, string])[] = [
    ['manageTerms', ['chair', 'secretary'], 'Only the chair or the secretary may change the terms of reference.', 'Dim ond y cadeirydd neu’r ysgrifennydd all newid y cylch gorchwyl.'],
    [
      'managePeople', RIGHTS.managePeople, 'Only the secretary, the deputy secretary or the chair may change its people and posts.',
      'Dim ond yr ysgrifennydd, y dirprwy ysgrifennydd neu’r cadeirydd all newid ei bobl a’i swyddi.',
    ],
    ['report', ['lead'], 'Only the lead of the workstream may report on it.', 'Dim ond arweinydd y ffrwd waith all adrodd arni.'],
    ['setUp', ['secretary', 'teamOwner'], 'Only the secretary or an owner of the team may set up a group.', 'Dim ond yr ysgrifennydd neu un o berchnogion y tîm all sefydlu grŵp.'],
  ];
  for (const [deed, allowed, en, cy] of rows) {
    it(en, () => {
      const no: Refusal = { why: 'mayNot', deed, allowed };
      assert.deepEqual([wordsIn('en').refusal(no), wordsIn('cy').refusal(no)], [en, cy]);
    });
  }

  it('in Welsh the deed is softened after “all”', () => {
    for (const deed of DEEDS) {
      const said = rights.deed(deed);
      assert.doesNotMatch(said, /^(?:[cptm]|ll|rh|gweld|gofyn|gadael|gwirio|gwneud|gosod|galw|darllen|dilyn|dewis)/u, deed);
    }
  });

  it('there is a sentence for every deed of the table', () => {
    for (const language of ['en', 'cy'] as const) {
      const sentences = DEEDS.map((deed) => wordsIn(language).refusal({ why: 'mayNot', deed, allowed: RIGHTS[deed] }));
      assert.equal(new Set(sentences).size, DEEDS.length);
      for (const sentence of sentences) assert.match(sentence, /^[A-Z].*\.$/u);
    }
  });
});
