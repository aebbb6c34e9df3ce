import { formatBytes } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import styles from './ModelsScreen.module.css';
import { embeddedModelId } from './model-to-offer.ts';
import type { Plan } from './plan.ts';
import type { OfferKind } from './setup.ts';

export interface OfferProps {
  plan: Plan;
  kind: OfferKind;
  onAccept: () => void;
  onDecline: () => void;
}

/** What will be fetched, how much, and from where, before the first byte of it. */
export function Offer({ plan, kind, onAccept, onDecline }: OfferProps) {
  const { app, manifest, remainingBytes } = plan;
  const arrivedBytes = plan.appBytes + plan.modelBytes - remainingBytes;
  const isUpdate = kind === 'update';
  // Of one more model the app's own files are here anyway.
  const isResumed = kind === 'first' && arrivedBytes > 0 && remainingBytes > 0;
  return (
    <>
      <h1>{titles[kind]}</h1>
      <p className={styles.lead}>
        {isUpdate
          ? `Version ${app.appVersion}, build ${app.build}. The one you have goes on running until you take this one.`
          : 'Airlock fetches a language model once. After that it needs no network, and the page you talk to is not allowed on it.'}
      </p>
      <Facts
        facts={[
          isUpdate && ['What changed', <WhatChanged key="changes" changes={app.changes} />],
          isUpdate && [
            'Its hash',
            <>
              <code className={styles.hash}>{plan.appListSha256}</code>
              <p className={styles.small}>
                SHA-256 of the list of all its files. Whoever builds the same sources gets the same: it is what{' '}
                <code>sha256sum dist/app.json</code> says.
              </p>
            </>,
          ],
          [
            isResumed ? 'Still to fetch' : 'To fetch',
            <>
              <strong>{formatBytes(remainingBytes)}</strong>
              {isResumed && <> of {formatBytes(plan.appBytes + plan.modelBytes)}; the rest is here already</>}
            </>,
          ],
          [
            'From',
            <>
              <strong>{location.host}</strong>, this site, and nobody else
            </>,
          ],
          manifest !== undefined && [
            'Model',
            <>
              {manifest.name} by {manifest.maker || 'somebody unknown'}, {formatBytes(plan.modelBytes)}, licence{' '}
              {manifest.licence.spdx || 'unknown'}.{' '}
              {manifest.id === embeddedModelId
                ? 'Small and quick; it speaks English and makes mistakes.'
                : `For ${manifest.format === 'mlc' ? 'the graphics card' : 'the processor'}; it takes about ${formatBytes(manifest.memoryBytes)} of memory while it is loaded.`}
            </>,
          ],
          ['Checked', 'Every file against its SHA-256, before it is kept'],
        ]}
      />
      <div className={styles.actions}>
        <Button look="main" onClick={onAccept}>
          {isResumed ? 'Go on' : buttons[kind]} · {formatBytes(remainingBytes)}
        </Button>
        <Button look="quiet" onClick={onDecline}>
          Not now
        </Button>
      </div>
    </>
  );
}

const titles = {
  first: 'Bring the assistant onto this device',
  update: 'A new version is here',
  model: 'Bring one more model onto this device',
} as const;
const buttons = { first: 'Fetch and begin', update: 'Take the new version', model: 'Fetch it' } as const;

/** The site's own words: shown as text, and said to be its own. */
function WhatChanged({ changes }: { changes: readonly string[] | undefined }) {
  if (!changes || changes.length === 0) return <>This site does not say.</>;
  return (
    <>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <p className={styles.small}>In this site’s own words.</p>
    </>
  );
}
