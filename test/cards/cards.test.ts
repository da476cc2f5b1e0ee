import assert from 'node:assert/strict';
import { agendaCard, myAgendaCard } from '../../bot/cards/agenda.ts';
import { escapeMarkdown, linkTo } from '../../bot/cards/markdown.ts';
import { answersPart } from '../../bot/cards/meeting-parts.ts';
import { showOutcome } from '../../bot/cards/show-outcome.ts';
import type { AgendaItem } from '../../shared/domain/agenda.ts';
import { LANGUAGES } from '../../shared/domain/group.ts';
import { MEETING_MATTERS } from '../../shared/domain/matter.ts';
import { wordsIn } from '../../shared/words/index.ts';
import { PEOPLE } from '../tenant/people.ts';
import { gallery } from './gallery.ts';
import { elementsOf, faultsOf, wire, type Element } from './parse.ts';
import { apologies, LINKS, MEETING_ID, meetingView, myMeetingView, NOTICE_ID, NOW, SOME_ANSWERS } from './samples.ts';

const BYTES = 28 * 1024;
const drawing = { language: 'en' as const, links: LINKS, now: NOW, notice: NOTICE_ID };
const text = (card: unknown): string => JSON.stringify(card);
const items = (count: number, title = 'An item of usual length, as items are'): readonly AgendaItem[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `item-${index + 1}`, standing: null, number: index + 1, title, purpose: 'decide', presenter: 'ICT Programme Manager', minutes: 10, papers: [{ id: null, restricted: false, title: 'Paper', url: 'https://brookmere.example/sites/steering/Shared%20Documents/paper.pdf', state: 'withAgenda' }],
  }));

const typeOf = (element: Element): string => (typeof element['type'] === 'string' ? element['type'] : '');
const actions = (card: unknown) => elementsOf(wire(card)).filter((element) => typeOf(element).startsWith('Action.'));
const verbs = (card: unknown) => actions(card).flatMap((action) => (typeOf(action) === 'Action.Execute' ? [action['verb']] : []));

for (const language of LANGUAGES) {
  describe(`every card, ${language}`, () => {
    for (const [name, { card, summary }] of gallery(language)) {
      it(`${name} is a sound card of version 1.5`, () => {
        const json = wire(card);
        assert.deepEqual(faultsOf(json), []);
        assert.ok(summary.length > 0 && !summary.includes('${'));
        assert.ok(!text(json).includes('${'), 'a text that no data filled');
        assert.ok(Buffer.byteLength(text(json)) <= BYTES);
        const [root] = elementsOf(json);
        assert.equal(root?.['$schema'], 'http://adaptivecards.io/schemas/adaptive-card.json');
        assert.equal(root['version'], '1.5');
        assert.equal(root['lang'], language);
        assert.ok(typeof root['speak'] === 'string' && typeof root['fallbackText'] === 'string');
        for (const element of elementsOf(json)) {
          const type = typeOf(element);
          if (type.startsWith('Input.')) assert.ok(element['label'] && element['errorMessage'] && element['placeholder'] === undefined, `${type} without label or error, or with a hint that typing hides`);
          if (type === 'TextBlock') assert.ok(typeof element['text'] === 'string' && element['text'].length > 0, 'an empty text');
          if (type === 'TextBlock') assert.equal(element['wrap'], true, `a narrow screen cuts ${text(element)}`);
          if (type === 'Image') assert.ok(element['altText']);
          if (type === 'Action.Execute' && element['verb'] !== 'view') {
            const fallback = elementsOf(element['fallback'] ?? null)[0];
            assert.equal(fallback?.['type'], 'Action.Submit');
            assert.deepEqual(fallback['data'], { ...elementsOf(element['data'] ?? {})[0], verb: element['verb'] });
          }
        }
      });
    }
  });
}

describe('the gallery', () => {
  it('draws every matter', () => {
    const names = gallery('en').map(([name]) => name);
    for (const kind of [...MEETING_MATTERS, 'actionDue']) assert.ok(names.some((name) => name.startsWith(`notice-${kind}`)), kind);
  });
});

