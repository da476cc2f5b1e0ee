import assert from 'node:assert/strict';
import type { Agenda, AgendaItem } from '../../shared/domain/agenda.ts';
import { NO_CYCLE, type GroupFacts } from '../../shared/domain/matter.ts';
import { lineOf, mayOpen, type Paper, type Reader } from '../../shared/domain/paper.ts';
import { changePaper, isOutdated } from '../../shared/domain/paper-changes.ts';
import { agendaWithLines, withLines } from '../../shared/domain/paper-lines.ts';
import { linkKind, webAddress } from '../../shared/domain/paper-link.ts';
import { paperObligations } from '../../shared/domain/paper-obligations.ts';
import { isSupplement, newsOf, openingsOf, pagesOf } from '../../shared/domain/paper-pack.ts';
import { aPaper, aReport, AT, DIGITAL_STRATEGY } from '../papers/world.ts';
import { aGroup, aMeeting, TERMS } from '../store/world.ts';

const OUT = { by: 'secretary', at: AT, urgent: null };
const ADDRESS = 'https://brookmere.sharepoint.com/a.docx';
const LINK = aPaper({ url: ADDRESS, state: 'withAgenda', published: OUT });
const SHUT = { ...LINK, restriction: { reason: 'x', readers: ['hr'], masksTitle: true, by: 'secretary' } };
const reader = (person: string, change: Partial<Reader> = {}): Reader => ({ person, officer: false, standsFor: [], ...change });

describe('R122: who may open a paper', () => {
  const DRAFT: Paper = { ...LINK, published: null, by: 'author', clearances: [{ clearer: 'finance', asked: { of: 'clearer', by: 'secretary', at: AT, due: null }, given: null }] };
  const ROWS: readonly [string, Paper, Reader, boolean][] = [
    ['anybody, what is open', LINK, reader('member'), true],
    ['a reader, what is restricted', SHUT, reader('hr'), true],
    ['whoever restricted it', SHUT, reader('secretary'), true],
    ['no officer who is not named', SHUT, reader('chair', { officer: true }), false],
    ['no substitute of a reader, as a rule', SHUT, reader('sub', { standsFor: [{ person: 'hr', restricted: false }] }), false],
    ['a substitute of a reader whom the chair lets', SHUT, reader('sub', { standsFor: [{ person: 'hr', restricted: true }] }), true],
    ['no substitute of somebody who is no reader', SHUT, reader('sub', { standsFor: [{ person: 'ict', restricted: true }] }), false],
    ['no member, a draft', DRAFT, reader('member'), false],
    ['its author, a draft', DRAFT, reader('author'), true],
    ['an officer, a draft', DRAFT, reader('chair', { officer: true }), true],
    ['whoever is asked for comments, a draft', DRAFT, reader('clearer'), true],
    ['nobody who is asked and may not read it', { ...DRAFT, restriction: SHUT.restriction }, reader('clearer'), false],
  ];
  for (const [name, paper, who, may] of ROWS) it(name, () => { assert.equal(mayOpen(paper, who), may); });
});

const item = (id: string, papers: AgendaItem['papers'] = []): AgendaItem => ({ id, number: 1, title: 'CRM', purpose: 'decide', presenter: null, minutes: 10, papers, standing: null });

describe('R44: a report goes out when it is published', () => {
  const typed = { item: LINK.item, title: LINK.title, url: null, pages: null, report: aReport(), clearers: ['finance'] } as const;
  const hand = { by: 'secretary', at: AT };
  const changed = (before: Paper): readonly [boolean, string] => {
    const after = changePaper(before, typed, hand, false);
    assert.ok(after.ok);
    return [after.value.published !== null, after.value.state];
  };
  const ROWS: readonly [string, Paper, readonly [boolean, string]][] = [
    ['not by taking the place of a link that was out', LINK, [false, 'toFollow']],
    ['one that is out stays out when its words change', { ...LINK, url: null, report: aReport() }, [true, 'withAgenda']],
    ['one that the chair has tabled stays out', { ...LINK, state: 'tabled', tabled: { ...hand, reason: 'x' } }, [true, 'tabled']],
  ];
  for (const [name, before, expected] of ROWS) it(name, () => { assert.deepEqual(changed(before), expected); });
});

