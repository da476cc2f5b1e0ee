// What somebody does to the stand-in for Microsoft 365: a button, what it asks for, and a sentence when it is done.

import { ask, at, attempt, make } from './dom.js';

/**
 * @typedef {import('./page.js').State} State
 * @typedef {{ key: string, path: string, body: object, said: string, then?: () => void }} Deed
 */

/** @type {(state: State) => void} */
let show = () => undefined;

/** @param {(state: State) => void} shown what is to be done with what the stand-in answers */
export function whenDone(shown) {
  show = shown;
}

/** The rows are drawn anew, so the button that was pressed is gone: the same one, or the heading of its part, takes the keyboard. @param {string} key @param {Element | null} part */
function focusAgain(key, part) {
  const same = document.querySelector(`button[data-key="${key}"]`);
  const heading = part?.querySelector('h2');
  if (same instanceof HTMLElement) same.focus();
  else if (heading) heading.focus();
}

/**
 * @param {string} label
 * @param {Deed} deed
 */
export function deedButton(label, { key, path, body, said, then }) {
  const button = make('button', label, { type: 'button' });
  button.dataset['key'] = key;
  const carryOut = async () => {
    const part = button.closest('section');
    const status = part?.querySelector('[role="status"]');
    for (const one of part?.querySelectorAll('button') ?? []) one.disabled = true;
    // emptied first: the same sentence a second time would not be read out
    if (status) status.textContent = '';
    try {
      show(await ask(path, body));
      if (status) status.textContent = said;
      then?.();
    } finally {
      for (const one of part?.querySelectorAll('button') ?? []) one.disabled = false;
      if (document.activeElement === document.body) focusAgain(key, part);
    }
  };
  button.addEventListener('click', () => void attempt(carryOut));
  return button;
}

/** @param {State['members'][number]} member */
function memberButton({ id, name, isIn, belongs }) {
  const comes = belongs ? `${name} comes back` : `${name} joins the team`;
  const label = isIn ? `${name} leaves the team` : comes;
  const said = isIn ? `${name} has left the team.` : `${name} is in the team.`;
  return deedButton(label, { key: `member-${id}`, path: '/local/member', body: { person: id, isIn: !isIn }, said });
}

/** @type {Record<string, string>} */
const PERMISSIONS = { mailbox: 'the mailbox’s calendar', titles: 'job titles', members: 'the team’s people' };

/** @param {State['permissions'][number]} permission */
function permissionButton({ name, isGiven }) {
  const what = PERMISSIONS[name] ?? name;
  const said = isGiven ? `Quorate may not read ${what} any more.` : `Quorate may read ${what} again.`;
  return deedButton(isGiven ? `Take away ${what}` : `Give back ${what}`, { key: `permission-${name}`, path: '/local/permission', body: { name, isGiven: !isGiven }, said });
}

/** @param {State} state @param {(visitor: object, subPage: string) => void} open opens the tab as somebody */
export function showDoings(state, open) {
  at('members', HTMLElement).replaceChildren(...state.members.map(memberButton));
  at('permissions', HTMLElement).replaceChildren(...state.permissions.map(permissionButton));
  at('checks', HTMLElement).replaceChildren(...checks(state, open));
  at('second-team', HTMLElement).replaceChildren(...secondTeam(state, open));
}

/** The group's own people see what works for their group; whoever administers the installation sees nothing of any group. @param {State} state @param {(visitor: object, subPage: string) => void} open */
function checks({ secretary, administrator }, open) {
  return /** @type {const} */ ([['Check it as the secretary', secretary], ['Check it as the administrator', administrator]]).map(([label, person]) => {
    const button = make('button', label, { type: 'button' });
    button.addEventListener('click', () => open({ person, team: 'steering' }, 'check'));
    return button;
  });
}

/** @param {State} state @param {(visitor: object, subPage: string) => void} open */
function secondTeam({ teams, owner, strategyTeam }, open) {
  if (teams.strategy === null) return [deedButton('Add Quorate to the second team', { key: 'second-team', path: '/local/second-team', body: {}, said: 'Quorate is in the second team.' })];
  const button = make('button', 'Set it up as its owner, Bethan Rees', { type: 'button' });
  button.dataset['key'] = 'second-team';
  button.addEventListener('click', () => open({ person: owner, team: 'strategy' }, `setup:${strategyTeam}`));
  return [button];
}
