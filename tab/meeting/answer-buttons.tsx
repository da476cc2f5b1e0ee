import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MyMeetingView } from '../../shared/contract/views.ts';
import { useHouse } from '../frame/house.tsx';

interface Props {
  readonly own: MyMeetingView['own'];
  readonly busy: boolean;
  readonly press: (answer: 'attending' | 'withdraw') => void;
  readonly open: () => void;
  /** takes the button that opens the form */
  readonly opener: (button: HTMLButtonElement | null) => void;
}

export const AnswerButtons = ({ own, busy, press, open, opener }: Props): ReactElement => {
  const { words: { attendance } } = useHouse();
  const kind = own?.answer.kind ?? null;
  return (
    <div className="buttons">
      {kind !== 'attending' && (
        <Button appearance={kind === null ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={() => { press('attending'); }}>
          {kind === null ? attendance.attend : attendance.attendAfterAll}
        </Button>
      )}
      <Button ref={opener} disabledFocusable={busy} onClick={open}>
        {kind === 'apologies' ? attendance.change : attendance.send}
      </Button>
      {kind !== null && <Button appearance="subtle" disabledFocusable={busy} onClick={() => { press('withdraw'); }}>{attendance.withdraw}</Button>}
    </div>
  );
};
