import { lazy } from 'react';
import { About as AboutAirlock } from '../../settings/About.tsx';
import { Late } from '../../ui/Late.tsx';

const AboutInstalling = lazy(async () => ({ default: (await import('./as-app.ts')).AboutInstalling }));

/** What the app is, and how it becomes one of the device's. */
export function About({ onClose }: { onClose: () => void }) {
  return (
    <AboutAirlock onClose={onClose}>
      <Late>
        <AboutInstalling />
      </Late>
    </AboutAirlock>
  );
}