describe('the line that everybody sees', () => {
  const ROWS: readonly [string, Paper, Partial<ReturnType<typeof lineOf>>][] = [
    ['of an open paper', LINK, { title: 'Business case', url: ADDRESS, state: 'withAgenda', restricted: false }],
    ['of a draft', { ...LINK, published: null }, { url: null, state: 'toFollow' }],
    ['of a restricted one', SHUT, { title: null, url: null, restricted: true }],
    ['of a restricted one whose title may be seen', { ...SHUT, restriction: { ...SHUT.restriction, masksTitle: false } }, { title: 'Business case', url: null, restricted: true }],
  ];
  for (const [name, paper, expected] of ROWS) it(name, () => { assert.deepEqual({ ...lineOf(paper), ...expected }, lineOf(paper)); });

  const elsewhere = { id: null, title: 'Minutes', url: null, state: 'toFollow', restricted: false } as const;

  it('stands on its item beside what is kept elsewhere, and nowhere else; what has not changed is left alone', () => {
    const [own, other] = withLines([item('item-3', [elsewhere]), item('item-4', [lineOf(LINK)])], [LINK]);
    assert.deepEqual([own?.papers, other?.papers], [[elsewhere, lineOf(LINK)], []]);
    const settled = [item('item-3', [lineOf(LINK)])];
    assert.equal(withLines(settled, [LINK])[0], settled[0]);
  });

  it('is taken out of what was published once the paper is restricted; what was open stays as it went out', () => {
    const agenda: Agenda = {
      meeting: LINK.meeting, revision: 7, items: [], proposed: null, agreed: null, late: null, pressed: null,
      publications: [{ version: 1, at: AT, by: null, items: [item('item-3', [elsewhere, lineOf(LINK)])] }],
    };
    const papers = (paper: Paper) => agendaWithLines(agenda, [paper]).publications[0]?.items[0]?.papers;
    assert.deepEqual(papers(SHUT), [elsewhere, { ...lineOf(SHUT), state: 'withAgenda' }]);
    assert.deepEqual(papers({ ...LINK, title: 'Another title', url: 'https://b.example.com/' }), [elsewhere, lineOf(LINK)]);
  });
});

describe('W4, W5: a pack', () => {
  it('marks what is new and what has changed since somebody looked', () => {
    const later = '2026-11-03T10:00:00.000Z';
    const before = '2026-11-01T10:00:00.000Z';
    assert.deepEqual([newsOf(LINK, null), newsOf(LINK, before), newsOf(LINK, AT), newsOf({ ...LINK, changedAt: later }, AT), newsOf({ ...LINK, published: null, changedAt: later }, AT)], [null, 'new', null, 'changed', null]);
    assert.deepEqual([isSupplement(LINK, null), isSupplement(LINK, before), isSupplement(LINK, AT)], [false, true, false]);
  });

  it('counts what one person can open', () => {
    const tried = (opens: boolean) => ({ ...LINK, tries: [{ by: 'ict', at: AT, opens }, { by: 'hr', at: AT, opens: !opens }] });
    const papers = [LINK, tried(true), tried(false), SHUT, { ...LINK, published: null }, { ...LINK, url: null, report: aReport() }];
    assert.deepEqual(openingsOf(papers, reader('ict')), { opens: 2, denied: 1, untried: 1, notForYou: 1, toCome: 1 });
  });

  it('measures reports by their words', () => {
    assert.equal(pagesOf({ report: aReport({ sections: { ...DIGITAL_STRATEGY, information: 'word '.repeat(1000) } }), pages: null }), 3);
    assert.equal(pagesOf({ report: null, pages: null }), null);
  });
});

