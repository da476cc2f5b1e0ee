import { ask, at, attempt, make } from './dom.js';
import { openDialog, press } from './dialog.js';
import { showDoings, whenDone } from './doings.js';
import { hostTab } from './host.js';
import { saveBar } from './adding.js';
import { showMeetings } from './meetings.js';

/**
 * What the try-out knows.
 * @typedef {{ id: string, start: string, cancelled: boolean }} Meeting
 * @typedef {{ id: string, name: string, post: string }} Person
 * @typedef {{ id: string, name: string, isIn: boolean, belongs: boolean }} Member
 * @typedef {{ name: string, isGiven: boolean }} Permission
 * @typedef {'steering' | 'strategy'} TeamName
 * @typedef {object} State
 * @property {Person[]} people
 * @property {string} person
 * @property {string} language
 * @property {object} context what teams-js tells the tab
 * @property {string} chat of the next meeting
 * @property {TeamName} team in whose channel the tab stands
 * @property {{ steering: string, strategy: string | null }} teams null: Quorate is not in it yet
 * @property {string} strategyTeam
 * @property {string} owner of the second team
 * @property {string} secretary
 * @property {string} administrator
 * @property {Member[]} members
 * @property {Permission[]} permissions
 * @property {Meeting[]} meetings
 * @property {string} began
 * @property {string | null} playground
 * @property {string} shownAs
 * @property {string} channel
 */

const surface = at('surface', HTMLSelectElement);
const [person, team, theme, language, width] = [at('person', HTMLSelectElement), at('team', HTMLSelectElement), at('theme', HTMLSelectElement), at('language', HTMLSelectElement), at('width', HTMLSelectElement)];
/** Narrower than this, the Playground hides its list of channels. */
const ROOMY = 1300;
const VIEWS = /** @type {const} */ (['tab', 'chat']);

/** @type {State} */
let state;
/** @type {ReturnType<typeof hostTab> | undefined} */
let hosted;
/** @type {HTMLIFrameElement | undefined} */
let chat;

function setWidth() {
  const frame = at('panel-tab', HTMLElement).querySelector('iframe');
  if (!frame) return;
  // as wide as Teams' own panel beside a meeting
  const wide = surface.value === 'sidePanel' ? '320' : width.value;
  const narrow = wide !== 'full';
  frame.style.maxWidth = narrow ? `${wide}px` : '';
  frame.toggleAttribute('data-narrow', narrow);
}

/** @returns {Promise<string>} */
async function fetchToken() {
  /** @type {{ token: string }} */
  const { token } = await ask('/local/token', { person: state.person });
  return token;
}

/** @param {string} [subPage] */
const hostingFor = (subPage) => ({
  origin: location.origin, token: fetchToken, surface: surface.value,
  context: () => ({ ...state.context, theme: theme.value, ...(subPage && { subEntityId: subPage }), ...(['sidePanel', 'meetingStage'].includes(surface.value) && { meetingId: 'try-out', chatId: state.chat }) }),
});

/** Where a link leads that was opened outside: into the team that it is about. */
async function follow() {
  const asked = new URLSearchParams(location.search);
  const data = asked.get('press');
  const isSecond = state.teams.strategy !== null && `${location.hash}${data}`.includes(state.strategyTeam);
  if (isSecond && state.team !== 'strategy') show(await ask('/local/visitor', { team: 'strategy' }));
  const address = `${data === null && !asked.has('subPage') ? location.search : ''}${location.hash}`;
  history.replaceState(null, '', '/');
  openTab(asked.get('subPage') ?? undefined, address);
  if (data !== null) await press(data, hostingFor());
}

/** What somebody has added stands where a tab would. @param {string} address */
function added(address) {
  surface.value = 'content';
  openTab(undefined, address);
}

/** A tab of its own for each person, as for each person's Teams. @param {string} [subPage] what a deep link would ask for @param {string} [address] what a link to the tab asked for */
function openTab(subPage, address = '') {
  hosted?.close();
  const frame = make('iframe', '', { title: 'Quorate', name: 'tab' });
  const hosting = hostingFor(subPage);
  const adding = surface.value === 'settings' ? saveBar(() => hosted?.tell('settings.save', {}), added) : null;
  at('panel-tab', HTMLElement).replaceChildren(frame, ...(adding ? [adding.bar] : []));
  hosted = hostTab({ ...hosting, ...adding?.hears, frame, startTask: (info, done) => openDialog(info, hosting, done) });
  frame.src = `/tab/${address}`;
  setWidth();
}

