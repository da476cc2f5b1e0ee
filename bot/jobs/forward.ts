import type { ForwardingId, TenantId } from '../../shared/domain/ids.ts';
import { wordsIn } from '../../shared/words/index.ts';
import type { Letter, Printed, Sending } from '../ports.ts';
import { claimForwarding, noteForwarding, type ToForward } from '../usecases/onward/forward.ts';
import type { Running } from './running.ts';

/** A letter with what was agreed, as a document that can be edited and one that can be printed. */
async function letterOf({ ports }: Running, { forwarding, group, record, bodyName, address, names }: ToForward): Promise<Letter> {
  const { onward } = wordsIn(group.language);
  const printable = { kind: 'record', group, record, names } as const;
  const files = [await ports.printer.print(printable, 'word'), await ports.printer.print(printable, 'pdf')].filter((file): file is Printed => file !== null);
  const { cargo, purpose, forMeetingOn, leftOut } = forwarding;
  const said = { group: group.name, zone: group.zone, starts: record.content.starts, body: bodyName, cargo, purpose, forMeetingOn, leftOut };
  return { to: [address], subject: onward.letterSubject(said), text: onward.letter(said), files };
}

/** Sends a letter once. */
export async function forward(running: Running, tenant: TenantId, id: ForwardingId): Promise<void> {
  const { ports, step } = running;
  const claimed = await claimForwarding(ports, tenant, id);
  if (claimed === null) return;
  await step?.('claimed');
  let result: Sending<null>;
  try {
    result = await ports.mail.send(tenant, claimed.group.mailbox, await letterOf(running, claimed));
  } catch (error) {
    // nothing of a letter that cannot be drawn was sent
    ports.log.fault('onward.notDrawn', error);
    result = { kind: 'refused', cause: 'notDrawn' };
  }
  await step?.('accepted');
  await noteForwarding(ports, tenant, id, result);
  await step?.('noted');
  if (result.kind === 'sent') ports.log.info('onward.sent', { forwarding: id });
  else ports.log.warn('onward.notSent', { forwarding: id, result: result.kind, cause: result.cause });
}
