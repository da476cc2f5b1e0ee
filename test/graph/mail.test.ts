import assert from 'node:assert/strict';
import type { Letter } from '../../bot/ports.ts';
import { CLOSED_MAILBOX, MAILBOX, TENANT_ID } from '../tenant/people.ts';
import { openBench, type Bench } from './bench.ts';

const LETTER: Letter = {
  to: ['efficiency.board@brookmere.example'],
  subject: 'Agreed action log of Wed 6 January 2027',
  text: 'To the Efficiency Board\n\nŵ is a letter too.',
  files: [{ name: 'action-log.docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', bytes: Buffer.from('PK…') }],
};

const isMail = (path: string): boolean => path.endsWith('/sendMail');

describe('mail from the group mailbox', () => {
  let bench: Bench;
  const send = async (letter = LETTER, mailbox: string = MAILBOX.address) => await bench.graph.mail.send(TENANT_ID, mailbox, letter);

  beforeEach(async () => { bench = await openBench({ today: '2026-09-08' }); });
  afterEach(async () => { await bench.tenant.close(); });

  it('goes out once, as it was written, and is kept among what was sent', async () => {
    assert.deepEqual(await send(), { kind: 'sent', value: null });
    const [sent, ...others] = bench.tenant.letters.all();
    assert.deepEqual([sent?.from, sent?.to, sent?.subject, sent?.text, sent?.kept, others.length], [MAILBOX.id, LETTER.to, LETTER.subject, LETTER.text, true, 0]);
    assert.deepEqual(sent?.files.map(({ name, mediaType, bytes }) => [name, mediaType, bytes.toString()]), [['action-log.docx', LETTER.files[0]?.mediaType, 'PK…']]);
  });

  it('is refused where the application may not send from the mailbox', async () => {
    assert.deepEqual(await send(LETTER, CLOSED_MAILBOX.address), { kind: 'refused', cause: 'forbidden' });
    bench.tenant.grants.delete('Mail.Send');
    assert.deepEqual(await send(), { kind: 'refused', cause: 'forbidden' });
    assert.equal(bench.tenant.letters.all().length, 0);
  });

  for (const [what, letter, cause] of [
    ['to nobody', { ...LETTER, to: [] }, 'malformed'],
    ['with more than Graph takes', { ...LETTER, files: [{ name: 'a.pdf', mediaType: 'application/pdf', bytes: Buffer.alloc(3 * 1024 * 1024 + 1) }] }, 'tooBig'],
  ] as const) it(`is refused ${what}`, async () => { assert.deepEqual(await send(letter), { kind: 'refused', cause }); });

  it('is for later where Graph says that it has too much to do', async () => {
    bench.tenant.faults.next('graph', { status: 429, retryAfter: 7 }, 1, isMail);
    assert.deepEqual(await send(), { kind: 'later', cause: 'throttled', afterSeconds: 7 });
  });

  for (const fault of ['lose', 'reset', 502, 504] as const) {
    it(`is in doubt, and never repeated, after ${fault}`, async () => {
      bench.tenant.faults.next('graph', fault, 1, isMail);
      assert.deepEqual(await send(), { kind: 'uncertain', cause: 'noAnswer' });
      assert.equal(bench.asked('/sendMail').length, 1);
    });
  }
});