describe('R45: an address', () => {
  for (const bad of ['http://a.example.com/', 'javascript:alert(1)', 'file:///etc/passwd', 'https://localhost/x', 'https://127.0.0.1/', 'https://[::1]/', 'https://10.0.0.1/a', 'https://intranet/a', 'https://me:secret@a.example.com/', 'https://a.internal/', 'paper', '']) {
    it(`is not ${bad || 'empty'}`, () => { assert.equal(webAddress(bad), null); });
  }
  for (const [address, kind] of [
    ['https://brookmere.sharepoint.com/sites/s/a.docx', 'sharePoint'], ['https://brookmere-my.sharepoint.com/personal/a/b.docx', 'personalDrive'], ['https://teams.microsoft.com/l/file/1', 'teams'],
    ['https://brookmere.gov.uk/a.pdf', 'elsewhere'],
  ] as const) it(`${address} lies in: ${kind}`, () => { assert.equal(linkKind(webAddress(` ${address} `) ?? ''), kind); });
});

describe('R39-R42: comments', () => {
  const asked = { of: 'clearer', by: 'secretary', at: '2026-11-06T17:00:00.000Z', due: '2026-11-12' };
  const given = { initials: 'SES', day: '2026-11-09', text: 'None', none: false, remit: null, by: 'clearer', at: '2026-11-09T10:00:00.000Z' };
  const group = aGroup();
  const meeting = aMeeting();
  const owed = (paper: Partial<Paper>, now: string, change: Partial<GroupFacts> = {}) => {
    const papers = [aPaper({ meeting: meeting.id, report: aReport(), clearances: [{ clearer: 'finance', asked, given: null }], ...paper })];
    const facts: GroupFacts = {
      group, terms: TERMS, termsOn: () => TERMS, seats: [], meetings: [meeting], attendance: [], actions: [], cycle: { ...NO_CYCLE, papers }, isWorkingDay: (day) => !/-(?:07|08|14|15)$/u.test(day), ...change,
    };
    return paperObligations(facts, now).map(({ key, due, to }) => [key.split('/')[0], due, to]);
  };

  it('are asked for at once, in private, and once more on the morning of the day by which they are needed', () => {
    assert.deepEqual(owed({}, '2026-11-06T17:00:00.000Z'), [['clearance-asked', '2026-11-06T17:00:00.000Z', 'clearer'], ['clearance-due', '2026-11-12T09:00:00.000Z', 'clearer']]);
  });

  it('asked for in the evening, are told of in the morning', () => {
    const late = { ...asked, at: '2026-11-06T21:00:00.000Z', due: null };
    assert.deepEqual(owed({ clearances: [{ clearer: 'finance', asked: late, given: null }] }, '2026-11-06T21:00:01.000Z'), [['clearance-asked', '2026-11-09T08:00:00.000Z', 'clearer']]);
  });

  it('are not asked for once they are given, nor of a meeting that has begun, is cancelled or is gone', () => {
    assert.deepEqual(owed({ clearances: [{ clearer: 'finance', asked, given }] }, AT), []);
    assert.deepEqual(owed({}, meeting.starts), []);
    assert.deepEqual(owed({}, AT, { meetings: [{ ...meeting, state: 'cancelled', published: null, cancelledAt: AT }] }), []);
    assert.deepEqual(owed({}, AT, { meetings: [] }), []);
  });

  it('given for words that have changed since are said to be', () => {
    const paper = aPaper({ report: aReport(), changedAt: '2026-11-10T10:00:00.000Z' });
    const clearance = { clearer: 'finance', asked, given } as const;
    assert.equal(isOutdated(paper, clearance), true);
    assert.equal(isOutdated({ ...paper, changedAt: AT }, clearance), false);
  });
});
