import { useEffect, useId, useRef } from 'react';
import type { ModelHost } from '../../egress/model-hosts.ts';
import { formatBytes } from '../../shared/format.ts';
import dialogStyles from '../../ui/Dialog.module.css';
import { Facts } from '../../ui/Facts.tsx';
import { useStore } from '../../ui/use-store.ts';
import type { FetchFrame } from '../fetch-frame.ts';
import type { RemoteModel } from '../remote-model.ts';
import styles from './Catalogue.module.css';
import type { Device } from './device.ts';
import { hostName } from './host-name.ts';
import { words } from './words.ts';

export interface ConsentDialogProps {
  frame: FetchFrame;
  modelOf: (id: string) => RemoteModel | undefined;
  device: Device | undefined;
  /** Who may be asked. */
  hostsOf: (model: RemoteModel) => readonly ModelHost[];
}

/**
 * What would be fetched, from whom, and what they learn: before the first byte. The addresses and the button are inside the
 * frame that fetches, where no script of this page can press it. The frame stays in its place for the whole visit.
 */
export function ConsentDialog({ frame, modelOf, device, hostsOf }: ConsentDialogProps) {
  const asking = useStore(frame.asking);
  const model = asking && modelOf(asking.modelId);
  const element = useRef<HTMLDialogElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (place.current) frame.mount(place.current, words().frameTitle);
  }, [frame]);
  const isOpen = asking !== undefined;
  useEffect(() => {
    const dialog = element.current;
    if (!dialog || !isOpen) return;
    const before = document.activeElement;
    dialog.showModal();
    return () => {
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [isOpen]);
  return (
    <dialog
      ref={element}
      className={dialogStyles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        asking?.cancel();
      }}
      onClick={(event) => event.target === element.current && asking?.cancel()}
    >
      <div className={dialogStyles.inside}>
        <div className={dialogStyles.header}>
          <h2 id={titleId} className={dialogStyles.title}>
            {words().askTitle(model?.name ?? asking?.modelId ?? '')}
          </h2>
        </div>
        {model && <WhatIsFetched model={model} device={device} hosts={hostsOf(model)} />}
        <div ref={place} className={styles.frame} style={{ blockSize: asking?.heightPx ?? 0 }} data-fetch-frame />
      </div>
    </dialog>
  );
}

interface WhatIsFetchedProps {
  model: RemoteModel;
  device: Device | undefined;
  hosts: readonly ModelHost[];
}

function WhatIsFetched({ model, device, hosts }: WhatIsFetchedProps) {
  const { maker, licence, sizeBytes, files, source } = model;
  const isByAddress = sizeBytes === 0;
  const say = words();
  const size = files ? formatBytes(sizeBytes) : say.about(formatBytes(sizeBytes));
  return (
    <>
      {isByAddress && <p>{say.nobodyVouches}</p>}
      <Facts
        facts={[
          [
            say.toFetch,
            isByAddress ? say.sizeUnknown : <Said key="size" title={size} detail={say.madeBy(maker, licence)} />,
          ],
          [
            say.from,
            <div key="hosts" className={styles.hosts}>
              {hosts.map((host) => (
                <Said key={host.origin} title={hostName(host)} detail={say.hostSends[host.sends]} />
              ))}
            </div>,
          ],
          [say.theyLearn, say.theyLearnWhat(location.host)],
          [say.checked, files ? say.checkedByList : say.checkedByHost],
          source.kind === 'mlc-repository' && [say.bringsCode, say.bringsCodeWhat],
          [say.storage, storageWords(device?.storageLeftBytes, sizeBytes)],
        ]}
      />
    </>
  );
}

function Said({ title, detail }: { title: string; detail: string }) {
  return (
    <div>
      <strong>{title}</strong>
      <p className={styles.small}>{detail}</p>
    </div>
  );
}

function storageWords(leftBytes: number | undefined, sizeBytes: number): string {
  const { storageUntold, storageLeft, storageAfter } = words();
  if (leftBytes === undefined) return storageUntold;
  const left = formatBytes(leftBytes);
  return sizeBytes === 0 ? storageLeft(left) : storageAfter(formatBytes(Math.max(0, leftBytes - sizeBytes)), left);
}
