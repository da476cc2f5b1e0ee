import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useHouse } from './house.tsx';

interface Props {
  readonly busy: boolean;
  /** what the form does when it is sent */
  readonly label: string;
  readonly cancel: () => void;
}

/** How a form ends: it is sent, or left as it was. */
export const FormEnds = ({ busy, label, cancel }: Props): ReactElement => {
  const { words: { tab } } = useHouse();
  return (
    <div className="buttons">
      <Button type="submit" appearance="primary" disabledFocusable={busy}>{busy ? tab.saving : label}</Button>
      <Button appearance="subtle" onClick={cancel}>{tab.cancel}</Button>
    </div>
  );
};
