import type { ModelHost } from '../../egress/model-hosts.ts';
import { formatBytes } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Facts } from '../../ui/Facts.tsx';
import type { RemoteModel } from '../remote-model.ts';
import styles from './Catalogue.module.css';
import type { Device } from './device.ts';
import { hostName } from './host-name.ts';

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
  const size = isByAddress ? 'it' : `${files ? '' : 'about '}${formatBytes(sizeBytes)}`;
  return (
    <Dialog title={`Get ${name}?`} onClose={onClose}>
      {isByAddress && (
        <p>
          Nobody but you vouches for this model: Airlock does not know its licence, its quality or its size. The host is
          asked for the size before the rest is fetched.
        </p>
      )}
      <Facts
        facts={[
          isByAddress
            ? ['To fetch', 'How much is not known yet']
            : ['To fetch', <Said key="size" title={size} detail={`Made by ${maker}, licence ${licence}`} />],
          [
            'From',
            <div key="hosts" className={styles.hosts}>
              {hosts.map((host) => (
                <Said key={host.origin} title={hostName(host)} detail={host.what} />
              ))}
              <p className={styles.path}>{pathOf(source)}</p>
            </div>,
          ],
          [
            'They learn',
            `Your IP address, the time, which model you fetch, and the address of this site (${location.host}). No conversation and no cookie: this page reads none and sends none.`,
          ],
          [
            'Checked',
            files
              ? 'Against the size and SHA-256 in Airlock’s own list, before it counts as here.'
              : 'Against what the host itself says of each file. Airlock has no hash of its own for this one: the first time, you trust the host. The hash is then shown and kept.',
          ],
          source.kind === 'mlc-repository' && [
            'Brings code',
            'A program for the graphics card, which runs when you chat, in a thread that the browser lets reach no network.',
          ],
          ['Storage', storageWords(device.storageLeftBytes, sizeBytes)],
        ]}
      />
      <div className={styles.actions}>
        <Button look="main" onClick={onAccept}>
          Fetch {size}
        </Button>
        <Button look="quiet" onClick={onClose}>
          Not now
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
  if (leftBytes === undefined) return 'The browser does not say how much is left.';
  if (sizeBytes === 0) return `${formatBytes(leftBytes)} left for this app`;
  return `${formatBytes(Math.max(0, leftBytes - sizeBytes))} left for this app afterwards, of ${formatBytes(leftBytes)} now`;
}

function pathOf(source: RemoteModel['source']): string {
  switch (source.kind) {
    case 'mlc-repository':
      return `${source.repository} at ${source.revision}, and ${source.library}`;
    case 'gguf-repository':
      return `${source.repository}/${source.fileName} at ${source.revision}`;
    case 'gguf-address':
      return source.address;
  }
}
