import type { ModelHost } from '../../egress/model-hosts.ts';
import { formatBytes } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Facts } from '../../ui/Facts.tsx';
import type { RemoteModel } from '../remote-model.ts';
import styles from './Catalogue.module.css';
import type { Device } from './device.ts';
import { hostName } from './host-name.ts';
import { words } from './words.ts';

export interface ConsentDialogProps {
  model: RemoteModel;
  device: Device;
  /** Who may be asked. */
  hosts: readonly ModelHost[];
  onAccept: () => void;
  onClose: () => void;
}

/** What would be fetched, from whom, and what they learn: before the first byte. */
export function ConsentDialog({ model, device, hosts, onAccept, onClose }: ConsentDialogProps) {
  const { name, maker, licence, sizeBytes, files, source } = model;
  const isByAddress = sizeBytes === 0;
  const say = words();
  const size = files ? formatBytes(sizeBytes) : say.about(formatBytes(sizeBytes));
  return (
    <Dialog title={say.askTitle(name)} onClose={onClose}>
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
              <p className={styles.path}>{pathOf(source)}</p>
            </div>,
          ],
          [say.theyLearn, say.theyLearnWhat(location.host)],
          [say.checked, files ? say.checkedByList : say.checkedByHost],
          source.kind === 'mlc-repository' && [say.bringsCode, say.bringsCodeWhat],
          [say.storage, storageWords(device.storageLeftBytes, sizeBytes)],
        ]}
      />
      <div className={styles.actions}>
        <Button look="main" onClick={onAccept}>
          {isByAddress ? say.fetchIt : say.fetch(size)}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {say.notNow}
        </Button>
      </div>
    </Dialog>
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

function pathOf(source: RemoteModel['source']): string {
  const { pathAt, pathWithLibrary } = words();
  switch (source.kind) {
    case 'mlc-repository':
      return pathWithLibrary(source.repository, source.revision, source.library);
    case 'gguf-repository':
      return pathAt(`${source.repository}/${source.fileName}`, source.revision);
    case 'gguf-address':
      return source.address;
  }
}
