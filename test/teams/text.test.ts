import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { spokenText } from '../../bot/teams/text.ts';
import { effort } from '../support/pace.ts';

const spoken = (text: string, entities: readonly unknown[] = []): string => spokenText({ text, entities, recipient: { id: '28:bot' } } as unknown as Activity);
const mention = (text: string): unknown => ({ type: 'mention', text, mentioned: { id: '28:bot' } });

describe('Teams: what was said', () => {
  const rows: readonly (readonly [text: string, said: string])[] = [
    ['next meeting', 'next meeting'], ['<p>next <b>meeting</b></p>', 'next meeting'], ['<div class="x">a</div><div>b</div>', 'a b'], ['<h1>status</h1>', 'status'],
    ['a<br/>b<br />c', 'a b c'], ['<B>Apo</B>logies', 'Apologies'], ['<span style="x">a</span>b', 'ab'], ['a < b, c > d', 'a < b, c > d'], ['1 <2> 3', '1 <2> 3'],
    ['&lt;b&gt; &amp; &quot;x&quot;&nbsp;y', '<b> & "x" y'], ['<p', '<p'], ['<a<b>c', '<ac'], ['</P >x', 'x'], ['<custom-tag>x', 'x'],
  ];
  for (const [text, said] of rows) {
    it(`is ${JSON.stringify(said)} for ${JSON.stringify(text)}`, () => {
      assert.equal(spoken(text), said);
    });
  }

  it('is said without the mention of the bot', () => {
    assert.equal(spoken('<at>Quorate</at> help', [mention('<at>Quorate</at>')]), 'help');
  });

  const SPUN = ['<', '</', '< ', '<a ', '<a<', '&', '&lt', '&#1', ' ', '<aA', '<a\u017f', '<at>Quorate'] as const;
  for (const part of SPUN) {
    for (const length of [20_000, 100_000]) {
      it(`is found quickly in ${length} characters of ${JSON.stringify(part)}`, () => {
        for (const text of [part.repeat(length / part.length), `${part}${'a'.repeat(length - part.length)}`]) {
          const ms = effort(() => spoken(text, [mention('<at>Quorate</at>')]));
          assert.ok(ms < 50, `${ms} ms`);
        }
      });
    }
  }

  it('is found quickly among very many mentions', () => {
    const mentions = Array.from({ length: 5000 }, (_, n) => mention(`<at>${n}</at>`));
    const ms = effort(() => spoken('<at>'.repeat(5000), mentions));
    assert.ok(ms < 50, `${ms} ms`);
  });

  it('is as long as it came where it is far too long, so that nothing is read into a part of it', () => {
    for (const text of [`apologies${' '.repeat(50_000)}`, `${'<b></b>'.repeat(5000)}status`]) assert.equal(spoken(text).length, text.length);
  });
});
