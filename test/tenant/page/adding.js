// What Teams draws around the page on which somebody adds a tab: its own Save button, which the page allows and which asks it what is added.

import { make } from './dom.js';

/** @param {unknown} settings */
const addressOf = (settings) => {
  const { contentUrl = '' } = /** @type {{ contentUrl?: string }} */ (settings ?? {});
  return URL.canParse(contentUrl) ? new URL(contentUrl).search : '';
};

/**
 * @param {() => void} press
 * @param {(address: string) => void} added
 */
export function saveBar(press, added) {
  const bar = make('div', '', { className: 'save-bar' });
  const button = make('button', 'Save', { type: 'button', disabled: true });
  button.addEventListener('click', press);
  bar.append(button);
  return {
    bar,
    hears: {
      maySave: /** @param {boolean} isValid */ (isValid) => { button.disabled = !isValid; },
      // the tab is still to be told that it worked
      save: /** @param {unknown} settings */ (settings) => { setTimeout(() => added(addressOf(settings)), 0); },
    },
  };
}
