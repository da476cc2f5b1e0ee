import type { Config } from '../config.ts';
import type { Calendar, Log, Mail, Notifications, Roster } from '../ports.ts';
import { openCalendar } from './calendar.ts';
import { openChannelMessages, type ReadChannel } from './channel-messages.ts';
import { openClient } from './client.ts';
import { openMail } from './mail.ts';
import { openRoster } from './members.ts';
import { openNotifications } from './notifications.ts';
import { openTokens, type Tokens } from './tokens.ts';

export interface GraphFolder {
  /** the application's own tokens, for Graph and for the connector */
  readonly tokens: Tokens;
  readonly calendar: Calendar;
  readonly notifications: Notifications;
  readonly roster: Roster;
  readonly mail: Mail;
  readonly readChannel: ReadChannel;
}

/** The folder that knows Microsoft Graph and Microsoft's sign-in. @throws Error in words when the certificate cannot be read */
export function openGraph(config: Config, log: Log, options: Parameters<typeof openClient>[2] = {}): GraphFolder {
  const tokens = openTokens(config);
  const client = openClient(config, tokens, options);
  return {
    tokens,
    calendar: openCalendar(client, log),
    notifications: openNotifications(client, config, log),
    roster: openRoster(client, log),
    mail: openMail(client),
    readChannel: openChannelMessages(client),
  };
}
