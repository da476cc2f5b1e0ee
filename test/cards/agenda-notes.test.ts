import assert from 'node:assert/strict';
import { agendaNoteCard } from '../../bot/cards/agenda-notes.ts';
import { LANGUAGES } from '../../shared/domain/group.ts';
import { AGENDA_NOTES, drawingIn } from './agenda-samples.ts';
import { MEETING_ID, NOTICE_ID } from './samples.ts';

const text = (card: unknown): string => JSON.stringify(card);
const noteOf = (name: string) => AGENDA_NOTES.find(([known]) => known === name)?.[1] ?? assert.fail(name);
const cardOf = (name: string): string => text(agendaNoteCard(noteOf(name), drawingIn('en')).card);

describe('notes about an agenda', () => {
  for (const language of LANGUAGES) {
    for (const [name, note] of AGENDA_NOTES) {
      it(`${name}, ${language}: names the group, carries its marker, and leads to the agenda`, () => {
        const { card, summary } = agendaNoteCard(note, drawingIn(language));
        assert.match(summary, /^ICT & Digital Services Steering Group: ./u);
        assert.ok(text(card).includes(`"id":"notice-${NOTICE_ID}"`));
        assert.match(text(card), /#agenda\?group=01970000/u);
        assert.equal(text(card).includes(`meeting=${MEETING_ID}`), note.meeting !== null);
      });
    }
  }

  it('the call for items cites the clause and can be answered on the card', () => {
    assert.match(cardOf('itemsCall'), /Terms of reference 1\.4, Standards/u);
    assert.match(cardOf('itemsCall'), /"verb":"proposeItem","data":\{"meeting":"01970000/u);
  });

  it('tells twelve changes, and how many more there are', () => {
    assert.equal(cardOf('agendaChanged-many').split('Added as item').length - 1, 12);
    assert.match(cardOf('agendaChanged-many'), /and 188 more changes in the tab/u);
  });

  it('shows what people wrote letter by letter', () => {
    assert.match(cardOf('agendaChanged'), /Server room \\\\\*cooling/u);
    assert.ok(!cardOf('proposalSettled').includes('[Print](https://evil'));
    assert.match(cardOf('proposalSettled-declined'), /Margaret Lowe: Sent to the \\\\\*web team/u);
  });
});
