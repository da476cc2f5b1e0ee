import { useEffect, useImperativeHandle, useRef, type ReactElement, type ReactNode, type Ref } from 'react';
import type { GroupHead } from '../../shared/contract/views.ts';
import { useHouse } from './house.tsx';
import { Theirs } from './theirs.tsx';

interface TitleProps {
  /** as the window's title says it */
  readonly title: string;
  /** where it is another than the title: a name in its own language */
  readonly children?: ReactNode;
  /** where the keyboard goes when nothing nearer is left */
  readonly ref?: Ref<HTMLHeadingElement | null> | undefined;
}

/** The page's h1. It names the window, and takes the keyboard when somebody has come here from another page. */
export const PageTitle = ({ title, children, ref }: TitleProps): ReactElement => {
  const { navigation, words: { tab } } = useHouse();
  const heading = useRef<HTMLHeadingElement>(null);
  useImperativeHandle<HTMLHeadingElement | null, HTMLHeadingElement | null>(ref, () => heading.current, []);
  useEffect(() => { document.title = tab.windowTitle(title); }, [tab, title]);
  useEffect(() => {
    if (!navigation.takeArrival()) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [navigation]);
  return <h1 ref={heading} tabIndex={-1}>{children ?? title}</h1>;
};

interface HeadProps extends TitleProps {
  /** stands below the title */
  readonly group: GroupHead | null;
  /** stands at the end of the title's line */
  readonly aside?: ReactNode;
}

/** How a page other than the overview begins. */
export const PageHead = ({ group, aside, ...title }: HeadProps): ReactElement => (
  <header className="page-head">
    <div>
      <PageTitle {...title} />
      {group !== null && <p className="faint"><Theirs>{group.name}</Theirs></p>}
    </div>
    {aside}
  </header>
);
