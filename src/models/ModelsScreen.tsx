import { lazy, Suspense, useEffect } from 'react';
import { Button } from '../ui/Button.tsx';
import { Brand } from '../ui/Brand.tsx';
import { TroubleNotice } from '../ui/Notice.tsx';
import { useStore } from '../ui/use-store.ts';
import type { Downloads } from './downloads/downloads.ts';
import type { FetchFrame } from './fetch-frame.ts';
import { Fetching } from './Fetching.tsx';
import styles from './ModelsScreen.module.css';
import { Offer } from './Offer.tsx';
import { Prepared } from './Prepared.tsx';
import type { Importer } from './importer.ts';
import type { InstallOffer } from './install/install-offer.ts';
import type { Setup, SetupState } from './setup.ts';
import type { Shelf } from './shelf.ts';
import type { StoragePromise } from '../shared/storage-promise.ts';
import { words } from './words.ts';

// What comes later, when a person looks at the models: the page that opens first stays small.
const ModelLists = lazy(async () => ({ default: (await import('./more-models.ts')).ModelLists }));
const InstallApp = lazy(async () => ({ default: (await import('./more-models.ts')).InstallApp }));

export interface ModelsScreenProps {
  setup: Setup;
  storage: StoragePromise;
  shelf: Shelf;
  importer: Importer;
  downloads: Downloads;
  frame: FetchFrame;
  installOffer: InstallOffer;
  meter: React.ReactNode;
  onEnter: () => void;
}

/** The page that fetches: what it will do, how it goes, and the way into the chat. */
export function ModelsScreen(props: ModelsScreenProps) {
  const { setup, storage, shelf, importer, downloads, frame, installOffer, meter, onEnter } = props;
  const state = useStore(setup.state);
  useEffect(() => void setup.look(), [setup]);
  return (
    <div className={styles.screen} data-setup={state.phase}>
      <header className={styles.header} data-titlebar>
        <Brand />
        {meter}
      </header>
      <main className={styles.main}>
        <Content state={state} setup={setup} storage={storage} onEnter={onEnter} />
        {state.phase === 'prepared' && !state.isNew && (
          <Suspense>
            <InstallApp offer={installOffer} />
            <ModelLists
              {...{ shelf, importer, downloads, frame }}
              build={state.build}
              onGetOwn={(id) => void setup.offerModel(id)}
            />
          </Suspense>
        )}
      </main>
    </div>
  );
}

function Content({
  state,
  setup,
  storage,
  onEnter,
}: Pick<ModelsScreenProps, 'setup' | 'storage' | 'onEnter'> & { state: SetupState }) {
  switch (state.phase) {
    case 'looking':
      return <p role="status">{words().looking}</p>;
    case 'lacking':
      return (
        <>
          <h1>{words().lacking}</h1>
          <p className={styles.lead}>{words().lackingWhat}</p>
          <div className={styles.actions}>
            <Button look="main" onClick={() => void setup.lookForMissing()}>
              {words().askThisSite}
            </Button>
            <Button look="quiet" onClick={onEnter}>
              {words().openAsItIs}
            </Button>
          </div>
        </>
      );
    case 'offered':
      return (
        <Offer
          plan={state.plan}
          kind={state.kind}
          onAccept={() => {
            // Now is when asking makes sense: there is about to be something worth keeping.
            void storage.ask();
            void setup.prepare();
          }}
          onDecline={state.kind === 'model' ? () => void setup.look() : onEnter}
        />
      );
    case 'fetching':
    case 'guarding':
      return <Fetching state={state} onPause={setup.pause} />;
    case 'prepared':
      return (
        <Prepared
          state={state}
          storage={storage}
          onEnter={onEnter}
          onLookForUpdate={() => void setup.lookForUpdate()}
        />
      );
    case 'failed':
      return (
        <>
          <h1>{words().notReady}</h1>
          <TroubleNotice
            trouble={state.trouble}
            actions={
              <Button look="main" onClick={() => void setup.lookForMissing()}>
                {words().tryAgain}
              </Button>
            }
          />
          <p>
            <Button onClick={onEnter}>{words().openAsItIs}</Button>
          </p>
        </>
      );
  }
}
