const SCOPE = 'https://api.botframework.com/.default';
const HOLD_MS = 60_000;

/** The bot's own token for the connector. */
export interface Bearer {
  get(): Promise<string>;
  /** it was refused: ask for another one next time */
  drop(): void;
}

/** Held for a minute, so that not every reply goes through the sign-in library; many who ask at once ask once. */
export function bearerOf(token: (scope: string) => Promise<string>, forget: (scope: string) => void = () => undefined): Bearer {
  let held: { readonly token: Promise<string>; readonly until: number } | null = null;
  const ask = (): Promise<string> => {
    const asked = token(SCOPE);
    const mine = { token: asked, until: performance.now() + HOLD_MS };
    held = mine;
    asked.catch(() => {
      if (held === mine) held = null;
    });
    return asked;
  };
  return {
    get: () => (held !== null && held.until > performance.now() ? held.token : ask()),
    drop: () => {
      held = null;
      forget(SCOPE);
    },
  };
}
