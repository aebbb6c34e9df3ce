import type { InstalledModel, ModelOrigin } from '../model-store/model-store.ts';
import { formatBytes, formatNumber } from '../shared/format.ts';
import { Facts } from '../ui/Facts.tsx';
import styles from './ModelsScreen.module.css';

/** What is known of a model and what is not. Of a file from disk it is what the file says of itself. */
export function ModelFacts({ model }: { model: InstalledModel }) {
  const { manifest, origin } = model;
  const library = manifest.files?.find(({ name }) => name.endsWith('.wasm'));
  const isFromDisk = origin.source === 'disk';
  const facts: readonly (readonly [string, string])[] = [
    ['Made by', manifest.maker || 'The file does not say'],
    [
      'Licence',
      manifest.licence.spdx || 'The file does not say. Whoever gave it to you may know what you may do with it.',
    ],
    [
      'Reads at once',
      isFromDisk && !origin.saysContext
        ? `The file does not say; ${formatNumber(manifest.contextTokens)} tokens are used`
        : `${formatNumber(manifest.contextTokens)} tokens`,
    ],
    ['Memory', `About ${formatBytes(manifest.memoryBytes)} while it is loaded${isFromDisk ? ', reckoned' : ''}`],
    ['Packed as', manifest.quantization || 'The file does not say'],
    ['Runs on', manifest.format === 'mlc' ? 'The graphics card' : 'The processor'],
    ...(library ? [['Library', library.name] as const] : []),
    ...(isFromDisk
      ? [
          ['Kind', origin.architecture || 'The file does not say'] as const,
          [
            'How to chat',
            origin.hasChatTemplate
              ? 'The file says how it wants a conversation'
              : 'The file does not say. A common form is used, and answers may be odd.',
          ] as const,
          [
            'Came from',
            `Your ${manifest.format === 'mlc' ? 'folder' : 'file'} ${origin.fileName}. Nobody but you vouches for it.`,
          ] as const,
        ]
      : [['Came from', cameFrom(origin)] as const]),
  ];
  const hash = <code className={styles.hash}>{manifest.file.sha256}</code>;
  return <Facts facts={[...facts, ['SHA-256', hash]]} />;
}

function cameFrom(origin: Exclude<ModelOrigin, { source: 'disk' }>): string {
  if (origin.source === 'site') return 'This site, checked against the hashes it publishes';
  const hosts = new Set(Object.values(origin.addresses).map((address) => new URL(address).host));
  return `${new Intl.ListFormat('en').format(hosts)}, ${hashWords[origin.hashesBy]}`;
}

const hashWords = {
  published: 'checked against the hashes that come with this app',
  host: 'checked against the hashes that the same host names',
  'first-use': 'where nobody says beforehand what each file must be: the hashes are of what came',
} as const;
