import { ask, at, attempt, make } from './dom.js';
import { hostTab } from './host.js';

/**
 * What the try-out knows.
 * @typedef {{ id: string, start: string, cancelled: boolean }} Meeting
 * @typedef {{ id: string, name: string, post: string }} Person
 * @typedef {{ people: Person[], person: string, language: string, context: object, meetings: Meeting[], began: string, playground: string | null, shownAs: string, channel: string }} State
 */

const [person, theme, language, width] = [at('person', HTMLSelectElement), at('theme', HTMLSelectElement), at('language', HTMLSelectElement), at('width', HTMLSelectElement)];
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
  const narrow = width.value !== 'full';
  frame.style.maxWidth = narrow ? `${width.value}px` : '';
  frame.toggleAttribute('data-narrow', narrow);
}

/** @returns {Promise<string>} */
async function fetchToken() {
  /** @type {{ token: string }} */
  const { token } = await ask('/local/token');
  return token;
}

/** A tab of its own for each person, as for each person's Teams. */
function openTab() {
  hosted?.close();
  const frame = make('iframe', '', { title: 'Quorate', name: 'tab' });
  at('panel-tab', HTMLElement).replaceChildren(frame);
  hosted = hostTab({
    frame, origin: location.origin,
    context: () => ({ ...state.context, theme: theme.value }),
    token: fetchToken,
  });
  frame.src = '/tab/';
  setWidth();
}

function showSpeaker() {
  const speaker = state.people.find(({ id }) => id === state.person);
  if (!speaker) return;
  const { name, post } = speaker;
  const other = name === state.shownAs ? '' : ` The Playground keeps showing ${state.shownAs}; to Quorate it is ${name} who speaks.`;
  at('speaker', HTMLElement).textContent = `You speak as ${name}, ${post}.${other} The agenda stands in the channel \u201c${state.channel}\u201d; in a channel type @ and choose Quorate from the list. Teams shows each person a card of their own once they have answered; the Playground shows everybody\u2019s. In a narrow window its button \u2630 shows the channels.`;
}

const when = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/**
 * @param {string} label
 * @param {object} change
 * @param {string} said
 */
function act(label, change, said) {
  const button = make('button', label, { type: 'button' });
  const carryOut = async () => {
    for (const one of at('meetings', HTMLElement).querySelectorAll('button')) one.disabled = true;
    // emptied first: the same sentence a second time would not be read out
    at('calendar-said', HTMLElement).textContent = '';
    try {
      state = await ask('/local/calendar', change);
      at('calendar-said', HTMLElement).textContent = said;
    } finally {
      showMeetings();
      if (document.activeElement === document.body) focusAct(label);
    }
  };
  button.addEventListener('click', () => void attempt(carryOut));
  return button;
}

/**
 * The rows are drawn anew, so the button that was pressed is gone.
 * @param {string} label
 */
function focusAct(label) {
  const same = [...at('meetings', HTMLElement).querySelectorAll('button')].find(({ textContent }) => textContent === label);
  (same ?? at('calendar-title', HTMLElement)).focus();
}

/** @param {string} id */
function actsFor(id) {
  const acts = make('div', '', { className: 'acts' });
  acts.append(
    act('A day earlier', { id, days: -1 }, 'Moved a day earlier in the calendar.'),
    act('A day later', { id, days: 1 }, 'Moved a day later in the calendar.'),
    act('Cancel it', { id, cancel: true }, 'Cancelled in the calendar.'),
  );
  return acts;
}

function showMeetings() {
  const next = state.meetings.find(({ cancelled }) => !cancelled);
  const rows = state.meetings.slice(0, 3).map(({ id, start, cancelled }) => {
    const row = make('li', '', { className: cancelled ? 'cancelled' : '' });
    row.append(make('time', when.format(new Date(start)), { dateTime: start }));
    if (cancelled) row.append(make('span', 'Cancelled'));
    if (id === next?.id) row.append(actsFor(id));
    return row;
  });
  at('meetings', HTMLElement).replaceChildren(...rows);
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
  if (view === 'chat') openChat();
}

/** @param {object} visitor */
const become = (visitor) =>
  attempt(async () => {
    state = await ask('/local/visitor', visitor);
    showSpeaker();
    openTab();
  });

function setTheme() {
  document.documentElement.dataset['theme'] = theme.value;
  hosted?.tell('themeChange', theme.value);
}

function listen() {
  person.addEventListener('change', () => void become({ person: person.value }));
  language.addEventListener('change', () => void become({ language: language.value }));
  width.addEventListener('change', setWidth);
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
  state = await ask('/local/state');
  person.replaceChildren(...state.people.map(({ id, name, post }) => make('option', `${name}, ${post}`, { value: id, selected: id === state.person })));
  language.value = state.language;
  setTheme();
  at('began', HTMLElement).textContent = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' }).format(new Date(state.began));
  if (state.playground !== null) Object.assign(at('outside', HTMLAnchorElement), { href: state.playground, hidden: false });
  showSpeaker();
  showMeetings();
  listen();
  openTab();
});
