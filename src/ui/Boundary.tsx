import { Component, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

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
        <Notice actions={<Button onClick={() => location.reload()}>Load the page again</Button>}>
          <p>
            <strong>Something in this page broke.</strong>
          </p>
          <p>What was stored is still on this device.</p>
        </Notice>
      </div>
    );
  }
}