describe('the agenda card', () => {
  it('carries the marker of its notice, so that the post can be found again', () => {
    const body = agendaCard(meetingView(), drawing).card['body'] as readonly { readonly id: string }[];
    assert.equal(body[0]?.id, `notice-${NOTICE_ID}`);
  });

  it('lets the expected people, sixty at most, fetch their own view, which is no write', () => {
    const view = meetingView();
    const many = { ...view, expected: Array.from({ length: 80 }, (_, index) => ({ id: `person-${index}`, name: 'A Person', seats: [], answered: false })) };
    const refresh = agendaCard(many, drawing).card['refresh'] as { readonly userIds: readonly string[]; readonly action: unknown };
    assert.equal(refresh.userIds.length, 60);
    assert.deepEqual(refresh.action, { type: 'Action.Execute', title: 'view', verb: 'view', data: { meeting: MEETING_ID } });
  });

  it('shows the channel numbers, never who answered what', () => {
    const answers = [...SOME_ANSWERS, apologies(PEOPLE.communications, 'unwell', 'Somebody Secret')];
    const shown = text(elementsOf(wire(agendaCard(meetingView(answers), drawing).card)).filter((element) => element['type'] === 'TextBlock'));
    for (const secret of ['Jo Price', 'Somebody Secret', 'Unwell', 'unwell', 'On leave']) assert.ok(!shown.includes(secret), secret);
    assert.match(shown, /Apologies 2/u);
  });

  it('shows a channel nothing of the one who asks', () => {
    const view = myMeetingView(PEOPLE.operations);
    for (const kind of ['agenda', 'meeting', 'quorum'] as const) {
      const shown = text(elementsOf(wire(showOutcome({ kind, view, now: NOW }, 'en', LINKS, 'channel').card)).filter((element) => element['type'] === 'TextBlock'));
      assert.ok(!shown.includes('You sent apologies') && !shown.includes('Jo Price'), kind);
    }
    const chair = myMeetingView(PEOPLE.chair);
    assert.ok(!text(showOutcome({ kind: 'quorum', view: chair, now: NOW }, 'en', LINKS, 'channel')).includes('Jo Price'));
    assert.ok(text(showOutcome({ kind: 'quorum', view: chair, now: NOW }, 'en', LINKS, 'chat')).includes('Jo Price'));
    const said = showOutcome({ kind: 'answered', view, changed: true, now: NOW }, 'en', LINKS, 'channel');
    assert.ok(!text(said).includes('You sent apologies') && !text(said).includes('Jo Price'));
  });

  it('has its title, the quorum and its parts for headings, and no sentence', () => {
    const headings = elementsOf(wire(agendaCard(meetingView(), drawing).card)).filter((element) => element['style'] === 'heading').map((element) => text(element['text']));
    assert.equal(headings.filter((heading) => heading.includes(`${wordsIn('en').quorum.heading}: `)).length, 1, headings.join());
    assert.ok(headings.length > 2 && headings.every((heading) => !heading.endsWith('."')), headings.join());
  });

  it('tells one person what that person said, with the way back', () => {
    const card = myAgendaCard(myMeetingView(PEOPLE.operations), drawing).card;
    assert.match(text(card), /You sent apologies at 09:14\./u);
    assert.match(text(card), /"value":"leave"/u);
    assert.deepEqual(new Set(verbs(card)), new Set(['apologise', 'attend', 'view']));
    assert.deepEqual(new Set(verbs(myAgendaCard(myMeetingView(PEOPLE.digital), drawing).card)), new Set(['apologise', 'withdraw', 'view']));
  });

  it('asks an elected member for no substitute, and one without a seat for nothing', () => {
    assert.ok(!text(myAgendaCard(myMeetingView(PEOPLE.chair), drawing).card).includes('"id":"substitute"'));
    assert.ok(text(myAgendaCard(myMeetingView(PEOPLE.hr), drawing).card).includes('"id":"substitute"'));
    assert.deepEqual(new Set(verbs(myAgendaCard(myMeetingView(PEOPLE.secretary), drawing).card)), new Set(['view']));
  });

  it('stands without buttons, and says why, once nothing can be answered', () => {
    const view = meetingView();
    const cancelled = { ...view, meeting: { ...view.meeting, state: 'cancelled' as const, published: null, cancelledAt: NOW } };
    const rows = [
      [agendaCard(cancelled, drawing).card, /is cancelled/u],
      [agendaCard(view, { ...drawing, now: '2027-01-06T10:00:00.000Z' }).card, /started at 10:00/u],
      [agendaCard(view, { ...drawing, now: '2027-01-06T12:00:00.000Z' }).card, /ended at 12:00/u],
      [myAgendaCard(myMeetingView(PEOPLE.hr), { ...drawing, now: '2027-01-06T12:00:00.000Z' }).card, /ended at 12:00/u],
    ] as const;
    for (const [card, why] of rows) {
      assert.match(text(card), why);
      assert.deepEqual(actions(card).map((action) => action['type']), ['Action.OpenUrl']);
      assert.ok(!('refresh' in card));
    }
  });

  for (const [count, shown, more] of [[40, 40, null], [41, 30, 11], [200, 30, 170]] as const) {
    it(`shows ${shown} of ${count} items`, () => {
      const { card } = agendaCard(meetingView(SOME_ANSWERS, items(count)), drawing);
      assert.ok(Buffer.byteLength(text(card)) <= BYTES, String(Buffer.byteLength(text(card))));
      assert.equal(text(card).split('An item of usual length').length - 1, shown);
      assert.equal(text(card).includes('more in the tab'), more !== null);
      if (more !== null) assert.ok(text(card).includes(`and ${more} more in the tab`));
    });
  }

  it('shows fewer items where they are long, so that Teams takes the card', () => {
    const { card } = agendaCard(meetingView(SOME_ANSWERS, items(60, 'long '.repeat(200))), drawing);
    assert.ok(Buffer.byteLength(text(card)) <= BYTES);
    assert.match(text(card), /more in the tab/u);
  });

  it('shows what people wrote letter by letter', () => {
    const title = '*Not bold* [link](https://evil.example) ${title} <at>All</at>';
    const { card } = agendaCard(meetingView(SOME_ANSWERS, [{ id: 'item-1', standing: null, number: 1, title, purpose: 'note', presenter: null, minutes: 5, papers: [] }]), drawing);
    assert.ok(text(card).includes(JSON.stringify(escapeMarkdown(title)).slice(1, -1)));
    assert.ok(text(card).includes('${title}'), 'data are not templates');
  });

  it('shows the chair names letter by letter, in the list of who answered what', () => {
    const name = '[Pat](https://evil.example) *Reed*';
    const { facts } = answersPart([{ id: PEOPLE.chair.id, name, answer: { kind: 'attending' }, at: NOW, apologiesInARow: 0 }], wordsIn('en'));
    assert.deepEqual(facts.map((fact) => fact.title), [escapeMarkdown(name)]);
    assert.notEqual(escapeMarkdown(name), name);
  });
});

