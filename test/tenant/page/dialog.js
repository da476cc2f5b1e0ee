// A dialog that the tab opens, as Teams shows one: a page of the app in a frame of its own, which hands in a result or is closed.

import { ask, attempt, make } from './dom.js';
import { hostTab } from './host.js';

/** @typedef {Pick<import('./host.js').Hosting, 'origin' | 'context' | 'token'>} Hosting */

const CLOSED = 'User cancelled/closed the task module.';

/** @param {unknown} info */
function wanted(info) {
  const { url = '', title = 'Quorate', height = 'medium' } = /** @type {{ url?: string, title?: string, height?: string | number }} */ (info ?? {});
  return { url: URL.canParse(url) ? new URL(url) : undefined, title, isTall: height === 'large' || (typeof height === 'number' && height > 500) };
}

/**
 * @param {unknown} info what teams-js asks for: url, title, height and width
 * @param {Hosting} hosting
 * @param {(trouble: string | null, result?: unknown) => void} done
 */
export function openDialog(info, { origin, context, token }, done) {
  const { url, title, isTall } = wanted(info);
  if (url?.origin !== origin) return done('The address is not one of the app.');
  const dialog = make('dialog', '', { className: isTall ? 'tall' : '' });
  dialog.setAttribute('aria-label', title);
  const close = make('button', 'Close', { type: 'button' });
  const bar = make('div', '', { className: 'dialog-bar' });
  bar.append(make('h2', title), close);
  const frame = make('iframe', '', { title });
  dialog.append(bar, frame);
  document.body.append(dialog);
  let isHandedIn = false;
  const hosted = hostTab({
    frame, origin, context, token,
    handIn: (result) => {
      isHandedIn = true;
      done(null, result);
      dialog.close();
    },
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    hosted.close();
    dialog.remove();
    if (!isHandedIn) done(CLOSED);
  });
  frame.src = url.href;
  dialog.showModal();
}

/** @param {'task/fetch' | 'task/submit'} name @param {unknown} data @returns {Promise<{ shown: unknown }>} */
const tell = (name, data) => ask('/local/press', { name, data });

/** What a button of a card does in Teams: the bot is asked for a dialog, and hears what was handed in. @param {string} data @param {Hosting} hosting */
export const press = (data, hosting) =>
  attempt(async () => {
    const { shown } = await tell('task/fetch', JSON.parse(data));
    openDialog(shown, hosting, (trouble, result) => {
      if (trouble === null) void attempt(async () => void (await tell('task/submit', result)));
    });
  });
