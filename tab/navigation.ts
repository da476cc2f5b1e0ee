import { hrefOf, placeOf, placeOfSubPage, type Place } from './routes.ts';

/** Where somebody is in the tab. It is kept in the frame's own address, so that back and forward work. */
export interface Navigation {
  readonly now: () => Place;
  readonly subscribe: (changed: () => void) => () => void;
  readonly go: (place: Place) => void;
  /** the same place under another address: nothing to go back to */
  readonly amend: (place: Place) => void;
  /** the heading that is drawn next takes the keyboard, as after a change of page */
  readonly expectArrival: () => void;
  /** true once for each arrival */
  readonly takeArrival: () => boolean;
}

/** What is needed of a window. */
interface Frame {
  readonly addEventListener: (event: 'hashchange' | 'popstate', heard: () => void) => void;
  readonly location: { readonly hash: string };
  readonly history: Readonly<Record<'pushState' | 'replaceState', (state: null, unused: string, url: string) => void>>;
}

/**
 * subPage: what a deep link of Teams asked for; the frame's own address, after a reload, is newer.
 * begin: where the tab opens when nothing else is asked for.
 */
export const openNavigation = (frame: Frame, subPage: string | null, begin: Place | null = null): Navigation => {
  const watchers = new Set<() => void>();
  const linked = frame.location.hash !== '' ? null : (subPage === null ? null : placeOfSubPage(subPage)) ?? begin;
  if (linked !== null) frame.history.replaceState(null, '', hrefOf(linked));
  let place = placeOf(frame.location.hash);
  let arrived = false;

  const read = (): void => {
    const next = placeOf(frame.location.hash);
    if (hrefOf(next) === hrefOf(place)) return;
    arrived = arrived || next.page !== place.page || next.one !== place.one;
    place = next;
    for (const changed of watchers) changed();
  };
  // a link, and back and forward over links
  frame.addEventListener('hashchange', read);
  frame.addEventListener('popstate', read);

  return {
    now: () => place,
    subscribe: (changed) => {
      watchers.add(changed);
      return () => { watchers.delete(changed); };
    },
    go: (to) => {
      if (hrefOf(to) !== hrefOf(place)) frame.history.pushState(null, '', hrefOf(to));
      read();
    },
    amend: (to) => {
      frame.history.replaceState(null, '', hrefOf(to));
      read();
    },
    expectArrival: () => { arrived = true; },
    takeArrival: () => {
      const was = arrived;
      arrived = false;
      return was;
    },
  };
};
