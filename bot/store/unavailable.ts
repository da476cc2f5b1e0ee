/** The store cannot be opened. The message is one plain sentence, fit to be shown to whoever starts Quorate. */
export class Unavailable extends Error {
  override name = 'Unavailable';
}
