import type { InputOf } from '../../../shared/contract/api.ts';
import type { CallsPage } from '../../../shared/contract/calls.ts';
import { done, type Result } from '../../../shared/domain/result.ts';
import { addMinutes } from '../../../shared/domain/time.ts';
import type { Ports, Who } from '../../ports.ts';
import { inCalls, note } from './in-calls.ts';

/** What is told between meetings is of use for so long. */
const A_WEEK = 7 * 24 * 60;

/** An officer's word to everybody, posted once however often it is sent. */
export const postUpdate = async (ports: Ports, who: Who, { group: id, update, text }: InputOf<'postUpdate'>): Promise<Result<CallsPage>> =>
  await inCalls(ports, who, id, 'postUpdate', async (change) => {
    const { records, group, terms, now } = change;
    const { clause } = terms.cadence;
    const raised = await records.notices.raise(
      group.id,
      [{ key: `update/${update}`, matter: { kind: 'update', update, text, by: who.person }, to: null, due: now, until: addMinutes(now, A_WEEK), clause }],
      now,
    );
    for (const notice of raised) {
      await records.enqueue({ kind: 'deliver', tenant: group.tenant, notice: notice.id });
      await note(change, { what: 'update.posted', about: `update/${update}`, after: { text }, clause });
    }
    return done(undefined);
  });
