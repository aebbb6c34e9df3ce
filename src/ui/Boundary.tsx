import { Component, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { words } from './words.ts';

/** Catches what breaks while drawing, so that people see words and a way on, not an empty page. */
export class Boundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div role="alert">
        <Notice actions={<Button onClick={() => location.reload()}>{words().loadAgain}</Button>}>
          <p>
            <strong>{words().broken}</strong>
          </p>
          <p>{words().stillStored}</p>
        </Notice>
      </div>
    );
  }
}
