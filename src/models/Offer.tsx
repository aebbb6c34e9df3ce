import type { ModelManifest } from '../model-store/manifest.ts';
import { formatBytes } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import styles from './ModelsScreen.module.css';
import { embeddedModelId } from './model-to-offer.ts';
import type { Plan } from './plan.ts';
import type { OfferKind } from './setup.ts';
import { Sentence } from '../ui/Sentence.tsx';
import { words } from './words.ts';

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
  const say = words();
  const remaining = <strong>{formatBytes(remainingBytes)}</strong>;
  return (
    <>
      <h1>{say.offerTitles[kind]}</h1>
      <p className={styles.lead}>{isUpdate ? say.whatIsNew(app.appVersion, app.build) : say.whatItDoes}</p>
      <Facts
        facts={[
          isUpdate && [say.whatChanged, <WhatChanged key="changes" changes={app.changes} />],
          isUpdate && [
            say.itsHash,
            <>
              <code className={styles.hash}>{plan.appListSha256}</code>
              <p className={styles.small}>
                <Sentence parts={say.hashMeans(<code>sha256sum dist/app.json</code>)} />
              </p>
            </>,
          ],
          isResumed
            ? [
                say.stillToFetch,
                <Sentence key="rest" parts={say.restIsHere(remaining, formatBytes(plan.appBytes + plan.modelBytes))} />,
              ]
            : [say.toFetch, remaining],
          [say.from, <Sentence key="from" parts={say.fromThisSite(<strong>{location.host}</strong>)} />],
          manifest !== undefined && [say.model, modelWords(manifest)],
          [say.checked, say.checkedHow],
        ]}
      />
      <div className={styles.actions}>
        <Button look="main" onClick={onAccept}>
          {isResumed ? say.goOn : say.offerButtons[kind]} · {formatBytes(remainingBytes)}
        </Button>
        <Button look="quiet" onClick={onDecline}>
          {say.notNow}
        </Button>
      </div>
    </>
  );
}

function modelWords({ id, name, maker, licence, format, file, memoryBytes }: ModelManifest): string {
  const { modelLine, makerUnknown, licenceUnknown, ownModel, takesMemory } = words();
  const line = modelLine(name, maker || makerUnknown, formatBytes(file.sizeBytes), licence.spdx || licenceUnknown);
  return `${line} ${id === embeddedModelId ? ownModel : takesMemory[format](formatBytes(memoryBytes))}`;
}

/** The site's own words: shown as text, and said to be its own. */
function WhatChanged({ changes }: { changes: readonly string[] | undefined }) {
  if (!changes || changes.length === 0) return <>{words().notSaid}</>;
  return (
    <>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <p className={styles.small}>{words().siteSays}</p>
    </>
  );
}
