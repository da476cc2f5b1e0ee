// What every part of the page needs: its elements, the stand-in's answers, and a word when something goes wrong.

/**
 * @template {HTMLElement} E
 * @param {string} id
 * @param {new () => E} kind
 * @returns {E}
 */
export function at(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string} text
 * @param {Partial<HTMLElementTagNameMap[T]>} [more]
 * @returns {HTMLElementTagNameMap[T]}
 */
export const make = (tag, text, more = {}) => Object.assign(document.createElement(tag), { textContent: text }, more);

/**
 * @template {object} A
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<A>}
 */
export async function ask(path, body) {
  const options = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(path, options);
  const answer = /** @type {A & { message?: string }} */ (await response.json());
  if (!response.ok) throw new Error(answer.message ?? 'The stand-in did not take that.');
  return answer;
}

/**
 * Runs what was asked for; what goes wrong is said at the foot of the page.
 * @param {() => Promise<void>} work
 */
export async function attempt(work) {
  const trouble = at('trouble', HTMLElement);
  trouble.hidden = true;
  try {
    await work();
  } catch (error) {
    trouble.textContent = error instanceof Error && !(error instanceof TypeError) ? error.message : 'The try-out does not answer. Is it still running in the terminal?';
    trouble.hidden = false;
  }
}
