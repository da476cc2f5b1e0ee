import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { FrameworkPage } from '../../shared/contract/governance.ts';
import type { Body } from '../../shared/domain/body.ts';
import { useHouse } from '../frame/house.tsx';
import { saver, useOneForm, type OneForm, type Save } from '../frame/one-form.ts';
import type { PageData } from '../frame/page-data.ts';
import BodyForm from './body-form.tsx';
import RouteForm from './route-form.tsx';
import { RemoveForm, RequestForm } from './small-forms.tsx';
import type { RouteLine } from './view.ts';
import { useFrameworkWords } from './words.ts';

/** What is done on the page. Its forms: 'body/<id>', 'body/new', 'route/<id>', 'route/new', 'request/<id>', 'remove/<id>'. */
export interface Desk extends OneForm {
  readonly page: FrameworkPage;
  readonly saveBody: Save<'saveBody'>;
  readonly saveRoute: Save<'saveRoute'>;
  readonly recordRequest: Save<'recordRequest'>;
  readonly remove: Save<'removeFromFramework'>;
}

export const useDesk = (page: FrameworkPage, data: PageData<FrameworkPage>): Desk => {
  const { announce } = useHouse();
  const { framework: say } = useFrameworkWords();
  const saved = (): void => { announce(say.saved); };
  return {
    page,
    ...useOneForm(),
    saveBody: saver(data, 'saveBody', saved),
    saveRoute: saver(data, 'saveRoute', saved),
    recordRequest: saver(data, 'recordRequest', saved),
    remove: saver(data, 'removeFromFramework', () => { announce(say.removed); }),
  };
};

interface ButtonsProps {
  readonly desk: Desk;
  readonly what: 'body' | 'route';
  readonly id: string;
  readonly name: string;
  readonly mayRemove?: boolean;
  readonly children?: ReactNode;
}

const Buttons = ({ desk: { show }, what, id, name, mayRemove = true, children }: ButtonsProps): ReactElement => {
  const { framework: say } = useFrameworkWords();
  return (
    <div className="buttons">
      {children}
      <Button size="small" data-opens={`${what}/${id}`} onClick={() => { show(`${what}/${id}`); }}>{say.change}<span className="unseen">: {name}</span></Button>
      {mayRemove && <Button size="small" appearance="subtle" data-opens={`remove/${id}`} onClick={() => { show(`remove/${id}`); }}>{say.remove}<span className="unseen">: {name}</span></Button>}
    </div>
  );
};

export const BodyDeeds = ({ desk, body }: { readonly desk: Desk; readonly body: Body }): ReactElement | null => {
  const { page, open, close, saveBody, remove } = desk;
  const { id, name } = body;
  if (!page.mayManage) return null;
  if (open === `body/${id}`) return <BodyForm page={page} body={body} save={saveBody} close={close} />;
  if (open === `remove/${id}`) return <RemoveForm name={name} remove={async () => remove({ group: page.group.id, what: 'body', id })} close={close} />;
  return <Buttons desk={desk} what="body" id={id} name={name} mayRemove={id !== page.framework.own} />;
};

export const RouteDeeds = ({ desk, line: { route, text, asker } }: { readonly desk: Desk; readonly line: RouteLine }): ReactElement | null => {
  const { framework: say } = useFrameworkWords();
  const { page, open, show, close, saveRoute, recordRequest, remove } = desk;
  const { id, condition } = route;
  if (!page.mayManage) return null;
  if (open === `route/${id}`) return <RouteForm page={page} route={route} save={saveRoute} close={close} />;
  if (open === `request/${id}`) return <RequestForm page={page} route={id} asker={asker} save={recordRequest} close={close} />;
  if (open === `remove/${id}`) return <RemoveForm name={text} remove={async () => remove({ group: page.group.id, what: 'route', id })} close={close} />;
  return (
    <Buttons desk={desk} what="route" id={id} name={text}>
      {condition.kind === 'onRequest' && <Button size="small" appearance="primary" data-opens={`request/${id}`} onClick={() => { show(`request/${id}`); }}>{say.recordRequest(asker)}</Button>}
    </Buttons>
  );
};
