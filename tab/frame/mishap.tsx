import { Component, type ReactNode } from 'react';
import type { Words } from '../words.ts';
import { WholePage } from './states.tsx';

interface Props {
  readonly words: Words;
  readonly children: ReactNode;
}

/** Catches what broke while drawing: most often a part of the page that a newer version of Quorate has replaced. */
export class Mishap extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { tab } = this.props.words;
    return <WholePage tone="bad" title={tab.crashTitle} text={tab.crash} action={{ label: tab.reload, run: () => { location.reload(); } }} />;
  }
}