describe('a reminder of an action', () => {
  it('mentions the owner, in the text and beside it', () => {
    const [, message] = gallery('en').find(([name]) => name === 'notice-actionDue-after') ?? [];
    assert.deepEqual(message?.mentions, [{ id: PEOPLE.ict.id, name: PEOPLE.ict.name }]);
    assert.ok(text(message.card).includes('<at>Tom Okafor</at>'));
    assert.deepEqual(message.card['msteams'], {
      width: 'Full', entities: [{ type: 'mention', text: '<at>Tom Okafor</at>', mentioned: { id: PEOPLE.ict.id, name: PEOPLE.ict.name } }],
    });
  });
});

describe('what people wrote', () => {
  const rows = [
    ['a *b* _c_', String.raw`a \*b\* \_c\_`],
    ['[x](y)', String.raw`\[x\](y)`],
    ['1. first', String.raw`1\. first`],
    ['two\n\nlines ', 'two lines'],
    ['- dash', String.raw`\- dash`],
    ['# head', String.raw`\# head`],
    ["O'Neill & Co", "O'Neill & Co"],
    ['mid - dash 1.4', 'mid - dash 1.4'],
  ] as const;
  for (const [written, escaped] of rows) it(`${JSON.stringify(written)} is escaped`, () => assert.equal(escapeMarkdown(written), escaped));

  it('links to nothing but the web', () => {
    assert.equal(linkTo('Paper', 'https://a.example/x (1).pdf'), '[Paper](https://a.example/x%20%281%29.pdf)');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://', null]) assert.equal(linkTo('Paper', url), 'Paper');
  });
});
