import assert from 'node:assert/strict';
import type { Notice } from '../../bot/ports.ts';
import { commandsFor, quoted } from '../../bot/usecases/installation/self-check-commands.ts';
import { messagesState, publicAddressState, signInState } from '../../bot/usecases/installation/self-check-judge.ts';
import { CLIENT_ID, MAILBOX, TENANT_ID } from '../tenant/people.ts';

const judged = (publicUrl: string): string => publicAddressState({ clientId: '', tenantId: '', allowedTenants: [], publicUrl }).state;

const failed = (kind: 'forbidden' | 'unavailable', who: 'graph' | 'signIn') => ({ trouble: { who, kind } });

const notice = (state: Notice['state'], at: string, cause: Notice['cause'] = null): Notice => ({
  id: at, group: 'g', key: at, matter: { kind: 'agenda', meeting: 'm' }, to: null, due: at, until: at, clause: null, state, attempts: 1, posted: null, says: null, cause, at,
});

describe('what is judged of', () => {
  it('an address: public https only', () => {
    const rows = ['https://quorate.example', 'http://quorate.example', 'https://localhost:3978', 'https://127.0.0.1', 'https://[::1]', 'https://quorate.localhost', 'nonsense'];
    assert.deepEqual(rows.map(judged), ['works', 'missing', 'missing', 'missing', 'missing', 'missing', 'missing']);
  });

  it('an address that was called, whatever it looks like', () => {
    assert.equal(publicAddressState({ clientId: '', tenantId: '', allowedTenants: [], publicUrl: 'http://localhost:3978' }, true).state, 'works');
  });

  it('sign-in: any call that got through has shown it', () => {
    assert.equal(signInState([null]).state, 'unknown');
    assert.equal(signInState([failed('forbidden', 'graph'), null]).state, 'works');
    assert.equal(signInState([failed('forbidden', 'signIn')]).state, 'missing');
    assert.equal(signInState([failed('unavailable', 'signIn')]).state, 'failing');
  });

  it('messages: the latest that was tried', () => {
    assert.equal(messagesState([]).state, 'unknown');
    assert.equal(messagesState([notice('queued', '9'), notice('sent', '1')]).state, 'works');
    assert.equal(messagesState([notice('sent', '1'), notice('failed', '2', 'notInstalled')]).state, 'missing');
    assert.equal(messagesState([notice('uncertain', '2', 'noAnswer'), notice('sent', '1')]).state, 'failing');
    assert.equal(messagesState([notice('failed', '2', 'notInstalled'), notice('sent', '3')]).state, 'works');
  });
});

describe('a value in a command', () => {
  const rows: readonly (readonly [value: string, inPowerShell: string])[] = [
    ['plain', "'plain'"],
    ["o'neill@x", "'o''neill@x'"],
    ["x'; Remove-Mailbox -Identity 'y", "'x''; Remove-Mailbox -Identity ''y'"],
    ['a’b‘c‚d‛e', "'a’’b‘‘c‚‚d‛‛e'"],
    ['$(evil) `n "x"', `'$(evil) \`n "x"'`],
    ['two\r\nlines\u0000', "'two lines '"],
  ];
  for (const [given, expected] of rows) it(expected, () => assert.equal(quoted(given), expected));

  it('stays one value within a filter', () => {
    const installation = { clientId: CLIENT_ID, tenantId: TENANT_ID, publicUrl: '', allowedTenants: [] };
    const [made] = commandsFor([{ capability: 'mailbox', state: 'missing', needs: null, seen: null }], { installation, team: null, mailbox: "o'neill@x" });
    assert.ok(made?.lines.includes("New-ManagementScope -Name 'Quorate o''neill@x' -RecipientRestrictionFilter 'PrimarySmtpAddress -eq ''o''''neill@x'''"), JSON.stringify(made));
    const [byId] = commandsFor([{ capability: 'mailbox', state: 'missing', needs: null, seen: null }], { installation, team: null, mailbox: MAILBOX.id });
    assert.ok(byId?.lines.some((line) => line.includes(`'ExternalDirectoryObjectId -eq ''${MAILBOX.id}'''`)));
  });
});
