import assert from 'node:assert/strict';
import { controlFindings, controlOf, inOrder, isApproved, sameVersion } from '../../shared/domain/document-control.ts';
import { monthsIn } from '../../shared/domain/cover-date.ts';
import type { Finding } from '../../shared/domain/reading.ts';
import type { Approval, DocumentControl, VersionLine } from '../../shared/domain/terms.ts';
import { inForceOn } from '../../shared/domain/terms-in-force.ts';
import { CONTROL } from '../tenant/setup-document.ts';
import { TERMS } from './steering-group.ts';

const line = (version: string, dated: string | null = null): VersionLine => ({ version, dated, author: null, summary: null });
const approval = (version: string | null, dated: string | null = '2026-06-01'): Approval => ({ by: ['Cabinet'], version, dated });
const control = (versions: readonly VersionLine[], approvals: readonly Approval[] = [], more: Partial<DocumentControl> = {}): DocumentControl => ({ versions, approvals, cover: null, notSupplied: [], ...more });

describe('what the terms of reference say of themselves', () => {
  it('is told as it stands, gaps and contradictions included', () => {
    assert.deepEqual(controlFindings(CONTROL), [
      { kind: 'versionUndated', version: '1.0' },
      { kind: 'approvedBeforeMade', version: '1.3', approved: '2019-05-07', made: '2019-05-16' },
      { kind: 'currentNotApproved', current: '1.4', approved: '1.3' },
      { kind: 'coverStale', cover: 'May 2019', version: '1.4', dated: '2019-08-27' },
      { kind: 'notSupplied', what: 'Figure 1' },
      { kind: 'notSupplied', what: "the Council's Efficient Meetings Protocol" },
    ]);
  });

  it('an approval is of its own version alone', () => {
    assert.deepEqual(['1.0', '1.3', '1.4', 'v1.3', 'Version 1.3', '1.30'].map((version) => isApproved(CONTROL, version)), [false, true, false, true, true, false]);
  });

  it('the same table read upside down says the same', () => {
    assert.deepEqual(controlFindings({ ...CONTROL, versions: CONTROL.versions.toReversed() }), controlFindings(CONTROL));
  });

  it('is settled once the current version is approved', () => {
    const later = { ...CONTROL, approvals: [...CONTROL.approvals, approval('1.4', '2019-09-10')] };
    assert.deepEqual(controlFindings(later).filter(({ kind }) => kind === 'currentNotApproved'), []);
    assert.equal(isApproved(later, '1.4'), true);
  });
});

const names = (versions: readonly VersionLine[]): readonly string[] => inOrder(versions).map(({ version }) => version);

