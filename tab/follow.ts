import type { Navigation } from './navigation.ts';
import type { PageName } from './routes.ts';
import type { Session } from './session.ts';

/** Keeps what is shown with the address: the group that it names, and an overview that is not from before a visit to another page. */
export const followPlace = (session: Session, navigation: Navigation): (() => void) => {
  let page: PageName = navigation.now().page;

  const open = async (group: string): Promise<void> => {
    await session.switchTo(group);
    const stage = session.stage();
    const place = navigation.now();
    const isRefused = stage.at === 'ready' && !stage.switching && stage.overview.group.id !== group;
    // what else the link named belongs to the other group
    if (isRefused && place.group === group) navigation.amend({ page: place.page, group: stage.overview.group.id, team: null, meeting: null });
  };

  return navigation.subscribe(() => {
    const place = navigation.now();
    const stage = session.stage();
    const came = place.page !== page;
    page = place.page;
    if (place.group !== null && (stage.at !== 'ready' || stage.overview.group.id !== place.group)) void open(place.group);
    else if (came && page === 'overview') void session.refresh();
  });
};
