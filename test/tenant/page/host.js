// Answers a framed tab as the Teams client does: the requests of teams-js over postMessage.

const RUNTIME = {
  apiVersion: 4, isNAAChannelRecommended: false, hostVersionsInfo: {},
  supports: {
    app: { notifySuccessResponse: {} }, chat: {}, people: {}, sharing: {},
    pages: { appButton: {}, backStack: {}, config: {}, fullTrust: {}, tabs: {} },
    dialog: { card: { bot: {} }, url: { bot: {}, parentCommunication: {} }, update: {} },
  },
};

const CLIENT = 'desktop';

/**
 * A request of teams-js; its answer carries the same two ids.
 * @typedef {{ id: number, uuidAsString?: string, func: string, args?: unknown[] }} Asked
 * @typedef {object} Hosting
 * @property {HTMLIFrameElement} frame
 * @property {string} origin the tab's
 * @property {() => object} context what getContext answers, beside the host's own fields
 * @property {() => Promise<string>} token
 * @property {(info: unknown, done: (trouble: string | null, result?: unknown) => void) => void} [startTask] opens a dialog
 * @property {(result: unknown) => void} [handIn] only a dialog can be handed in
 * @property {string} [surface] where Teams would show it
 * @property {(isValid: boolean) => void} [maySave] while a tab is being added: whether there is anything to add
 * @property {(settings: unknown) => void} [save] what is added
 */

/**
 * @param {unknown} data
 * @returns {data is Asked}
 */
const isAsked = (data) => typeof data === 'object' && data !== null && 'func' in data && typeof data.func === 'string';

/** @param {Hosting} hosting */
export function hostTab(hosting) {
  const { frame, origin, context, token, startTask, handIn, surface = 'content', maySave, save } = hosting;
  const frameContext = handIn ? 'task' : surface;
  /** @param {object} message */
  const say = (message) => frame.contentWindow?.postMessage(message, origin);
  /**
   * @param {Asked} asked
   * @param {unknown[]} args
   */
  const reply = ({ id, uuidAsString }, ...args) => say({ id, uuidAsString, args });
  /** @type {Record<string, (asked: Asked) => unknown>} */
  const answers = {
    initialize: (asked) => reply(asked, frameContext, CLIENT, JSON.stringify(RUNTIME), '2.0.1'),
    getContext: (asked) => reply(asked, { entityId: 'quorate', hostName: 'Teams', hostClientType: CLIENT, sessionId: 'try-out', appSessionId: 'try-out', frameContext, ...context() }),
    'authentication.getAuthToken': (asked) => token().then((given) => reply(asked, true, given), () => reply(asked, false, 'CancelledByUser')),
    'appInitialization.success': (asked) => reply(asked),
    executeDeepLink: (asked) => reply(asked, true),
    'settings.setValidityState': ({ args }) => maySave?.(args?.[0] === true),
    'settings.setSettings': (asked) => {
      save?.(asked.args?.[0]);
      reply(asked, true);
    },
    'tasks.startTask': (asked) => startTask?.(asked.args?.[0], (trouble, result) => reply(asked, trouble, result)),
    'tasks.completeTask': ({ args }) => handIn?.(args?.[0]),
  };
  /** @param {MessageEvent<unknown>} event */
  const heard = ({ source, origin: from, data }) => {
    if (source !== frame.contentWindow || from !== origin || !isAsked(data)) return;
    if (Object.hasOwn(answers, data.func)) answers[data.func]?.(data);
  };
  window.addEventListener('message', heard);
  return {
    /**
     * An event from Teams to the tab.
     * @param {string} func
     * @param {unknown[]} args
     */
    tell: (func, ...args) => say({ func, args }),
    close: () => window.removeEventListener('message', heard),
  };
}