function showSpeaker() {
  const speaker = state.people.find(({ id }) => id === state.person);
  if (!speaker) return;
  const { name, post } = speaker;
  const other = name === state.shownAs ? '' : ` The Playground keeps showing ${state.shownAs}; to Quorate it is ${name} who speaks.`;
  at('speaker', HTMLElement).textContent = `You speak as ${name}, ${post}.${other} The agenda stands in the channel \u201c${state.channel}\u201d; in a channel type @ and choose Quorate from the list. Teams shows each person a card of their own once they have answered; the Playground shows everybody\u2019s. In a narrow window its button \u2630 shows the channels.`;
}

function openChat() {
  if (chat || !state.playground) return;
  chat = make('iframe', '', { title: 'Microsoft’s Agents Playground: channel and chat', src: state.playground });
  at('panel-chat', HTMLElement).append(chat);
}

/** @param {boolean} isShown */
function showNotes(isShown) {
  at('side', HTMLElement).hidden = !isShown;
  at('notes', HTMLElement).setAttribute('aria-expanded', String(isShown));
}

/** @param {(typeof VIEWS)[number]} view */
function choose(view) {
  for (const name of VIEWS) {
    const isChosen = name === view;
    const button = at(`view-${name}`, HTMLElement);
    button.setAttribute('aria-selected', String(isChosen));
    button.tabIndex = isChosen ? 0 : -1;
    at(`panel-${name}`, HTMLElement).hidden = !isChosen;
  }
  showNotes(view === 'tab' || at('stage', HTMLElement).clientWidth >= ROOMY);
  if (view !== 'chat') return;
  openChat();
  // the Playground has one speaker: whoever opened it last
  void attempt(async () => void (await ask('/local/visitor', { person: state.person })));
}

/** @param {object} visitor @param {string} [subPage] */
const become = (visitor, subPage) =>
  attempt(async () => {
    // another window may have become somebody else meanwhile
    show(await ask('/local/visitor', { person: state.person, ...visitor }));
    openTab(subPage);
  });

/** @param {object} visitor @param {string} subPage */
function openAs(visitor, subPage) {
  choose('tab');
  void become(visitor, subPage).then(() => at('stage', HTMLElement).focus());
}

function showTeams() {
  const { steering, strategy } = state.teams;
  const options = [make('option', steering, { value: 'steering' }), ...(strategy === null ? [] : [make('option', strategy, { value: 'strategy' })])];
  team.replaceChildren(...options);
  team.value = state.team;
  at('team-label', HTMLElement).hidden = strategy === null;
}

/** @param {State} now */
function show(now) {
  state = now;
  person.value = state.person;
  showSpeaker();
  showTeams();
  showMeetings(state.meetings);
  showDoings(state, openAs);
}

function setTheme() {
  document.documentElement.dataset['theme'] = theme.value;
  hosted?.tell('themeChange', theme.value);
}

function listen() {
  whenDone((now) => show({ ...now, person: state.person, context: state.context }));
  person.addEventListener('change', () => void become({ person: person.value }));
  team.addEventListener('change', () => void become({ team: team.value }));
  language.addEventListener('change', () => void become({ language: language.value }));
  width.addEventListener('change', setWidth);
  surface.addEventListener('change', () => openTab());
  theme.addEventListener('change', setTheme);
  const side = at('side', HTMLElement);
  at('notes', HTMLElement).addEventListener('click', () => showNotes(side.hidden !== false));
  for (const name of VIEWS) {
    const button = at(`view-${name}`, HTMLElement);
    button.addEventListener('click', () => choose(name));
    button.addEventListener('keydown', ({ key }) => {
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      const other = name === 'tab' ? 'chat' : 'tab';
      choose(other);
      at(`view-${other}`, HTMLElement).focus();
    });
  }
}

await attempt(async () => {
  /** @type {State} */
  const first = await ask('/local/state');
  state = first;
  person.replaceChildren(...state.people.map(({ id, name, post }) => make('option', `${name}, ${post}`, { value: id, selected: id === state.person })));
  language.value = state.language;
  setTheme();
  at('began', HTMLElement).textContent = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' }).format(new Date(state.began));
  if (state.playground !== null) Object.assign(at('outside', HTMLAnchorElement), { href: state.playground, hidden: false });
  show(state);
  listen();
  await follow();
});