describe('the findings of a control table', () => {
  const rows: readonly (readonly [what: string, of: DocumentControl, found: readonly Finding[]])[] = [
    ['a clean one', control([line('1.0', '2026-01-05'), line('1.1', '2026-05-05')], [approval('1.1')]), []],
    ['an approval on the very day is in time', control([line('2', '2026-06-01')], [approval('2.0', '2026-06-01')]), []],
    ['no table at all', control([]), []],
    ['nothing approved', control([line('1.0', '2026-01-05')]), [{ kind: 'currentNotApproved', current: '1.0', approved: null }]],
    ['a later version dated before an earlier one', control([line('1.0', '2026-05-05'), line('1.1', '2026-01-05')], [approval('1.1')]), [{ kind: 'versionsOutOfOrder', earlier: '1.0', later: '1.1' }]],
    ['also across one without a date', control([line('1.0', '2026-05-05'), line('1.1'), line('1.2', '2026-01-05')], [approval('1.2')]), [
      { kind: 'versionUndated', version: '1.1' }, { kind: 'versionsOutOfOrder', earlier: '1.0', later: '1.2' },
    ]],
    ['1.10 comes after 1.9', control([line('1.9', '2026-01-05'), line('1.10', '2026-02-05')], [approval('1.10')]), []],
    ['an approval of a version that is not there', control([line('1.0', '2026-01-05')], [approval('1.0'), approval('0.9')]), [{ kind: 'approvalOfUnknownVersion', version: '0.9' }]],
    ['an approval of no version', control([line('1.0', '2026-01-05')], [approval(null)]), [{ kind: 'approvalWithoutVersion' }, { kind: 'currentNotApproved', current: '1.0', approved: null }]],
    ['an approval without a day contradicts nothing', control([line('1.0', '2026-01-05')], [approval('1.0', null)]), []],
    ['a cover that agrees', control([line('1.0', '2026-05-05')], [approval('1.0')], { cover: 'Terms of Reference, May 2026' }), []],
    ['a cover without a date', control([line('1.0', '2026-05-05')], [approval('1.0')], { cover: 'Final' }), []],
    ['a cover dated by figures', control([line('1.0', '2026-05-05')], [approval('1.0')], { cover: '05/04/2026' }), [{ kind: 'coverStale', cover: '05/04/2026', version: '1.0', dated: '2026-05-05' }]],
    ['the same said twice is said once', control([line('1.0', '2026-05-05')], [approval('1.0'), approval(null), approval(null)]), [{ kind: 'approvalWithoutVersion' }]],
  ];
  for (const [what, of, found] of rows) it(what, () => assert.deepEqual(controlFindings(of), found));

  it('go by the day where versions have no numbers, and by the table where they have neither', () => {
    assert.deepEqual(names([line('Final', '2026-05-05'), line('Draft', '2026-01-05')]), ['Draft', 'Final']);
    assert.deepEqual(names([line('Final', '2026-05-05'), line('Draft')]), ['Final', 'Draft']);
  });

  it('a version that its own table leaves out is current all the same', () => {
    const own = controlOf({ terms: { ...TERMS, version: '2.0', dated: '2026-11-01' }, control: CONTROL });
    assert.deepEqual(controlFindings(own).find(({ kind }) => kind === 'currentNotApproved'), { kind: 'currentNotApproved', current: '2.0', approved: '1.3' });
    assert.equal(controlOf({ terms: TERMS, control: CONTROL }), CONTROL);
  });

  it('versions are the same however they are written', () => {
    assert.deepEqual([sameVersion('v1.3', '1.3'), sameVersion('Version 1.3', 'V 1.3'), sameVersion('1.3', '13'), sameVersion('Final', 'final ')], [true, true, false, true]);
    assert.equal(sameVersion('2', '2.0'), true);
  });
});

describe('the months on a cover', () => {
  const rows: readonly (readonly [text: string, months: readonly string[]])[] = [
    ['May 2019', ['2019-05']], ['16 May 2019', ['2019-05']], ['Sept. 2021', ['2021-09']], ['16/05/2019', ['2019-05']], ['16.5.2019', ['2019-05']], ['2019-05-16', ['2019-05']],
    ['Mai 2024', ['2024-05']], ['Chwefror 2024', ['2024-02']], ['Version 1.3', []], ['Steering Group 2019', []], ['31/31/2019', []], ['May 2019, reviewed June 2021', ['2019-05', '2021-06']],
  ];
  for (const [text, months] of rows) it(`${text}: ${months.join()}`, () => assert.deepEqual(monthsIn(text), months));
});

const version = (id: string, inForceFrom: string, adopted: string) => ({ id, inForceFrom, adopted: { by: null, at: adopted } });

describe('the version in force', () => {
  const kept = [version('b', '2026-06-01', '2026-05-20T09:00:00.000Z'), version('a', '2026-01-01', '2025-12-20T09:00:00.000Z'), version('c', '2027-01-01', '2026-11-20T09:00:00.000Z')];
  const rows: readonly (readonly [day: string, id: string])[] = [['2025-01-01', 'a'], ['2026-01-01', 'a'], ['2026-05-31', 'a'], ['2026-06-01', 'b'], ['2026-12-31', 'b'], ['2027-01-01', 'c'], ['2030-01-01', 'c']];
  for (const [day, id] of rows) {
    it(`on ${day}: ${id}`, () => {
      assert.equal(inForceOn(kept, day)?.id, id);
      assert.equal(inForceOn(kept.toReversed(), day)?.id, id);
    });
  }

  it('of two from one day, the one adopted later; of none, none', () => {
    assert.equal(inForceOn([version('x', '2026-01-01', '2026-01-01T12:00:00.000Z'), version('y', '2026-01-01', '2026-01-01T09:00:00.000Z')], '2026-02-01')?.id, 'x');
    assert.equal(inForceOn([version('x', '2026-01-01', '2026-01-01T12:00:00.000Z'), version('y', '2026-01-01', '2026-01-01T09:00:00.000Z')], '2025-02-01')?.id, 'x');
    assert.equal(inForceOn([], '2026-02-01'), undefined);
  });
});
