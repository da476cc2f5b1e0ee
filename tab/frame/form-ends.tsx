import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { useLeaveByEscape } from './focus.ts';
import { useHouse } from './house.tsx';

interface Props {
  readonly busy: boolean;
  /** what the form does when it is sent */
  readonly label: string;
  readonly cancel: () => void;
}

/** How a form ends: it is sent, or left as it was, by Escape too where nothing was entered. */
export const FormEnds = ({ busy, label, cancel }: Props): ReactElement => {
  const { announce, words: { tab } } = useHouse();
  const part = useRef<HTMLDivElement>(null);
  useLeaveByEscape(part, { busy, close: cancel, keep: () => { announce(tab.kept); } });
  return (
    <div ref={part} className="buttons">
      <Button type="submit" appearance="primary" disabledFocusable={busy}>{busy ? tab.saving : label}</Button>
      <Button appearance="subtle" onClick={cancel}>{tab.cancel}</Button>
    </div>
  );
};
