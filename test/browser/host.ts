/** A stand-in for the Teams client: a page that frames the tab and answers teams-js by postMessage. */

export interface HostOptions {
  /** absolute, or relative to the page */
  readonly tabUrl: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly locale?: string;
  /** the Microsoft 365 group of the team */
  readonly team?: string;
  /** what a deep link asked for, 'terms:<group>' */
  readonly subPage?: string;
  /** where Teams shows it: 'content' unless said */
  readonly surface?: 'content' | 'settings' | 'sidePanel' | 'meetingStage';
  /** the chat of the meeting that it is shown beside */
  readonly chat?: string;
  readonly tenant?: string;
  readonly user?: string;
  /** handed out one after the other, the last one for ever */
  readonly tokens?: readonly string[];
  /** where tokens are fetched from instead: a GET whose answer is the token as text */
  readonly tokenUrl?: string;
  /** Teams refuses to sign the person in, with this reason */
  readonly tokenError?: string;
}

const RUNTIME = {
  apiVersion: 4, isNAAChannelRecommended: false, hostVersionsInfo: {},
  supports: { app: { notifySuccessResponse: {} }, pages: { appButton: {}, backStack: {}, config: {}, fullTrust: {}, tabs: {} }, dialog: { card: { bot: {} }, url: { bot: {}, parentCommunication: {} }, update: {} }, chat: {}, people: {}, sharing: {} },
};

const contextOf = (options: HostOptions): Record<string, unknown> => ({
  locale: options.locale ?? 'en-gb', theme: options.theme ?? 'default', entityId: 'overview', ...(options.subPage === undefined ? {} : { subEntityId: options.subPage }), frameContext: options.surface ?? 'content', ...(options.chat === undefined ? {} : { chatId: options.chat, meetingId: 'MCMxOTptZWV0aW5nIzA=' }), hostName: 'Teams', hostClientType: 'desktop', sessionId: 's1', appSessionId: 'a1',
  userObjectId: options.user ?? '00000000-0000-4000-8000-000000000001', tid: options.tenant ?? '0b7c2b52-6f0e-4c53-9a3e-5d1f4f0a9c01', groupId: options.team ?? 'c3f0e9f4-1d55-4a6c-8a57-2f7b6f1e0d11',
  userPrincipalName: 'somebody@brookmere.example', loginHint: 'somebody@brookmere.example',
});

/** Runs in the page. Tests read `log` (every call that the tab made), call `setTheme`, and `save` as Teams' own button does. */
const SCRIPT = `
const frame = Object.assign(document.createElement('iframe'), { src: config.tabUrl, title: 'Quorate', name: 'tab' });
window.log = [];
const origin = new URL(config.tabUrl, location.href).origin;
const reply = (message, ...args) => frame.contentWindow.postMessage({ id: message.id, uuidAsString: message.uuidAsString, args }, origin);
window.setTheme = (theme) => { config.context.theme = theme; frame.contentWindow.postMessage({ func: 'themeChange', args: [theme] }, origin); };
window.save = () => { frame.contentWindow.postMessage({ func: 'settings.save', args: [{}] }, origin); };
let asked = 0;
const token = async () => {
  if (config.tokenUrl) { const answer = await fetch(config.tokenUrl); if (!answer.ok) throw new Error('resourceDisabled'); return await answer.text(); }
  if (config.tokenError) throw new Error(config.tokenError);
  return config.tokens[Math.min(asked++, config.tokens.length - 1)];
};
const handlers = {
  'initialize': (m) => reply(m, config.context.frameContext, config.context.hostClientType, JSON.stringify(config.runtime), '2.0.1'),
  'getContext': (m) => reply(m, config.context),
  'authentication.getAuthToken': (m) => token().then((text) => reply(m, true, text), (error) => reply(m, false, error.message)),
  'appInitialization.success': (m) => reply(m),
  'settings.setSettings': (m) => reply(m, true),
  'executeDeepLink': (m) => reply(m, true),
};
addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow || event.origin !== origin || !event.data || typeof event.data.func !== 'string') return;
  window.log.push({ func: event.data.func, args: event.data.args });
  handlers[event.data.func]?.(event.data);
});
document.body.append(frame);
`;

export const hostPage = (options: HostOptions): string => {
  const config = { tabUrl: options.tabUrl, context: contextOf(options), runtime: RUNTIME, tokens: options.tokens ?? ['stand-in-token'], tokenUrl: options.tokenUrl ?? null, tokenError: options.tokenError ?? null };
  const text = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Teams stand-in</title><meta name="viewport" content="width=device-width">
<style>html,body{margin:0;height:100%}iframe{display:block;border:0;width:100%;height:100%}</style></head><body><script>const config = ${text};${SCRIPT}</script></body></html>`;
};
